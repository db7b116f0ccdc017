package io.github.relationship.history;

import io.github.relationship.id.FactId;
import java.util.List;

/** What became of facts that were handed to a relationship: all accepted, or all refused. */
public sealed interface Folded permits Folded.Accepted, Folded.Refused {

    /**
     * All facts have taken their places.
     *
     * @param relationship the state after them
     */
    record Accepted(Relationship relationship) implements Folded {}

    /**
     * None was taken, because one may not be.
     *
     * @param code why
     * @param fact the id of the fact that may not be taken
     * @param ids the ids that were not found, or that stand in the way
     * @param message what was given, what is allowed and what to do
     */
    record Refused(RefusalCode code, FactId fact, List<String> ids, String message) implements Folded {
        /**
         * Copies the list.
         *
         * @throws NullPointerException if the list or one of its ids is null
         */
        public Refused {
            ids = List.copyOf(ids);
        }
    }
}
