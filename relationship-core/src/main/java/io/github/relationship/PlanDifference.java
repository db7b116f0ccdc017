package io.github.relationship;

import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.plan.AgendaItem;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** Something stored that is not what the history leads to, though all inputs are the same (K1). Ids and figures only, no names. */
public sealed interface PlanDifference {

    /**
     * The relationship.
     *
     * @return its own id
     */
    RelationshipId relationship();

    /**
     * A line that is missing, too much, or another than it should be.
     *
     * @param key names the line
     * @param stored what is stored, empty where the line is missing
     * @param expected what the history leads to, empty where there should be no such line
     */
    record OfLine(ItemKey key, Optional<AgendaItem> stored, Optional<AgendaItem> expected) implements PlanDifference {

        /** Checks that nothing is null. */
        public OfLine {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(stored, "stored");
            Objects.requireNonNull(expected, "expected");
        }

        @Override
        public RelationshipId relationship() {
            return key.relationship();
        }
    }

    /**
     * The relationship is to be judged anew later than its plan holds. Earlier does no harm, and is no difference.
     *
     * @param relationship the relationship
     * @param stored when it would be judged anew
     * @param expected until when the plan holds
     */
    record OfReplan(RelationshipId relationship, Instant stored, Instant expected) implements PlanDifference {

        /** Checks that nothing is null. */
        public OfReplan {
            Objects.requireNonNull(relationship, "relationship");
            Objects.requireNonNull(stored, "stored");
            Objects.requireNonNull(expected, "expected");
        }
    }

    /**
     * The history is not the one that the plan was made from; the lines are not compared then.
     *
     * @param relationship the relationship
     * @param stored how many facts are stored
     * @param expected how many there were when the plan was made
     */
    record OfHistory(RelationshipId relationship, int stored, int expected) implements PlanDifference {

        /** Checks that nothing is null. */
        public OfHistory {
            Objects.requireNonNull(relationship, "relationship");
        }
    }
}
