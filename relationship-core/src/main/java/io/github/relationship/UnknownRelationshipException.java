package io.github.relationship;

import io.github.relationship.id.RelationshipId;

/** No such relationship is stored. */
public final class UnknownRelationshipException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient RelationshipId relationship;

    UnknownRelationshipException(RelationshipId relationship) {
        super("relationship " + relationship + " is not known in this tenant; record its opening first");
        this.relationship = relationship;
    }

    /**
     * The relationship that was asked for.
     *
     * @return its id
     */
    public RelationshipId relationship() {
        return relationship;
    }
}
