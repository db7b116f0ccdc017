package io.github.relationship.id;

/**
 * Names what is done for a person, such as {@code handwritten card}: people read it as it is.
 *
 * <p>What was sent names it, too, so that the same person does not get the same twice running.
 *
 * @param value 1 to 200 code points of text without control characters, compared exactly
 */
public record GestureId(String value) implements Id<GestureId> {

    /**
     * Checks the value.
     *
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is empty, longer than 200 code points, not valid Unicode, or has a
     *     control character
     */
    public GestureId {
        Text.require("GestureId", value, MAX_CODE_POINTS);
    }

    /**
     * An id with this value.
     *
     * @param value 1 to 200 code points of text without control characters
     * @return the id
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is not allowed
     */
    public static GestureId of(String value) {
        return new GestureId(value);
    }

    /** The value itself. */
    @Override
    public String toString() {
        return value;
    }
}
