package io.github.relationship.history;

import io.github.relationship.id.FactId;
import io.github.relationship.money.Money;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What they bought, and what became of it. */
public sealed interface PurchaseFact extends Fact
        permits Purchased,
                PurchaseFact.Returned,
                PurchaseFact.Cancelled,
                PurchaseFact.Delivered,
                PurchaseFact.InUse,
                PurchaseFact.DeliveryExpected {

    /**
     * They sent back what they bought, or a part.
     *
     * @param purchase the id of the purchase
     * @param amount what was credited, empty for all of it
     */
    record Returned(FactId purchase, Optional<Money> amount) implements PurchaseFact {
        /**
         * Checks that the amount is above zero.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if the amount is zero or negative
         */
        public Returned {
            Objects.requireNonNull(purchase, "purchase");
            Objects.requireNonNull(amount, "amount");
            amount.filter(money -> !money.isPositive()).ifPresent(money -> {
                throw new IllegalArgumentException("returned amount is " + money
                        + "; give what was credited, above zero, or nothing for all of it");
            });
        }

        @Override
        public Set<Reference> references() {
            return Set.of(Reference.toPurchase(purchase));
        }
    }

    /**
     * A purchase was called off.
     *
     * @param purchase the id of the purchase
     */
    record Cancelled(FactId purchase) implements PurchaseFact {
        /**
         * Checks that it is named.
         *
         * @throws NullPointerException if the id is null
         */
        public Cancelled {
            Objects.requireNonNull(purchase, "purchase");
        }

        @Override
        public Set<Reference> references() {
            return Set.of(Reference.toPurchase(purchase));
        }
    }

    /**
     * What they bought, or a part of it, arrived.
     *
     * @param purchase the id of the purchase
     */
    record Delivered(FactId purchase) implements PurchaseFact {
        /**
         * Checks that it is named.
         *
         * @throws NullPointerException if the id is null
         */
        public Delivered {
            Objects.requireNonNull(purchase, "purchase");
        }

        @Override
        public Set<Reference> references() {
            return Set.of(Reference.toPurchase(purchase));
        }
    }

    /**
     * They began to use what was delivered.
     *
     * @param purchase the id of the purchase
     */
    record InUse(FactId purchase) implements PurchaseFact {
        /**
         * Checks that it is named.
         *
         * @throws NullPointerException if the id is null
         */
        public InUse {
            Objects.requireNonNull(purchase, "purchase");
        }

        @Override
        public Set<Reference> references() {
            return Set.of(Reference.toPurchase(purchase));
        }
    }

    /**
     * A delivery is expected on another day.
     *
     * @param purchase the id of the purchase
     * @param on the new day, in the owner's zone
     */
    record DeliveryExpected(FactId purchase, LocalDate on) implements PurchaseFact {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public DeliveryExpected {
            Objects.requireNonNull(purchase, "purchase");
            Objects.requireNonNull(on, "on");
        }

        @Override
        public Set<Reference> references() {
            return Set.of(Reference.toPurchase(purchase));
        }
    }

    /**
     * All of a purchase came back.
     *
     * @param purchase the id of the purchase
     * @return the fact
     */
    static Returned returned(FactId purchase) {
        return new Returned(purchase, Optional.empty());
    }

    /**
     * A part of a purchase came back.
     *
     * @param purchase the id of the purchase
     * @param amount what was credited
     * @return the fact
     */
    static Returned returned(FactId purchase, Money amount) {
        return new Returned(purchase, Optional.of(Objects.requireNonNull(amount, "amount")));
    }

    /**
     * A purchase was called off.
     *
     * @param purchase the id of the purchase
     * @return the fact
     */
    static Cancelled cancelled(FactId purchase) {
        return new Cancelled(purchase);
    }

    /**
     * What they bought arrived.
     *
     * @param purchase the id of the purchase
     * @return the fact
     */
    static Delivered delivered(FactId purchase) {
        return new Delivered(purchase);
    }

    /**
     * They began to use what they bought.
     *
     * @param purchase the id of the purchase
     * @return the fact
     */
    static InUse inUse(FactId purchase) {
        return new InUse(purchase);
    }

    /**
     * A delivery is expected on another day.
     *
     * @param purchase the id of the purchase
     * @param on the new day
     * @return the fact
     */
    static DeliveryExpected deliveryExpected(FactId purchase, LocalDate on) {
        return new DeliveryExpected(purchase, on);
    }
}
