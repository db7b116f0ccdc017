package io.github.relationship;

import io.github.relationship.id.RelationshipId;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A relationship cannot be judged, for a rule, a requirement or a calendar threw what is the cause of this. Nothing was stored.
 * Whoever judges what is due sets such a relationship aside, so that it stops no other (K13).
 */
public final class JudgementFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RelationshipId relationship;
    private final String thrown;

    private JudgementFailedException(RelationshipId relationship, Throwable cause) {
        super(
                "relationship " + relationship + " cannot be judged: "
                        + cause.getClass().getName()
                        + " was thrown by a rule, a requirement or a calendar; nothing was stored, see the cause",
                cause);
        this.relationship = relationship;
        this.thrown = cause.getClass().getName();
    }

    /** Judges; what is read for it is read before, so that trouble of the store keeps its own name. */
    static <T> T orElse(RelationshipId relationship, Supplier<T> judging) {
        try {
            return Objects.requireNonNull(judging.get());
        } catch (JudgementFailedException told) {
            throw told;
        } catch (RuntimeException | AssertionError thrown) {
            throw new JudgementFailedException(relationship, thrown);
        }
    }

    /**
     * The relationship.
     *
     * @return its id
     */
    public RelationshipId relationship() {
        return relationship;
    }

    /** For logs: what the cause says may name people (B3). */
    String thrown() {
        return thrown;
    }
}
