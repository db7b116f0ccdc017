package io.github.relationship.id;

/**
 * Names a contact: a person within one relationship.
 *
 * <p>Unique within the relationship. One person at several parties has several contacts, joined by a {@link PersonKey}.
 *
 * @param value 1 to 200 code points of text without control characters, compared exactly
 */
public record ContactId(String value) implements Id<ContactId> {

    /**
     * Checks the value.
     *
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is empty, longer than 200 code points, not valid Unicode, or has a
     *     control character
     */
    public ContactId {
        Text.require("ContactId", value, MAX_CODE_POINTS);
    }

    /**
     * An id with this value.
     *
     * @param value 1 to 200 code points of text without control characters
     * @return the id
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is not allowed
     */
    public static ContactId of(String value) {
        return new ContactId(value);
    }

    /** The value itself. */
    @Override
    public String toString() {
        return value;
    }
}
