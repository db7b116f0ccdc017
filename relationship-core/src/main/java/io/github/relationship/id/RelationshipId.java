package io.github.relationship.id;

/**
 * Names a relationship: a tenant's history with one party.
 *
 * <p>Unique within its tenant; chosen by the host, or generated.
 *
 * @param value 1 to 200 code points of text without control characters, compared exactly
 */
public record RelationshipId(String value) implements Id<RelationshipId> {

    /**
     * Checks the value.
     *
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is empty, longer than 200 code points, not valid Unicode, or has a
     *     control character
     */
    public RelationshipId {
        Text.require("RelationshipId", value, MAX_CODE_POINTS);
    }

    /**
     * An id with this value.
     *
     * @param value 1 to 200 code points of text without control characters
     * @return the id
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is not allowed
     */
    public static RelationshipId of(String value) {
        return new RelationshipId(value);
    }

    /** The value itself. */
    @Override
    public String toString() {
        return value;
    }
}
