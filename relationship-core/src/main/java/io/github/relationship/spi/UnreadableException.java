package io.github.relationship.spi;

import io.github.relationship.id.RelationshipId;

/**
 * What is stored of a relationship cannot be read: somebody or something changed it. Nothing was changed; it stays as it is until
 * somebody repairs it (K13). What a newer version wrote is no such case: that can be read, and not changed.
 */
public final class UnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RelationshipId relationship;
    private final String reason;

    /**
     * For implementations.
     *
     * @param relationship the relationship
     * @param reason what cannot be read, without any of the data: 1 to 200 code points, more is cut off
     */
    public UnreadableException(RelationshipId relationship, String reason) {
        super("relationship " + relationship + " cannot be read: " + Quarantined.cut(reason)
                + "; repair what is stored, then release it");
        this.relationship = relationship;
        this.reason = Quarantined.cut(reason);
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
     * What cannot be read.
     *
     * @return at most 200 code points, without any of the data
     */
    public String reason() {
        return reason;
    }
}
