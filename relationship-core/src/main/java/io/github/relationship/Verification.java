package io.github.relationship;

import io.github.relationship.id.RelationshipId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What verifying some relationships found.
 *
 * @param compared how many plans were made again and compared, with a difference or without
 * @param differences what is stored otherwise than it should be, in order of the relationships; empty where all is well
 * @param notCompared which relationships could not be compared, and why
 * @param next where to go on, empty when nothing follows
 */
public record Verification(
        int compared, List<PlanDifference> differences, List<NotCompared> notCompared, Optional<RelationshipId> next) {

    /** Copies the lists. */
    public Verification {
        differences = List.copyOf(differences);
        notCompared = List.copyOf(notCompared);
        Objects.requireNonNull(next, "next");
    }
}
