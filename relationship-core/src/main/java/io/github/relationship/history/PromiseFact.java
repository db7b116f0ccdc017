package io.github.relationship.history;

import io.github.relationship.id.FactId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/** Promises of ours, and whether we keep them. */
public sealed interface PromiseFact extends Fact permits PromiseMade, PromiseFact.Kept, PromiseFact.Renegotiated {

    /**
     * A promise was kept.
     *
     * @param promise the id of the promise
     */
    record Kept(FactId promise) implements PromiseFact {
        /**
         * Checks that it is named.
         *
         * @throws NullPointerException if the id is null
         */
        public Kept {
            Objects.requireNonNull(promise, "promise");
        }

        @Override
        public Set<Reference> references() {
            return Set.of(Reference.toPromise(promise));
        }
    }

    /**
     * Both sides agreed on another day.
     *
     * @param promise the id of the promise
     * @param due the new day, in the doer's zone
     */
    record Renegotiated(FactId promise, LocalDate due) implements PromiseFact {
        /**
         * Checks that nothing is null.
         *
         * @throws NullPointerException if a part is null
         */
        public Renegotiated {
            Objects.requireNonNull(promise, "promise");
            Objects.requireNonNull(due, "due");
        }

        @Override
        public Set<Reference> references() {
            return Set.of(Reference.toPromise(promise));
        }
    }

    /**
     * A promise was kept.
     *
     * @param promise the id of the promise
     * @return the fact
     */
    static Kept kept(FactId promise) {
        return new Kept(promise);
    }

    /**
     * Both sides agreed on another day.
     *
     * @param promise the id of the promise
     * @param due the new day
     * @return the fact
     */
    static Renegotiated renegotiated(FactId promise, LocalDate due) {
        return new Renegotiated(promise, due);
    }
}
