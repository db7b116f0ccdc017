package io.github.relationship.id;

/**
 * Names a referral at both of its ends: where it was received, and at the party that was referred.
 *
 * <p>Unique within the tenant.
 *
 * @param value 1 to 200 code points of text without control characters, compared exactly
 */
public record ReferralId(String value) implements Id<ReferralId> {

    /**
     * Checks the value.
     *
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is empty, longer than 200 code points, not valid Unicode, or has a
     *     control character
     */
    public ReferralId {
        Text.require("ReferralId", value, MAX_CODE_POINTS);
    }

    /**
     * An id with this value.
     *
     * @param value 1 to 200 code points of text without control characters
     * @return the id
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is not allowed
     */
    public static ReferralId of(String value) {
        return new ReferralId(value);
    }

    /** The value itself. */
    @Override
    public String toString() {
        return value;
    }
}
