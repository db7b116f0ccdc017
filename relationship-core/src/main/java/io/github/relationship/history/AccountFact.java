package io.github.relationship.history;

import io.github.relationship.id.Text;
import io.github.relationship.id.UserId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** What concerns the relationship as a whole: its opening, its owner, what we want of it. */
public sealed interface AccountFact extends Fact
        permits Opened,
                StrategySet,
                AccountFact.OwnerChanged,
                AccountFact.Qualified,
                AccountFact.Disqualified,
                AccountFact.Reopened {

    /**
     * Somebody else looks after the relationship from now on, and signs.
     *
     * @param owner the new owner
     */
    record OwnerChanged(UserId owner) implements AccountFact {
        /**
         * Checks that there is an owner.
         *
         * @throws NullPointerException if the owner is null
         */
        public OwnerChanged {
            Objects.requireNonNull(owner, "owner");
        }
    }

    /** They have a need, the means and the will: the suspect is a prospect. */
    record Qualified() implements AccountFact {}

    /**
     * They will not buy, for a reason that may pass.
     *
     * @param reason why, at most 500 code points
     * @param reviewOn when to look again, if ever
     */
    record Disqualified(String reason, Optional<LocalDate> reviewOn) implements AccountFact {
        /**
         * Checks the reason.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if the reason is empty, longer than 500 code points, not valid Unicode,
         *     or has a control character
         */
        public Disqualified {
            Text.require("reason", reason, 500);
            Objects.requireNonNull(reviewOn, "reviewOn");
        }

        @Override
        public Disqualified redacted() {
            return new Disqualified(ERASED, reviewOn);
        }

        @Override
        public String toString() {
            return "Disqualified[reviewOn=" + reviewOn + "]";
        }
    }

    /** A disqualified party is worth our time again. */
    record Reopened() implements AccountFact {}

    /**
     * A new owner takes over.
     *
     * @param owner the new owner
     * @return the fact
     */
    static OwnerChanged ownerChanged(UserId owner) {
        return new OwnerChanged(owner);
    }

    /**
     * The suspect is a prospect.
     *
     * @return the fact
     */
    static Qualified qualified() {
        return new Qualified();
    }

    /**
     * The party is disqualified, for good.
     *
     * @param reason why
     * @return the fact
     */
    static Disqualified disqualified(String reason) {
        return new Disqualified(reason, Optional.empty());
    }

    /**
     * The party is disqualified until somebody looks again.
     *
     * @param reason why
     * @param reviewOn when to look again
     * @return the fact
     */
    static Disqualified disqualified(String reason, LocalDate reviewOn) {
        return new Disqualified(reason, Optional.of(Objects.requireNonNull(reviewOn, "reviewOn")));
    }

    /**
     * The party is worth our time again.
     *
     * @return the fact
     */
    static Reopened reopened() {
        return new Reopened();
    }
}
