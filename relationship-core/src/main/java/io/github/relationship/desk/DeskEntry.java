package io.github.relationship.desk;

import io.github.relationship.calendar.Instants;
import io.github.relationship.id.FactId;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;

/**
 * A fact of a desk, and when it happened.
 *
 * @param id unique within the desk
 * @param occurredAt when it happened, cut to microseconds
 * @param fact what happened
 */
public record DeskEntry(FactId id, Instant occurredAt, DeskFact fact) {

    /** By occurrence, then by id. */
    public static final Comparator<DeskEntry> IN_ORDER =
            Comparator.comparing(DeskEntry::occurredAt).thenComparing(DeskEntry::id);

    /**
     * Cuts the instant.
     *
     * @throws NullPointerException if a part is null
     */
    public DeskEntry {
        Objects.requireNonNull(id, "id");
        occurredAt = Instants.truncate(occurredAt);
        Objects.requireNonNull(fact, "fact");
    }
}
