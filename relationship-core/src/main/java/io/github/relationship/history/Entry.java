package io.github.relationship.history;

import io.github.relationship.calendar.Instants;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.UserId;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A fact as it stands in a history: what the host handed in, and when and in which place it was recorded.
 *
 * @param id unique within the relationship
 * @param occurrence what the host handed in, with the id
 * @param recordedAt when it was recorded, by the service's clock, cut to microseconds
 * @param position its place in the order of recording, from 0
 */
public record Entry(FactId id, Occurrence occurrence, Instant recordedAt, int position) {

    /** By occurrence, then by recording: the order in which a history is folded (H2). */
    public static final Comparator<Entry> IN_ORDER =
            Comparator.comparing(Entry::occurredAt).thenComparingInt(Entry::position);

    /**
     * Checks that the id is the occurrence's own, and cuts the instant.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the occurrence has no id, or another one, or the instant lies outside the years 0001
     *     to 9999
     */
    public Entry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(occurrence, "occurrence");
        recordedAt = Instants.truncate(Objects.requireNonNull(recordedAt, "recordedAt"));
        if (!occurrence.id().equals(Optional.of(id))) {
            throw new IllegalArgumentException("entry " + id + " holds an occurrence with the id "
                    + occurrence.id().map(FactId::toString).orElse("(none)") + "; give both the same");
        }
    }

    /**
     * Takes an occurrence into a history.
     *
     * @param id the host's id, or a generated one
     * @param occurrence what the host handed in
     * @param recordedAt when it is recorded
     * @param position its place in the order of recording
     * @return the entry
     */
    public static Entry of(FactId id, Occurrence occurrence, Instant recordedAt, int position) {
        Occurrence named = occurrence.id().isPresent()
                ? occurrence
                : Occurrence.builder().from(occurrence).id(id).build();
        return new Entry(id, named, recordedAt, position);
    }

    /**
     * When it happened.
     *
     * @return the occurrence's instant
     */
    public Instant occurredAt() {
        return occurrence.occurredAt();
    }

    /**
     * Who acted on our side.
     *
     * @return the user, if any
     */
    public Optional<UserId> actor() {
        return occurrence.actor();
    }

    /**
     * The people of the party who took part.
     *
     * @return their ids, sorted
     */
    public SortedSet<ContactId> participants() {
        return occurrence.participants();
    }

    /**
     * What happened.
     *
     * @return the body
     */
    public Fact fact() {
        return occurrence.fact();
    }
}
