package io.github.relationship.jdbc;

import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.spi.Change;
import io.github.relationship.spi.PlanInputs;
import io.github.relationship.spi.Stamp;
import io.github.relationship.spi.UnreadableException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One row for each relationship: its stamp, against which every step is checked, and when it is to be judged anew. An alias has
 * neither, so no step is taken under it and nothing is judged.
 */
final class Heads {

    /** Where the columns are that cannot be read. */
    static final String IN_ITS_HEAD = "in its head";

    private static final Comparator<Change> IN_ORDER =
            Comparator.comparing(Change::tenant).thenComparing(Change::relationship);

    static final String BEGIN = """
            INSERT INTO {table:head} (tenant, relationship, steps, stamp, replan_at, planned_at, planned_facts, planned_inputs)""";

    static final String BEGIN_MARKS = "?, ?, 1, ?, ?, ?, ?, ?";

    static final String MOVE = """
            UPDATE {table:head}
            SET steps = steps + 1, stamp = ?, replan_at = ?, planned_at = ?, planned_facts = ?, planned_inputs = ?
            WHERE tenant = ? AND relationship = ? AND stamp = ?""";

    private record Found(Optional<RelationshipId> aliasOf, Optional<Stamp> stamp) {}

    private final Statement stamp;
    private final Statement steps;
    private final Insertion begin;
    private final Statement move;
    private final Statement due;

    Heads(Tables tables, Dialect dialect) {
        this.stamp = new Statement(tables.in("""
                SELECT alias_of, stamp
                FROM {table:head}
                WHERE tenant = ? AND relationship = ?"""));
        this.steps = new Statement(tables.in("""
                SELECT steps
                FROM {table:head}
                WHERE tenant = ? AND relationship = ?"""));
        this.begin = new Insertion(tables.in(BEGIN), BEGIN_MARKS, dialect);
        this.move = new Statement(tables.in(MOVE));
        this.due = new Statement(tables.in("""
                SELECT relationship
                FROM {table:head}
                WHERE tenant = ? AND replan_at <= ?
                ORDER BY replan_at, relationship
                LIMIT ?"""));
    }

    Optional<Stamp> stamp(Connection connection, TenantId tenant, RelationshipId relationship) throws SQLException {
        try {
            return stamp(connection, tenant, relationship, new Hops(relationship));
        } catch (Unreadable unreadable) {
            throw new UnreadableException(relationship, unreadable.reason());
        }
    }

    private Optional<Stamp> stamp(Connection connection, TenantId tenant, RelationshipId relationship, Hops hops)
            throws SQLException {
        Optional<Found> found = stamp.first(
                connection,
                parameters -> parameters.id(tenant).id(relationship),
                row -> row.readable(IN_ITS_HEAD, Heads::found));
        Optional<RelationshipId> own = found.flatMap(Found::aliasOf);
        return own.isPresent() ? stamp(connection, tenant, hops.to(own.get()), hops) : found.flatMap(Found::stamp);
    }

    private static Found found(Row row) throws SQLException {
        return new Found(row.optionalId(RelationshipId::of), row.optionalText().map(Stamp::new));
    }

    /** How many steps the relationship has taken: for people, and to order what it sends. */
    long steps(Connection connection, Change change) throws SQLException {
        return steps.first(
                        connection, parameters -> parameters.id(change.tenant()).id(change.relationship()), Row::large)
                .orElseThrow(() -> new IllegalStateException("relationship " + change.relationship()
                        + " has no head within its own step; do not delete rows by hand"));
    }

    /**
     * Moves the stamps on, and from then on nobody else can until the transaction ends; gives those that were moved, told apart by themselves. Heads
     * are taken in one order by all, so that nobody waits for somebody who waits.
     */
    Set<Change> moved(Connection connection, List<Change> changes) throws SQLException {
        List<Change> begun =
                changes.stream().filter(change -> change.expected().isEmpty()).toList();
        List<Change> known = changes.stream()
                .filter(change -> change.expected().isPresent())
                .sorted(IN_ORDER)
                .toList();
        Set<Change> moved = Collections.newSetFromMap(new IdentityHashMap<>());
        moved.addAll(changes);
        notBegun(connection, begun).forEach(moved::remove);
        notMoved(connection, known).forEach(moved::remove);
        return moved;
    }

    /** Where one of several exists already, it is found by beginning each by itself. */
    private List<Change> notBegun(Connection connection, List<Change> begun) throws SQLException {
        if (begun.isEmpty()) {
            return List.of();
        }
        Savepoint before = connection.setSavepoint();
        if (begin.insertsAll(connection, begun, Heads::write)) {
            return List.of();
        }
        connection.rollback(before);
        List<Change> taken = new ArrayList<>();
        for (Change change : begun) {
            if (!begin.inserts(connection, parameters -> write(parameters, change))) {
                taken.add(change);
            }
        }
        return taken;
    }

    /** One by itself needs no driver that says how many rows each statement of a batch changed. */
    private List<Change> notMoved(Connection connection, List<Change> known) throws SQLException {
        if (known.size() != 1) {
            return move.unchanged(connection, known, Heads::write);
        }
        return move.change(connection, parameters -> write(parameters, known.get(0))) == 1 ? List.of() : known;
    }

    /** Fills in whichever of the two moves the stamp of this step. */
    static void write(Parameters parameters, Change change) throws SQLException {
        if (change.expected().isPresent()) {
            next(parameters, change)
                    .id(change.tenant())
                    .id(change.relationship())
                    .text(change.expected().get().value());
        } else {
            next(parameters.id(change.tenant()).id(change.relationship()), change);
        }
    }

    /** What the step leaves in the head. */
    private static Parameters next(Parameters parameters, Change change) throws SQLException {
        return parameters
                .text(change.next().value())
                .instant(change.replanAt())
                .instant(change.inputs().map(PlanInputs::madeFor))
                .whole(change.inputs().map(PlanInputs::facts))
                .text(change.inputs().map(PlanInputs::digest));
    }

    List<ReadRow<RelationshipId>> due(Connection connection, TenantId tenant, Instant until, int limit)
            throws SQLException {
        return due.readable(
                connection,
                limit,
                (parameters, asked) -> parameters.id(tenant).instant(until).whole(asked),
                row -> row.orUnreadable(row.nextText(), columns -> columns.id(RelationshipId::of)));
    }
}
