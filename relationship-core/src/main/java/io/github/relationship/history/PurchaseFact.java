package io.github.relationship.history;

import io.github.relationship.id.FactId;
import io.github.relationship.money.Money;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What they bought, what became of it, and how satisfied they are. */
public sealed interface PurchaseFact extends Fact
        permits Purchased,
                PurchaseFact.Returned,
                PurchaseFact.Cancelled,
                PurchaseFact.Delivered,
                PurchaseFact.InUse,
                PurchaseFact.SatisfactionHeard {

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
         * @param purchase the id of the purchase
         * @param amount what was credited, empty for all of it
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
         * @param purchase the id of the purchase
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
         * @param purchase the id of the purchase
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
         * @param purchase the id of the purchase
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
     * They said how satisfied they are: the heart of the ROF call.
     *
     * @param satisfied whether they are satisfied with everything
     * @param answers per purchase asked about, by its id, whether they are satisfied; empty where it was about the relationship
     */
    record SatisfactionHeard(boolean satisfied, SortedMap<FactId, Boolean> answers) implements PurchaseFact {
        /**
         * Checks that "satisfied" means with all (R6).
         *
         * @param satisfied whether they are satisfied with everything
         * @param answers per purchase asked about, by its id, whether they are satisfied; empty where it was about the relationship
         * @throws NullPointerException if the answers are null
         * @throws IllegalArgumentException if they are said to be satisfied, and with one purchase they are not
         */
        public SatisfactionHeard {
            Objects.requireNonNull(answers, "answers");
            answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
            if (satisfied && answers.containsValue(false)) {
                throw new IllegalArgumentException(
                        "satisfied is true, but an answer is not; satisfied means with all of " + answers.keySet());
            }
        }

        @Override
        public Set<Reference> references() {
            Set<Reference> references = new LinkedHashSet<>();
            answers.keySet().forEach(id -> references.add(Reference.toPurchase(id)));
            return references;
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
     * They said how satisfied they are with everything at once.
     *
     * @param satisfied whether they are
     * @return the fact
     */
    static SatisfactionHeard satisfactionHeard(boolean satisfied) {
        return new SatisfactionHeard(satisfied, Collections.emptySortedMap());
    }

    /**
     * They said how satisfied they are with each purchase.
     *
     * @param answers per purchase, by its id, whether they are satisfied
     * @return the fact
     */
    static SatisfactionHeard satisfactionHeard(Map<FactId, Boolean> answers) {
        return new SatisfactionHeard(!answers.containsValue(false), new TreeMap<>(answers));
    }
}
