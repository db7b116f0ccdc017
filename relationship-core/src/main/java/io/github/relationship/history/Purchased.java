package io.github.relationship.history;

import io.github.relationship.internal.HouseStyle;
import io.github.relationship.money.Money;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** They bought something: a sale, an order, an invoice. Its fact id names the purchase from then on. */
@Value.Immutable
@HouseStyle
public abstract sealed class Purchased implements PurchaseFact permits ImmutablePurchased {

    Purchased() {}

    /**
     * A purchase that somebody decided on.
     *
     * @param amount what it was worth
     * @return the fact
     */
    public static Purchased of(Money amount) {
        return builder().amount(amount).build();
    }

    /**
     * Starts a purchase.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What it was worth.
     *
     * @return zero or more, empty where the host does not say
     */
    public abstract Optional<Money> amount();

    /**
     * What of it stays with us: what a budget may take its share of (T6).
     *
     * @return in the currency of the amount, below zero where we lost on it; empty where the host does not say
     */
    public abstract Optional<Money> margin();

    /**
     * Whether it renewed by itself, nobody deciding.
     *
     * @return false unless said
     */
    @Value.Default
    public boolean automaticRenewal() {
        return false;
    }

    /**
     * Whether what they bought is new to them.
     *
     * @return false unless said
     */
    @Value.Default
    public boolean newToThem() {
        return false;
    }

    /**
     * When it should arrive.
     *
     * @return the day in the owner's zone, where the host says
     */
    public abstract Optional<LocalDate> expectedOn();

    /**
     * When to ask how satisfied they are, where what they bought has its own pace: a room for a day is 1 to 3.
     *
     * @return working days after it is in use, empty for the playbook's own window
     */
    public abstract Optional<AskWithin> askWithin();

    @Value.Check
    void check() {
        margin().filter(money -> amount().filter(bought -> !bought.currency().equals(money.currency()))
                        .isPresent())
                .ifPresent(money -> {
                    throw new IllegalArgumentException("purchase amount is " + amount().orElseThrow()
                            + " and its margin " + money + "; give both in one currency");
                });
        amount().filter(Money::isNegative).ifPresent(money -> {
            throw new IllegalArgumentException(
                    "purchase amount is " + money + "; give zero or more, and record what came back as returned");
        });
    }

    /** Builds a {@link Purchased}. */
    public static final class Builder extends ImmutablePurchased.Builder {
        Builder() {}
    }
}
