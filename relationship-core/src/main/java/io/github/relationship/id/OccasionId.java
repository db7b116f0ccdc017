package io.github.relationship.id;

/**
 * Names an occasion, such as one contact's birthday.
 *
 * <p>Unique within the relationship; the day may be corrected, the id stays.
 *
 * @param value 1 to 200 code points of text without control characters, compared exactly
 */
public record OccasionId(String value) implements Id<OccasionId> {

    /**
     * Checks the value.
     *
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is empty, longer than 200 code points, not valid Unicode, or has a
     *     control character
     */
    public OccasionId {
        Text.require("OccasionId", value, MAX_CODE_POINTS);
    }

    /**
     * An id with this value.
     *
     * @param value 1 to 200 code points of text without control characters
     * @return the id
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is not allowed
     */
    public static OccasionId of(String value) {
        return new OccasionId(value);
    }

    /** The value itself. */
    @Override
    public String toString() {
        return value;
    }
}
