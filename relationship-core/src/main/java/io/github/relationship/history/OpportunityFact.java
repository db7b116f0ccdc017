package io.github.relationship.history;

import io.github.relationship.id.FactId;
import io.github.relationship.id.Text;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A sale in sight, and what came of it. */
public sealed interface OpportunityFact extends Fact
        permits OpportunityFound, OpportunityFact.Won, OpportunityFact.Lost, OpportunityFact.Postponed {

    /**
     * They bought.
     *
     * @param opportunity the id of the opportunity
     * @param purchase the purchase that it became, where it is recorded
     */
    record Won(FactId opportunity, Optional<FactId> purchase) implements OpportunityFact {
        /** Checks that nothing is null. */
        public Won {
            Objects.requireNonNull(opportunity, "opportunity");
            Objects.requireNonNull(purchase, "purchase");
        }

        @Override
        public Set<Reference> references() {
            Set<Reference> references = new LinkedHashSet<>();
            references.add(Reference.toOpportunity(opportunity));
            purchase.map(Reference::toPurchase).ifPresent(references::add);
            return references;
        }
    }

    /**
     * They will not buy this.
     *
     * @param opportunity the id of the opportunity
     * @param reason why, at most 500 code points
     */
    record Lost(FactId opportunity, String reason) implements OpportunityFact {
        /** Checks the text. */
        public Lost {
            Objects.requireNonNull(opportunity, "opportunity");
            Text.require("reason", reason, 500);
        }

        @Override
        public Set<Reference> references() {
            return Set.of(Reference.toOpportunity(opportunity));
        }

        @Override
        public Lost redacted() {
            return new Lost(opportunity, ERASED);
        }

        @Override
        public String toString() {
            return "Lost[opportunity=" + opportunity + "]";
        }
    }

    /**
     * They will decide later.
     *
     * @param opportunity the id of the opportunity
     * @param until the day they expect to decide, in the owner's zone
     */
    record Postponed(FactId opportunity, LocalDate until) implements OpportunityFact {
        /** Checks that nothing is null. */
        public Postponed {
            Objects.requireNonNull(opportunity, "opportunity");
            Objects.requireNonNull(until, "until");
        }

        @Override
        public Set<Reference> references() {
            return Set.of(Reference.toOpportunity(opportunity));
        }
    }

    /**
     * They bought.
     *
     * @param opportunity the id of the opportunity
     * @return the fact
     */
    static Won won(FactId opportunity) {
        return new Won(opportunity, Optional.empty());
    }

    /**
     * They bought, and the purchase is recorded.
     *
     * @param opportunity the id of the opportunity
     * @param purchase the id of the purchase
     * @return the fact
     */
    static Won won(FactId opportunity, FactId purchase) {
        return new Won(opportunity, Optional.of(purchase));
    }

    /**
     * They will not buy this.
     *
     * @param opportunity the id of the opportunity
     * @param reason why
     * @return the fact
     */
    static Lost lost(FactId opportunity, String reason) {
        return new Lost(opportunity, reason);
    }

    /**
     * They will decide later.
     *
     * @param opportunity the id of the opportunity
     * @param until the day they expect to decide
     * @return the fact
     */
    static Postponed postponed(FactId opportunity, LocalDate until) {
        return new Postponed(opportunity, until);
    }
}
