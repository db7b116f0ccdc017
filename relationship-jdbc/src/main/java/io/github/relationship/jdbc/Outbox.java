package io.github.relationship.jdbc;

import io.github.relationship.history.Occurrence;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.spi.Addressed;
import io.github.relationship.spi.Change;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What follows for other relationships, kept with its cause until it is delivered; in order of the sender's steps. */
final class Outbox {

    private final Statement waits;
    private final Statement add;
    private final Statement find;
    private final Statement remove;

    Outbox(Tables tables) {
        this.waits = new Statement(tables.in("""
                SELECT place
                FROM {table:outbox}
                WHERE tenant = ? AND sender = ? AND recipient = ? AND fact = ?"""));
        this.add = new Statement(tables.in("""
                INSERT INTO {table:outbox} (tenant, sender, step, place, cause, recipient, %s)
                VALUES (?, ?, ?, ?, ?, ?, %s)""".formatted(OccurrenceColumns.NAMES, OccurrenceColumns.MARKS)));
        this.find = new Statement(tables.in("""
                SELECT o.step, o.place, o.sender, o.cause, o.recipient, %s
                FROM {table:outbox} o
                JOIN {table:head} h ON h.tenant = o.tenant AND h.relationship = o.recipient
                WHERE o.tenant = ? AND o.step > 0
                ORDER BY o.sender, o.step, o.place
                LIMIT ?""".formatted(OccurrenceColumns.NAMES)));
        this.remove = new Statement(tables.in("""
                DELETE FROM {table:outbox}
                WHERE tenant = ? AND sender = ? AND recipient = ? AND fact = ?"""));
    }

    /** Called when the stamp has been moved: nobody else adds for this sender until the transaction ends. */
    void add(Connection connection, Change change, long step) throws SQLException {
        int place = 0;
        for (Addressed fact : change.addressed()) {
            if (!waits(connection, change.tenant(), fact)) {
                add(connection, change.tenant(), fact, step, place);
                place++;
            }
        }
    }

    private boolean waits(Connection connection, TenantId tenant, Addressed fact) throws SQLException {
        return waits.first(connection, parameters -> which(parameters, tenant, fact), Row::whole)
                .isPresent();
    }

    private void add(Connection connection, TenantId tenant, Addressed fact, long step, int place) throws SQLException {
        add.change(connection, parameters -> {
            parameters
                    .id(tenant)
                    .id(fact.sender())
                    .large(step)
                    .whole(place)
                    .id(fact.cause())
                    .id(fact.to());
            OccurrenceColumns.write(parameters, fact.id(), fact.fact());
        });
    }

    List<ReadRow<Addressed>> find(Connection connection, TenantId tenant, int limit) throws SQLException {
        return find.readable(
                connection, limit, (parameters, asked) -> parameters.id(tenant).whole(asked), Outbox::readable);
    }

    /** After step and place, which say with the sender which row it is. */
    private static ReadRow<Addressed> readable(Row row) throws SQLException {
        long step = row.large();
        int place = row.whole();
        return row.orUnreadable(row.nextText(), Integer.toString(place), step, Outbox::addressed);
    }

    private static Addressed addressed(Row row) throws SQLException {
        RelationshipId sender = row.id(RelationshipId::of);
        FactId cause = row.id(FactId::of);
        RelationshipId recipient = row.id(RelationshipId::of);
        Occurrence fact = OccurrenceColumns.read(row);
        return new Addressed(sender, cause, recipient, fact);
    }

    int remove(Connection connection, TenantId tenant, Addressed fact) throws SQLException {
        return remove.change(connection, parameters -> which(parameters, tenant, fact));
    }

    private static void which(Parameters parameters, TenantId tenant, Addressed fact) throws SQLException {
        parameters.id(tenant).id(fact.sender()).id(fact.to()).id(fact.id());
    }
}
