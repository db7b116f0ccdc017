package io.github.relationship;

import io.github.relationship.id.ContactId;
import io.github.relationship.id.RelationshipId;

/** The relationship has no such person: nobody has added them there. */
public final class UnknownContactException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient RelationshipId relationship;
    private final transient ContactId contact;

    UnknownContactException(RelationshipId relationship, ContactId contact) {
        super("contact " + contact + " is not known in relationship " + relationship + "; record them as added first");
        this.relationship = relationship;
        this.contact = contact;
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
     * Who was asked for.
     *
     * @return the id that nobody has there
     */
    public ContactId contact() {
        return contact;
    }
}
