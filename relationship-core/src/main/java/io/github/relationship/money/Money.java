package io.github.relationship.money;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;

/**
 * An amount in one currency, exact.
 *
 * <p>At most {@value #MAX_DECIMALS} decimals and 10<sup>15</sup> either way: more is refused, never rounded. Amounts
 * are kept with at least the currency's usual decimals and no zeros beyond them, so 5, 5.0 and 5.000 euros are equal
 * and print as {@code 5.00 EUR}.
 *
 * <p>It has an order only within a currency: {@link #compareTo} refuses to mix, and so does every sorted collection.
 * Immutable and safe for threads.
 *
 * @param amount the amount, in units of the currency
 * @param currency the currency
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    /** How many decimals an amount may have, trailing zeros aside. */
    public static final int MAX_DECIMALS = 6;

    /** The largest amount; the smallest is its negative. */
    public static final BigDecimal MAX_AMOUNT = BigDecimal.TEN.pow(15);

    /**
     * Checks the amount and brings it to its one form.
     *
     * @throws NullPointerException if amount or currency is null
     * @throws IllegalArgumentException if the amount has more than {@value #MAX_DECIMALS} decimals or is out of range
     */
    public Money {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(currency, "currency");
        amount = amount.stripTrailingZeros();
        if (amount.abs().compareTo(MAX_AMOUNT) > 0) {
            throw new IllegalArgumentException("amount must be within -10^15 and 10^15 but is beyond: check its unit");
        }
        if (amount.scale() > MAX_DECIMALS) {
            throw new IllegalArgumentException("amount may have " + MAX_DECIMALS + " decimals but has " + amount.scale()
                    + ": round it, as your books do");
        }
        amount = amount.setScale(Math.max(amount.scale(), Math.max(0, currency.getDefaultFractionDigits())));
    }

    /**
     * An amount in a currency.
     *
     * @param amount the amount
     * @param currency the currency
     * @return the money
     * @throws IllegalArgumentException if the amount has too many decimals or is out of range
     */
    public static Money of(BigDecimal amount, Currency currency) {
        return new Money(amount, currency);
    }

    /**
     * An amount and currency read from text.
     *
     * @param amount a decimal number with a point, such as {@code 12.50}
     * @param currencyCode a code of ISO 4217, such as {@code EUR}
     * @return the money
     * @throws IllegalArgumentException if the amount is no number or not allowed, or the code is unknown
     */
    public static Money of(String amount, String currencyCode) {
        return new Money(number(amount), currency(currencyCode));
    }

    /**
     * Nothing, in this currency.
     *
     * @param currency the currency
     * @return the money
     */
    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /**
     * The sum.
     *
     * @param other an amount of the same currency
     * @return the sum
     * @throws CurrencyMismatchException if the currencies differ
     * @throws IllegalArgumentException if the sum is out of range
     */
    public Money plus(Money other) {
        return new Money(amount.add(sameCurrency(other).amount), currency);
    }

    /**
     * The difference.
     *
     * @param other an amount of the same currency
     * @return this less the other
     * @throws CurrencyMismatchException if the currencies differ
     * @throws IllegalArgumentException if the difference is out of range
     */
    public Money minus(Money other) {
        return new Money(amount.subtract(sameCurrency(other).amount), currency);
    }

    /**
     * The same amount with the other sign.
     *
     * @return the negative
     */
    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    /**
     * The amount so many times.
     *
     * @param factor how often
     * @return the product
     * @throws IllegalArgumentException if the product is out of range
     */
    public Money multipliedBy(long factor) {
        return new Money(amount.multiply(BigDecimal.valueOf(factor)), currency);
    }

    /**
     * Whether it is nothing.
     *
     * @return true for 0
     */
    public boolean isZero() {
        return amount.signum() == 0;
    }

    /**
     * Whether it is more than nothing.
     *
     * @return true above 0
     */
    public boolean isPositive() {
        return amount.signum() > 0;
    }

    /**
     * Whether it is less than nothing.
     *
     * @return true below 0
     */
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /**
     * Compares amounts of one currency.
     *
     * @param other an amount of the same currency
     * @return less than, equal to, or more than 0
     * @throws CurrencyMismatchException if the currencies differ
     */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(sameCurrency(other).amount);
    }

    /** Amount and code, such as {@code 12.50 EUR}. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }

    private Money sameCurrency(Money other) {
        Objects.requireNonNull(other, "other");
        if (!currency.equals(other.currency)) {
            throw new CurrencyMismatchException(currency, other.currency);
        }
        return other;
    }

    private static BigDecimal number(String amount) {
        Objects.requireNonNull(amount, "amount");
        if (amount.length() > 100) {
            throw new IllegalArgumentException(
                    "amount may be written with 100 characters but has " + amount.length() + ": check what was passed");
        }
        try {
            return new BigDecimal(amount);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "amount is not a decimal number: write it like 12.50, without signs for groups or currency", e);
        }
    }

    private static Currency currency(String code) {
        Objects.requireNonNull(code, "currencyCode");
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "currency code is not known to ISO 4217: use three capital letters, such as EUR", e);
        }
    }
}
