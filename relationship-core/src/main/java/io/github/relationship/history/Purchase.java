package io.github.relationship.history;

import io.github.relationship.id.FactId;
import io.github.relationship.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A purchase and what became of it.
 *
 * @param made when they bought
 * @param returned what came back so far, empty for nothing
 * @param annulled the fact that called it off or brought back the last of it
 * @param delivered when it, or its latest part, arrived
 * @param inUse when they began to use it
 * @param expected when the host last said that it should arrive, if it did
 */
public record Purchase(
        Known<Purchased> made,
        Optional<Money> returned,
        Optional<Known<Boolean>> annulled,
        Optional<Known<Boolean>> delivered,
        Optional<Known<Boolean>> inUse,
        Optional<Known<LocalDate>> expected) {

    /**
     * The id of the fact that began it.
     *
     * @return the purchase's id
     */
    public FactId id() {
        return made.fact();
    }

    /**
     * When they bought.
     *
     * @return the instant
     */
    public Instant occurredAt() {
        return made.occurredAt();
    }

    /**
     * Whether it counts: called off or wholly returned it does not, partly returned it does (L6).
     *
     * @return false once it is annulled
     */
    public boolean counts() {
        return annulled.isEmpty();
    }

    /**
     * Since when they have it: in use, else delivered.
     *
     * @return the fact that says so, if any
     */
    public Optional<Known<Boolean>> inHand() {
        return inUse.or(() -> delivered);
    }

    /**
     * What it is worth after returns.
     *
     * @return zero once annulled, empty where the amount is unknown
     */
    public Optional<Money> worth() {
        Optional<Money> amount = made.value().amount();
        if (!counts()) {
            return amount.map(money -> Money.zero(money.currency()));
        }
        return amount.map(money -> returned.map(money::minus).orElse(money));
    }

    /**
     * What of it stays with us after returns: the margin of a part that came back is gone with that part.
     *
     * @return zero once annulled, empty where the margin is unknown
     */
    public Optional<Money> margin() {
        Optional<Money> whole = made.value().margin();
        if (!counts()) {
            return whole.map(money -> Money.zero(money.currency()));
        }
        Optional<Money> amount = made.value().amount().filter(Money::isPositive);
        return returned.isEmpty() || amount.isEmpty() ? whole : whole.map(money -> left(money, amount.get()));
    }

    private Money left(Money margin, Money amount) {
        BigDecimal kept = worth().orElseThrow().amount();
        return Money.of(
                margin.amount().multiply(kept).divide(amount.amount(), Money.MAX_DECIMALS, RoundingMode.HALF_UP),
                margin.currency());
    }

    static Purchase made(Entry entry, Purchased fact) {
        return new Purchase(
                Known.from(entry, fact),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                fact.expectedOn().map(on -> Known.from(entry, on)));
    }

    Purchase after(Entry entry, PurchaseFact fact) {
        Known<Boolean> since = Known.from(entry, true);
        if (fact instanceof PurchaseFact.Returned back) {
            return afterReturn(since, back);
        } else if (fact instanceof PurchaseFact.Cancelled) {
            return new Purchase(made, returned, annulled.or(() -> Optional.of(since)), delivered, inUse, expected);
        } else if (fact instanceof PurchaseFact.Delivered) {
            return new Purchase(made, returned, annulled, Optional.of(since), inUse, expected);
        } else if (fact instanceof PurchaseFact.InUse) {
            return new Purchase(made, returned, annulled, delivered, Optional.of(since), expected);
        } else if (fact instanceof PurchaseFact.DeliveryExpected later) {
            return new Purchase(made, returned, annulled, delivered, inUse, Optional.of(Known.from(entry, later.on())));
        }
        throw new AssertionError(fact.getClass());
    }

    private Purchase afterReturn(Known<Boolean> since, PurchaseFact.Returned back) {
        Optional<Money> total =
                back.amount().map(money -> returned.map(money::plus).orElse(money));
        boolean whole = back.amount().isEmpty()
                || made.value()
                        .amount()
                        .filter(bought -> total.get().compareTo(bought) >= 0)
                        .isPresent();
        return new Purchase(
                made,
                total.or(() -> returned),
                whole ? annulled.or(() -> Optional.of(since)) : annulled,
                delivered,
                inUse,
                expected);
    }
}
