package io.github.relationship.id;

/**
 * Names a fact of a history.
 *
 * <p>Unique within the relationship: the same id with the same content again changes nothing, with other content it is
 * refused.
 *
 * @param value 1 to 200 code points of text without control characters, compared exactly
 */
public record FactId(String value) implements Id<FactId> {

    /**
     * Checks the value.
     *
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is empty, longer than 200 code points, not valid Unicode, or has a
     *     control character
     */
    public FactId {
        Text.require("FactId", value, MAX_CODE_POINTS);
    }

    /**
     * An id with this value.
     *
     * @param value 1 to 200 code points of text without control characters
     * @return the id
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is not allowed
     */
    public static FactId of(String value) {
        return new FactId(value);
    }

    /** The value itself. */
    @Override
    public String toString() {
        return value;
    }
}
