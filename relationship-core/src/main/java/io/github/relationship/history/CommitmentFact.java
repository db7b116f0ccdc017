package io.github.relationship.history;

import io.github.relationship.id.FactId;
import java.util.Objects;
import java.util.Set;

/** How far they count on us: what binds them, and how much of what they could buy they buy from us. */
public sealed interface CommitmentFact extends Fact
        permits CommitmentFact.Made, CommitmentFact.Ended, CommitmentFact.WalletShareEstimated {

    /** They committed themselves: a framework contract, a membership. The fact's id names the commitment from then on. */
    record Made() implements CommitmentFact {}

    /**
     * A commitment ended.
     *
     * @param commitment the id of the commitment
     */
    record Ended(FactId commitment) implements CommitmentFact {
        /**
         * Checks that it is named.
         *
         * @throws NullPointerException if the id is null
         */
        public Ended {
            Objects.requireNonNull(commitment, "commitment");
        }

        @Override
        public Set<Reference> references() {
            return Set.of(Reference.toCommitment(commitment));
        }
    }

    /**
     * Somebody estimated how much of what they could buy from us they do buy from us.
     *
     * @param percent 0 to 100
     */
    record WalletShareEstimated(int percent) implements CommitmentFact {
        /**
         * Checks the range.
         *
         * @throws IllegalArgumentException if it is below 0 or above 100
         */
        public WalletShareEstimated {
            if (percent < 0 || percent > 100) {
                throw new IllegalArgumentException("wallet share is " + percent + "; give a percentage from 0 to 100");
            }
        }
    }

    /**
     * They committed themselves.
     *
     * @return the fact
     */
    static Made made() {
        return new Made();
    }

    /**
     * A commitment ended.
     *
     * @param commitment the id of the commitment
     * @return the fact
     */
    static Ended ended(FactId commitment) {
        return new Ended(commitment);
    }

    /**
     * Somebody estimated the share of wallet.
     *
     * @param percent 0 to 100
     * @return the fact
     */
    static WalletShareEstimated walletShareEstimated(int percent) {
        return new WalletShareEstimated(percent);
    }
}
