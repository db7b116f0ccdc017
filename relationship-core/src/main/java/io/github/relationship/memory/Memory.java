package io.github.relationship.memory;

import io.github.relationship.id.PersonKey;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.plan.LedgerEntry;
import io.github.relationship.plan.Suppression;
import io.github.relationship.spi.PersonRows;
import io.github.relationship.spi.Quarantined;
import io.github.relationship.spi.Sent;
import io.github.relationship.spi.StoredPlan;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/**
 * What is remembered of a tenant. A row, an alias and a place among the senders of one id are decided on under that id's lock in
 * {@code rows}.
 *
 * @param senders those whose outbox is not empty: openings ask for what waits, and most have nothing to send
 */
record Memory(
        Map<RelationshipId, Row> rows,
        Map<RelationshipId, RelationshipId> aliases,
        Map<RelationshipId, Boolean> senders,
        Persons persons,
        Map<RelationshipId, Quarantined> aside) {

    /** Of what is set aside. */
    private static final Instant NEVER = Instant.MAX;

    Memory() {
        this(
                new ConcurrentHashMap<>(),
                new ConcurrentHashMap<>(),
                new ConcurrentHashMap<>(),
                new Persons(),
                new ConcurrentHashMap<>());
    }

    Row kept(RelationshipId id, Row row) {
        if (row.outbox().isEmpty()) {
            senders.remove(id);
        } else {
            senders.put(id, true);
        }
        return row;
    }

    RelationshipId own(RelationshipId id) {
        RelationshipId own = id;
        for (RelationshipId next = aliases.get(own); next != null; next = aliases.get(own)) {
            own = next;
        }
        return own;
    }

    /** What others than the one that asks tell of a person. */
    private Stream<PersonRows> told(PersonKey person, RelationshipId except) {
        return persons.tellers(person, except)
                .map(id -> rows.getOrDefault(id, Row.NONE).persons());
    }

    Stream<Suppression> suppressions(PersonKey person, RelationshipId except) {
        return told(person, except)
                .flatMap(told -> told.suppressions().stream())
                .filter(suppression -> suppression.person().equals(person))
                .distinct();
    }

    /** The latest first. */
    Stream<LedgerEntry> ledger(PersonKey person, RelationshipId except, Instant since) {
        return told(person, except)
                .flatMap(told -> told.sent().stream())
                .map(Sent::entry)
                .filter(entry ->
                        entry.person().equals(person) && !entry.occurredAt().isBefore(since))
                .sorted(Comparator.comparing(LedgerEntry::occurredAt).reversed());
    }

    /** In order, after the given one. */
    Stream<RelationshipId> relationships(Optional<RelationshipId> after) {
        return rows.keySet().stream()
                .filter(id -> after.map(last -> last.compareTo(id) < 0).orElse(true))
                .sorted();
    }

    Stream<Quarantined> quarantined(Optional<RelationshipId> after) {
        return relationships(after).flatMap(id -> Stream.ofNullable(aside.get(id)));
    }

    Optional<StoredPlan> storedPlan(RelationshipId relationship) {
        return Optional.ofNullable(rows.get(relationship))
                .map(row -> new StoredPlan(
                        row.stamp(),
                        row.inputs(),
                        Optional.of(row.replanAt()).filter(instant -> !instant.equals(NEVER)),
                        row.agenda(),
                        List.of()));
    }

    /** Only what is still due. */
    void setAside(Quarantined one, Instant until) {
        rows.computeIfPresent(one.relationship(), (id, row) -> {
            if (row.replanAt().isAfter(until)) {
                return row;
            }
            aside.put(id, one);
            return row.withReplanAt(NEVER);
        });
    }

    boolean release(RelationshipId relationship, Instant replanAt) {
        AtomicBoolean released = new AtomicBoolean();
        rows.computeIfPresent(relationship, (id, row) -> {
            released.set(aside.remove(id) != null);
            return released.get() ? row.withReplanAt(replanAt) : row;
        });
        return released.get();
    }
}
