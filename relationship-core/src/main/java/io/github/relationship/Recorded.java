package io.github.relationship;

import io.github.relationship.history.Entry;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.FactId;
import io.github.relationship.plan.Plan;
import java.util.List;

/**
 * What recording did. Recording the same facts again gives the same ids and moves, and changes nothing.
 *
 * @param facts the ids of the facts that were handed in, in that order
 * @param moves the moves on the ladder that they led to
 * @param relationship the relationship after them
 * @param plan what deserves doing now
 */
public record Recorded(List<FactId> facts, List<Entry> moves, Relationship relationship, Plan plan) {

    /** Copies the lists. */
    public Recorded {
        facts = List.copyOf(facts);
        moves = List.copyOf(moves);
    }
}
