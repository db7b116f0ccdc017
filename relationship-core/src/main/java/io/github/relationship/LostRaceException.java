package io.github.relationship;

import io.github.relationship.id.RelationshipId;

/**
 * Others wrote to the relationship each time before we could; nothing was stored, and trying again later is safe. Within a
 * transaction of the host's there is one attempt only, and trying again means a new transaction.
 */
public final class LostRaceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RelationshipId relationship;

    LostRaceException(RelationshipId relationship, int attempts) {
        super("relationship " + relationship + " was written to by others during "
                + (attempts == 1 ? "the only attempt" : "each of " + attempts + " attempts")
                + "; nothing was stored, try again"
                + (attempts == 1 ? " in a new transaction" : ""));
        this.relationship = relationship;
    }

    /**
     * The relationship.
     *
     * @return its id
     */
    public RelationshipId relationship() {
        return relationship;
    }
}
