package io.github.relationship.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency USD = Currency.getInstance("USD");

    @ParameterizedTest
    @CsvSource({
        "5, EUR, 5.00 EUR",
        "5.0, EUR, 5.00 EUR",
        "5.000000, EUR, 5.00 EUR",
        "5.125, EUR, 5.125 EUR",
        "0.000001, EUR, 0.000001 EUR",
        "-0.0, EUR, 0.00 EUR",
        "1E+3, EUR, 1000.00 EUR",
        "500, JPY, 500 JPY",
        "1.5, JPY, 1.5 JPY",
        "1, BHD, 1.000 BHD",
        "2, XAU, 2 XAU",
        "1000000000000000, EUR, 1000000000000000.00 EUR",
        "-1000000000000000, EUR, -1000000000000000.00 EUR"
    })
    void B1_an_amount_has_one_form(String amount, String code, String text) {
        assertThat(Money.of(amount, code)).hasToString(text);
    }

    @Test
    void B1_equal_means_equal() {
        assertThat(Money.of("5", "EUR"))
                .isEqualTo(Money.of(new BigDecimal("5.000"), EUR))
                .hasSameHashCodeAs(Money.of("5.0", "EUR"))
                .isNotEqualTo(Money.of("5", "USD"));
        assertThat(Money.zero(EUR)).isEqualTo(Money.of("0.000", "EUR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000000.01", "-1000000000000000.01", "1E+1000000000", "1E+16"})
    void B1_amounts_out_of_range_are_refused(String amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of(amount, "EUR"))
                .withMessage("amount must be within -10^15 and 10^15 but is beyond: check its unit");
    }

    @Test
    void B1_more_decimals_are_refused_never_rounded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("0.0000001", "EUR"))
                .withMessage("amount may have 6 decimals but has 7: round it, as your books do");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12,50", "€5", "1 000", "NaN", "twelve"})
    void B1_what_is_no_number_is_refused(String amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of(amount, "EUR"))
                .withMessage(
                        "amount is not a decimal number: write it like 12.50, without signs for groups or currency");
    }

    @Test
    void B1_a_number_of_endless_length_is_refused() {
        assertThat(Money.of("0".repeat(100), "EUR")).isEqualTo(Money.zero(EUR));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("1".repeat(101), "EUR"))
                .withMessage("amount may be written with 100 characters but has 101: check what was passed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eur", "EURO", "QQQ", "€"})
    void B1_the_currency_must_be_known(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("5", code))
                .withMessage("currency code is not known to ISO 4217: use three capital letters, such as EUR");
    }

    @Test
    void Nothing_is_nullable() {
        assertThatNullPointerException()
                .isThrownBy(() -> Money.of((BigDecimal) null, EUR))
                .withMessage("amount");
        assertThatNullPointerException()
                .isThrownBy(() -> Money.of(BigDecimal.ONE, null))
                .withMessage("currency");
        assertThatNullPointerException()
                .isThrownBy(() -> Money.of((String) null, "EUR"))
                .withMessage("amount");
        assertThatNullPointerException().isThrownBy(() -> Money.of("5", null)).withMessage("currencyCode");
        assertThatNullPointerException()
                .isThrownBy(() -> Money.zero(EUR).plus(null))
                .withMessage("other");
    }

    @Test
    void Amounts_of_one_currency_are_reckoned_exactly() {
        Money dime = Money.of("0.10", "EUR");

        assertThat(dime.plus(Money.of("0.20", "EUR"))).isEqualTo(Money.of("0.30", "EUR"));
        assertThat(dime.minus(Money.of("0.20", "EUR"))).isEqualTo(dime.negated());
        assertThat(dime.multipliedBy(-3)).isEqualTo(Money.of("-0.3", "EUR"));
        assertThat(dime).isGreaterThan(Money.zero(EUR)).isLessThan(Money.of("0.1001", "EUR"));
    }

    @Test
    void An_amount_knows_its_sign() {
        assertThat(Stream.of("-1", "0", "1").map(amount -> Money.of(amount, "EUR")))
                .extracting(Money::isNegative, Money::isZero, Money::isPositive)
                .containsExactly(tuple(true, false, false), tuple(false, true, false), tuple(false, false, true));
    }

    @Test
    void B1_a_result_out_of_range_is_refused() {
        Money most = Money.of(Money.MAX_AMOUNT, EUR);

        assertThatIllegalArgumentException().isThrownBy(() -> most.plus(Money.of("0.01", "EUR")));
        assertThatIllegalArgumentException().isThrownBy(() -> most.negated().minus(Money.of("0.01", "EUR")));
        assertThatIllegalArgumentException().isThrownBy(() -> most.multipliedBy(2));
    }

    static Stream<Arguments> mixing() {
        BiFunction<Money, Money, Object> plus = Money::plus;
        BiFunction<Money, Money, Object> minus = Money::minus;
        BiFunction<Money, Money, Object> compare = Money::compareTo;
        return Stream.of(
                Arguments.of(Named.of("plus", plus)),
                Arguments.of(Named.of("minus", minus)),
                Arguments.of(Named.of("compareTo", compare)));
    }

    @ParameterizedTest
    @MethodSource("mixing")
    void B1_mixing_currencies_is_refused(BiFunction<Money, Money, Object> operation) {
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> operation.apply(Money.zero(EUR), Money.zero(USD)))
                .withMessage(
                        "amounts of EUR and USD do not mix; both must have one currency: convert one of them first")
                .satisfies(refusal -> {
                    assertThat(refusal.left()).isEqualTo(EUR);
                    assertThat(refusal.right()).isEqualTo(USD);
                });
    }
}
