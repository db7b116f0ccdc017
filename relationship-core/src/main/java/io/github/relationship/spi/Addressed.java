package io.github.relationship.spi;

import io.github.relationship.history.Occurrence;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RelationshipId;
import java.util.Objects;

/**
 * A fact that follows for another relationship from what was recorded (G10). Its id derives from its cause, so that delivering it
 * twice changes nothing.
 *
 * @param sender the relationship in which the cause was recorded
 * @param cause the fact from which it follows
 * @param to the relationship to which it is addressed, stored or not; never the sender
 * @param fact what is to be recorded there, with its id
 */
public record Addressed(RelationshipId sender, FactId cause, RelationshipId to, Occurrence fact) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if it is addressed to its sender, or the fact has no id
     */
    public Addressed {
        Objects.requireNonNull(cause, "cause");
        if (sender.equals(to)) {
            throw new IllegalArgumentException(
                    "relationship " + sender + " addresses a fact to itself; record it there instead");
        }
        if (fact.id().isEmpty()) {
            throw new IllegalArgumentException("a fact addressed to " + to
                    + " has no id; derive one from its cause, so that it is delivered once");
        }
    }

    /**
     * The id of the fact.
     *
     * @return unique within the relationship to which it is addressed
     */
    public FactId id() {
        return fact.id().orElseThrow();
    }
}
