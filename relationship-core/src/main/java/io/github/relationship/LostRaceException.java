package io.github.relationship;

import io.github.relationship.id.RelationshipId;

/** Others wrote to the relationship each time before we could; nothing was stored, and trying again later is safe. */
public final class LostRaceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RelationshipId relationship;

    LostRaceException(RelationshipId relationship, int attempts) {
        super("relationship " + relationship + " was written to by others during each of " + attempts
                + " attempts; nothing was stored, try again");
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
