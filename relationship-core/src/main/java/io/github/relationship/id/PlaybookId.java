package io.github.relationship.id;

/**
 * Names a playbook through all of its versions.
 *
 * <p>Unique within the tenant.
 *
 * @param value 1 to 200 code points of text without control characters, compared exactly
 */
public record PlaybookId(String value) implements Id<PlaybookId> {

    /**
     * Checks the value.
     *
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is empty, longer than 200 code points, not valid Unicode, or has a
     *     control character
     */
    public PlaybookId {
        Text.require("PlaybookId", value, MAX_CODE_POINTS);
    }

    /**
     * An id with this value.
     *
     * @param value 1 to 200 code points of text without control characters
     * @return the id
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is not allowed
     */
    public static PlaybookId of(String value) {
        return new PlaybookId(value);
    }

    /** The value itself. */
    @Override
    public String toString() {
        return value;
    }
}
