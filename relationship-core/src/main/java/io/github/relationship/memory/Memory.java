package io.github.relationship.memory;

import io.github.relationship.id.PersonKey;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.spi.PersonRows;
import io.github.relationship.spi.Quarantined;
import java.time.Instant;
import java.util.Map;
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
    Stream<PersonRows> told(PersonKey person, RelationshipId except) {
        return persons.tellers(person, except)
                .map(id -> rows.getOrDefault(id, Row.NONE).persons());
    }

    /** Only what is still due. */
    void setAside(Quarantined one, Instant until) {
        rows.computeIfPresent(one.relationship(), (id, row) -> {
            if (row.replanAt().isAfter(until)) {
                return row;
            }
            aside.put(id, one);
            return row.withReplanAt(Instant.MAX);
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
