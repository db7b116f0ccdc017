package io.github.relationship.jdbc;

import io.github.relationship.history.Entry;
import io.github.relationship.history.Occurrence;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.spi.Change;
import io.github.relationship.spi.Stamp;
import io.github.relationship.spi.Stored;
import io.github.relationship.spi.UnreadableException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One row for each fact of a history, in the order of recording; only ever added to. */
final class Entries {

    /** Stamp and history in one statement, so that both are of one instant (K1); a head without a history gives one row. */
    private static final String FIND = """
            SELECT h.alias_of, h.stamp, e.position, e.recorded_at, %s
            FROM {table:head} h
            LEFT JOIN {table:entry} e ON e.tenant = h.tenant AND e.relationship = h.relationship
            WHERE h.tenant = ? AND h.relationship = ?
            ORDER BY e.position""".formatted(OccurrenceColumns.NAMES);

    static final String APPEND = """
            INSERT INTO {table:entry} (tenant, relationship, position, recorded_at, %s)""".formatted(OccurrenceColumns.NAMES);

    static final String MARKS = "?, ?, ?, ?, " + OccurrenceColumns.MARKS;

    private record Head(Optional<RelationshipId> aliasOf, Optional<Stamp> stamp) {}

    private record Found(Head head, Optional<Entry> entry) {}

    /** An entry, and the step that appends it. */
    private record Appended(Change change, Entry entry) {}

    private final Statement find;
    private final RowsAtOnce appendMany;

    Entries(Tables tables) {
        this.find = new Statement(tables.in(FIND));
        this.appendMany = new RowsAtOnce(tables.in(APPEND), MARKS, "");
    }

    Optional<Stored> find(Connection connection, TenantId tenant, RelationshipId relationship) throws SQLException {
        try {
            return find(connection, tenant, relationship, new Hops(relationship));
        } catch (Unreadable unreadable) {
            throw new UnreadableException(relationship, unreadable.reason());
        }
    }

    private Optional<Stored> find(Connection connection, TenantId tenant, RelationshipId relationship, Hops hops)
            throws SQLException {
        List<Found> rows =
                find.list(connection, parameters -> parameters.id(tenant).id(relationship), Entries::found);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Head head = rows.get(0).head();
        if (head.aliasOf().isPresent()) {
            return find(connection, tenant, hops.to(head.aliasOf().get()), hops);
        }
        return Optional.of(new Stored(
                relationship,
                head.stamp().orElseThrow(() -> new Unreadable(Heads.IN_ITS_HEAD + ", column stamp is empty")),
                rows.stream().flatMap(row -> row.entry().stream()).toList()));
    }

    private static Found found(Row row) throws SQLException {
        return new Found(row.readable(Heads.IN_ITS_HEAD, Entries::head), row.readable("in a fact", Entries::entry));
    }

    private static Head head(Row row) throws SQLException {
        return new Head(row.optionalId(RelationshipId::of), row.optionalText().map(Stamp::new));
    }

    private static Optional<Entry> entry(Row row) throws SQLException {
        Optional<Integer> position = row.optionalWhole();
        if (position.isEmpty()) {
            return Optional.empty();
        }
        Instant recordedAt = row.instant();
        Occurrence occurrence = OccurrenceColumns.read(row);
        return Optional.of(new Entry(occurrence.id().orElseThrow(), occurrence, recordedAt, position.get()));
    }

    /** The entries of many steps, in few statements. */
    void append(Connection connection, List<Change> changes) throws SQLException {
        List<Appended> entries = changes.stream()
                .flatMap(change -> change.append().stream().map(entry -> new Appended(change, entry)))
                .toList();
        appendMany.insert(
                connection, entries, (parameters, appended) -> write(parameters, appended.change(), appended.entry()));
    }

    static void write(Parameters parameters, Change change, Entry entry) throws SQLException {
        parameters
                .id(change.tenant())
                .id(change.relationship())
                .whole(entry.position())
                .instant(entry.recordedAt());
        OccurrenceColumns.write(parameters, entry.id(), entry.occurrence());
    }
}
