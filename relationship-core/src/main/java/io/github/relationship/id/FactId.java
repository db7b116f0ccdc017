package io.github.relationship.id;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Names a fact of a history.
 *
 * <p>Unique within the relationship: the same id with the same content again changes nothing, with other content it is
 * refused.
 *
 * @param value 1 to 200 code points of text without control characters, compared exactly
 */
public record FactId(String value) implements Id<FactId> {

    /**
     * Checks the value.
     *
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is empty, longer than 200 code points, not valid Unicode, or has a
     *     control character
     */
    public FactId {
        Text.require("FactId", value, MAX_CODE_POINTS);
    }

    /**
     * An id with this value.
     *
     * @param value 1 to 200 code points of text without control characters
     * @return the id
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is not allowed
     */
    public static FactId of(String value) {
        return new FactId(value);
    }

    /**
     * The id of a fact that follows from something: whoever derives it again finds the same.
     *
     * @param prefix says what kind of fact follows, such as {@code move}
     * @param parts what it follows from; equal parts give equal ids
     * @return the prefix, and a name-based UUID of the parts, which are joined by U+001F
     */
    public static FactId derived(String prefix, String... parts) {
        String name = String.join("\u001f", parts);
        return of(prefix + "-" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    /** The value itself. */
    @Override
    public String toString() {
        return value;
    }
}
