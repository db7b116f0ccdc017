package io.github.relationship.id;

/**
 * Names a rule of a playbook, such as {@code F9}.
 *
 * <p>Outlives the versions of the playbook, because the keys of items name it.
 *
 * @param value 1 to 200 code points of text without control characters, compared exactly
 */
public record RuleId(String value) implements Id<RuleId> {

    /**
     * Checks the value.
     *
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is empty, longer than 200 code points, not valid Unicode, or has a
     *     control character
     */
    public RuleId {
        Text.require("RuleId", value, MAX_CODE_POINTS);
    }

    /**
     * An id with this value.
     *
     * @param value 1 to 200 code points of text without control characters
     * @return the id
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is not allowed
     */
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    /** The value itself. */
    @Override
    public String toString() {
        return value;
    }
}
