package io.github.relationship.ladder;

import static io.github.relationship.ladder.Requirements.age;
import static io.github.relationship.ladder.Requirements.allOf;
import static io.github.relationship.ladder.Requirements.anyOf;
import static io.github.relationship.ladder.Requirements.commitment;
import static io.github.relationship.ladder.Requirements.noBrokenPromise;
import static io.github.relationship.ladder.Requirements.noOpenComplaint;
import static io.github.relationship.ladder.Requirements.purchases;
import static io.github.relationship.ladder.Requirements.qualified;
import static io.github.relationship.ladder.Requirements.satisfied;
import static io.github.relationship.ladder.Requirements.valueInQuarters;
import static io.github.relationship.ladder.Requirements.walletShare;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** L2: a requirement is a value, and says what it asks for. */
class RequirementSpecTest {

    private static final Period YEAR = Period.ofMonths(12);
    private static final Period TWO_YEARS = Period.ofMonths(24);

    @Test
    void a_requirement_is_data() {
        assertThat(purchases(3, TWO_YEARS).spec().canonical())
                .isEqualTo(
                        "{\"type\":\"purchases\",\"id\":\"purchases\",\"attributes\":{\"count\":3,\"within\":\"P24M\"}}");
        assertThat(purchases(3, TWO_YEARS)).isEqualTo(purchases(3, TWO_YEARS)).isNotEqualTo(purchases(3));
        List<Requirement> all = List.of(
                qualified(),
                purchases(1),
                purchases(2),
                purchases(1, YEAR),
                satisfied(1, YEAR),
                noOpenComplaint(),
                noBrokenPromise(YEAR),
                commitment(),
                walletShare(80, YEAR),
                valueInQuarters(3, 4),
                age(YEAR),
                allOf(commitment(), qualified()),
                anyOf(commitment(), qualified()));
        assertThat(all)
                .extracting(requirement -> requirement.spec().canonical())
                .doesNotHaveDuplicates();
    }

    private static void assertRefused(ThrowingCallable creation, String message) {
        assertThatThrownBy(creation)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void a_requirement_asks_for_something() {
        assertRefused(() -> purchases(0), "number of purchases is 0; ask for 1 or more");
        assertRefused(
                () -> satisfied(0, YEAR), "number of ROF calls in which they are satisfied is 0; ask for 1 or more");
        assertRefused(() -> valueInQuarters(0, 4), "number of quarters is 0; ask for 1 or more");
        assertRefused(
                () -> valueInQuarters(5, 4), "value is asked for in 5 of 4 quarters; ask for no more than there are");
        assertRefused(() -> walletShare(0, YEAR), "wallet share is 0; ask for a percentage from 1 to 100");
        assertRefused(() -> walletShare(101, YEAR), "wallet share is 101; ask for a percentage from 1 to 100");
        assertRefused(() -> allOf(), "no requirement was given; give at least one");
        assertRefused(() -> anyOf(), "no requirement was given; give at least one");
        String negative = "period is P-1M; give how far back it reaches, or zero for ever";
        assertRefused(() -> purchases(1, Period.ofMonths(-1)), negative);
        assertRefused(() -> satisfied(1, Period.ofMonths(-1)), negative);
        assertRefused(() -> walletShare(80, Period.ofMonths(-1)), negative);
        assertRefused(() -> noBrokenPromise(Period.ofMonths(-1)), negative);
        assertRefused(() -> age(Period.ofMonths(-1)), negative);
        assertThat(walletShare(1, YEAR)).isNotEqualTo(walletShare(100, YEAR));
        assertThat(valueInQuarters(4, 4)).isEqualTo(valueInQuarters(4, 4));
    }
}
