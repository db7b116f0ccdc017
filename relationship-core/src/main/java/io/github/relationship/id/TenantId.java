package io.github.relationship.id;

/**
 * Names a tenant: one customer of the host, whose data never meets another tenant's.
 *
 * <p>The host chooses it.
 *
 * @param value 1 to 200 code points of text without control characters, compared exactly
 */
public record TenantId(String value) implements Id<TenantId> {

    /**
     * Checks the value.
     *
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is empty, longer than 200 code points, not valid Unicode, or has a
     *     control character
     */
    public TenantId {
        Text.require("TenantId", value, MAX_CODE_POINTS);
    }

    /**
     * An id with this value.
     *
     * @param value 1 to 200 code points of text without control characters
     * @return the id
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is not allowed
     */
    public static TenantId of(String value) {
        return new TenantId(value);
    }

    /** The value itself. */
    @Override
    public String toString() {
        return value;
    }
}
