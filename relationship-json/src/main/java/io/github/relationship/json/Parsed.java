package io.github.relationship.json;

import java.util.Objects;

/**
 * What a JSON text says: the value, and the members beside it that only a newer version knows.
 *
 * @param <T> what the text is about
 * @param value what was read
 * @param unread what was not; pass it back when the value is written again, and drop it when the value is redacted
 */
public record Parsed<T>(T value, UnreadMembers unread) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public Parsed {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unread, "unread");
    }

    /**
     * A value of which everything is known.
     *
     * @param value the value
     * @return it, with nothing unread
     * @param <T> what it is about
     */
    public static <T> Parsed<T> of(T value) {
        return new Parsed<>(value, UnreadMembers.NONE);
    }
}
