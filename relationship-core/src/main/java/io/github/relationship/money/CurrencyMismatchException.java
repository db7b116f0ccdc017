package io.github.relationship.money;

import java.util.Currency;

/** Says that amounts of two currencies were to be added or compared, which only a rate could answer. */
public final class CurrencyMismatchException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The currency of the amount that was asked. */
    private final Currency left;

    /** The currency of the amount that was given. */
    private final Currency right;

    /**
     * Names both currencies.
     *
     * @param left the currency of the amount that was asked
     * @param right the currency of the amount that was given
     */
    public CurrencyMismatchException(Currency left, Currency right) {
        super("amounts of " + left.getCurrencyCode() + " and " + right.getCurrencyCode()
                + " do not mix; both must have one currency: convert one of them first");
        this.left = left;
        this.right = right;
    }

    /**
     * The currency of the amount that was asked.
     *
     * @return a currency
     */
    public Currency left() {
        return left;
    }

    /**
     * The currency of the amount that was given.
     *
     * @return another currency
     */
    public Currency right() {
        return right;
    }
}
