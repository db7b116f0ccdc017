package io.github.relationship.id;

/**
 * Says that contacts of several relationships are one person.
 *
 * <p>Unique within the tenant. It is printed like any id: give a key, not an address or a name.
 *
 * @param value 1 to 200 code points of text without control characters, compared exactly
 */
public record PersonKey(String value) implements Id<PersonKey> {

    /**
     * Checks the value.
     *
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is empty, longer than 200 code points, not valid Unicode, or has a
     *     control character
     */
    public PersonKey {
        Text.require("PersonKey", value, MAX_CODE_POINTS);
    }

    /**
     * An id with this value.
     *
     * @param value 1 to 200 code points of text without control characters
     * @return the id
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is not allowed
     */
    public static PersonKey of(String value) {
        return new PersonKey(value);
    }

    /** The value itself. */
    @Override
    public String toString() {
        return value;
    }
}
