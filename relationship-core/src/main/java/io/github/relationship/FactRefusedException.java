package io.github.relationship;

import io.github.relationship.history.Folded;
import io.github.relationship.history.RefusalCode;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RelationshipId;
import java.util.List;

/** A fact may not enter the history, and none of those that came with it was taken. */
public final class FactRefusedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient RelationshipId relationship;
    private final transient Folded.Refused refusal;

    FactRefusedException(RelationshipId relationship, Folded.Refused refusal) {
        super("relationship " + relationship + ": " + refusal.message());
        this.relationship = relationship;
        this.refusal = refusal;
    }

    /**
     * The relationship.
     *
     * @return its id
     */
    public RelationshipId relationship() {
        return relationship;
    }

    /**
     * Why.
     *
     * @return the code
     */
    public RefusalCode code() {
        return refusal.code();
    }

    /**
     * The fact that may not be taken.
     *
     * @return its id
     */
    public FactId fact() {
        return refusal.fact();
    }

    /**
     * The ids that were not found, or that stand in the way.
     *
     * @return the ids
     */
    public List<String> ids() {
        return refusal.ids();
    }
}
