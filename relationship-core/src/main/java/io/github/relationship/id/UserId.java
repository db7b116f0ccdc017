package io.github.relationship.id;

/**
 * Names a person on our side: an owner, an actor, a doer.
 *
 * <p>Unique within the tenant; the host's own id of that user.
 *
 * @param value 1 to 200 code points of text without control characters, compared exactly
 */
public record UserId(String value) implements Id<UserId> {

    /**
     * Checks the value.
     *
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is empty, longer than 200 code points, not valid Unicode, or has a
     *     control character
     */
    public UserId {
        Text.require("UserId", value, MAX_CODE_POINTS);
    }

    /**
     * An id with this value.
     *
     * @param value 1 to 200 code points of text without control characters
     * @return the id
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is not allowed
     */
    public static UserId of(String value) {
        return new UserId(value);
    }

    /** The value itself. */
    @Override
    public String toString() {
        return value;
    }
}
