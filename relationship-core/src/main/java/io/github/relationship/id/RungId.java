package io.github.relationship.id;

/**
 * Names a rung of a ladder.
 *
 * <p>Stable for ever, because moves that were made name it; what people read is the rung's display text.
 *
 * @param value 1 to 200 code points of text without control characters, compared exactly
 */
public record RungId(String value) implements Id<RungId> {

    /**
     * Checks the value.
     *
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is empty, longer than 200 code points, not valid Unicode, or has a
     *     control character
     */
    public RungId {
        Text.require("RungId", value, MAX_CODE_POINTS);
    }

    /**
     * An id with this value.
     *
     * @param value 1 to 200 code points of text without control characters
     * @return the id
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is not allowed
     */
    public static RungId of(String value) {
        return new RungId(value);
    }

    /** The value itself. */
    @Override
    public String toString() {
        return value;
    }
}
