package io.github.relationship.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.Seeds;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;

@AddLifecycleHook(Seeds.class)
class MoneyProperties {

    @Property
    void Minus_undoes_plus(@ForAll("euros") Money one, @ForAll("euros") Money other) {
        assertThat(one.plus(other).minus(other)).isEqualTo(one);
        assertThat(one.plus(other)).isEqualTo(other.plus(one));
        assertThat(one.plus(one.negated()).isZero()).isTrue();
    }

    @Property
    void Times_is_plus_again_and_again(@ForAll("euros") Money money, @ForAll @IntRange(max = 20) int factor) {
        Money sum = Money.zero(money.currency());
        for (int i = 0; i < factor; i++) {
            sum = sum.plus(money);
        }

        assertThat(money.multipliedBy(factor)).isEqualTo(sum);
    }

    @Property
    void B1_equal_amounts_are_equal_whatever_their_scale(
            @ForAll("euros") Money money, @ForAll @IntRange(max = 9) int zeros) {
        BigDecimal longer = money.amount().setScale(money.amount().scale() + zeros);

        assertThat(Money.of(longer, money.currency())).isEqualTo(money).hasToString(money.toString());
    }

    @Property
    void The_order_agrees_with_equals(@ForAll("euros") Money one, @ForAll("euros") Money other) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(one.compareTo(other) > 0).isEqualTo(one.minus(other).isPositive());
    }

    @Provide
    Arbitrary<Money> euros() {
        BigDecimal most = new BigDecimal("1000000000");
        return Arbitraries.integers()
                .between(0, 6)
                .flatMap(scale ->
                        Arbitraries.bigDecimals().between(most.negate(), most).ofScale(scale))
                .map(amount -> Money.of(amount.toPlainString(), "EUR"))
                .withoutEdgeCases();
    }
}
