package io.github.relationship.history;

import io.github.relationship.id.FactId;
import java.time.Instant;

/**
 * Something that a fact told us, with that fact's id and its two instants.
 *
 * @param <T> what is known
 * @param value what is known
 * @param fact the fact that says so
 * @param occurredAt since when it is so
 * @param recordedAt since when we know it
 */
public record Known<T>(T value, FactId fact, Instant occurredAt, Instant recordedAt) {

    static <T> Known<T> from(Entry entry, T value) {
        return new Known<>(value, entry.id(), entry.occurredAt(), entry.recordedAt());
    }
}
