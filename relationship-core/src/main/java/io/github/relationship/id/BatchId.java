package io.github.relationship.id;

/**
 * Names a batch: facts that came in together, in bulk.
 *
 * <p>Unique within the tenant.
 *
 * @param value 1 to 200 code points of text without control characters, compared exactly
 */
public record BatchId(String value) implements Id<BatchId> {

    /**
     * Checks the value.
     *
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is empty, longer than 200 code points, not valid Unicode, or has a
     *     control character
     */
    public BatchId {
        Text.require("BatchId", value, MAX_CODE_POINTS);
    }

    /**
     * An id with this value.
     *
     * @param value 1 to 200 code points of text without control characters
     * @return the id
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is not allowed
     */
    public static BatchId of(String value) {
        return new BatchId(value);
    }

    /** The value itself. */
    @Override
    public String toString() {
        return value;
    }
}
