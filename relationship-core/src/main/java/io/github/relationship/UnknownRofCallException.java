package io.github.relationship;

import io.github.relationship.id.FactId;
import io.github.relationship.id.RelationshipId;

/** The relationship has no such ROF call: its start was not recorded, or retracted, or the id is another fact's. */
public final class UnknownRofCallException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient RelationshipId relationship;
    private final transient FactId call;

    UnknownRofCallException(RelationshipId relationship, FactId call) {
        super("ROF call " + call + " is not known in relationship " + relationship
                + "; record its start first, and name the call by the id of that fact");
        this.relationship = relationship;
        this.call = call;
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
     * The call that was asked for.
     *
     * @return the id of the fact that would have started it
     */
    public FactId call() {
        return call;
    }
}
