package io.github.relationship.json;

import io.github.relationship.calendar.Instants;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Occurrence;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RelationshipId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A whole line of a file: what happened, and as much of what surrounds it as is known there.
 *
 * @param relationship whose history it belongs to, where the file has several
 * @param occurrence what happened, when, by whom and with whom
 * @param recordedAt when it was recorded, cut to microseconds; empty for what is still to be recorded
 * @param position its place in the order of recording, 0 or more; empty for what is still to be recorded
 */
public record JsonEntry(
        Optional<RelationshipId> relationship,
        Occurrence occurrence,
        Optional<Instant> recordedAt,
        Optional<Integer> position) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if only one of instant and position of recording is given, or the position is below 0
     */
    public JsonEntry {
        Objects.requireNonNull(relationship, "relationship");
        Objects.requireNonNull(occurrence, "occurrence");
        recordedAt = Objects.requireNonNull(recordedAt, "recordedAt").map(Instants::truncate);
        Objects.requireNonNull(position, "position");
        if (recordedAt.isPresent() != position.isPresent()) {
            throw new IllegalArgumentException(
                    "of recordedAt and position only one is given; give both for what is recorded, and neither for what is not");
        }
        position.filter(place -> place < 0).ifPresent(place -> {
            throw new IllegalArgumentException("position is " + place + "; places are counted from 0");
        });
    }

    /**
     * What is still to be recorded.
     *
     * @param occurrence what happened
     * @return the line
     */
    public static JsonEntry of(Occurrence occurrence) {
        return new JsonEntry(Optional.empty(), occurrence, Optional.empty(), Optional.empty());
    }

    /**
     * What is recorded.
     *
     * @param entry the entry of a history
     * @return the line
     */
    public static JsonEntry of(Entry entry) {
        return new JsonEntry(
                Optional.empty(), entry.occurrence(), Optional.of(entry.recordedAt()), Optional.of(entry.position()));
    }

    /**
     * The same line, of one relationship among several.
     *
     * @param newRelationship whose history it belongs to
     * @return the line
     */
    public JsonEntry withRelationship(RelationshipId newRelationship) {
        return new JsonEntry(Optional.of(newRelationship), occurrence, recordedAt, position);
    }

    /**
     * The entry of a history that this line is.
     *
     * @return the entry, empty for what has no id or is still to be recorded
     */
    public Optional<Entry> entry() {
        Optional<FactId> id = occurrence.id();
        return id.isPresent() && recordedAt.isPresent() && position.isPresent()
                ? Optional.of(Entry.of(id.get(), occurrence, recordedAt.get(), position.get()))
                : Optional.empty();
    }
}
