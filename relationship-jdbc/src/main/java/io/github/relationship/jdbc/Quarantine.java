package io.github.relationship.jdbc;

import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.spi.Quarantined;
import io.github.relationship.spi.Quarantined.Part;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What cannot be read is set aside (K13): a relationship has no instant at which it is judged anew, a line is withdrawn for nobody, by
 * the number -1. The next step of the relationship undoes either. A row beside says why, for people.
 */
final class Quarantine {

    private static final String LIST = """
            SELECT q.relationship, q.part, q.reason
            FROM {table:quarantine} q
            JOIN {table:head} h ON h.tenant = q.tenant AND h.relationship = q.relationship
            WHERE q.tenant = ? AND (q.part <> ? OR h.replan_at IS NULL)%s
            ORDER BY %s
            LIMIT ?""";

    private final Statement withdraw;
    private final Statement stop;
    private final Statement forget;
    private final Insertion note;
    private final Statement first;
    private final Statement next;
    private final Statement release;
    private final Statement goOn;

    Quarantine(Tables tables, Dialect dialect) {
        String sorted = dialect.byCodePoint("q.relationship");
        this.withdraw = new Statement(tables.in("""
                UPDATE {table:agenda}
                SET withdrawn = -1
                WHERE tenant = ? AND relationship = ? AND digest = ? AND withdrawn = 0"""));
        this.stop = new Statement(tables.in("""
                UPDATE {table:head}
                SET replan_at = NULL
                WHERE tenant = ? AND relationship = ? AND replan_at <= ?"""));
        this.forget = new Statement(tables.in("""
                DELETE FROM {table:quarantine}
                WHERE tenant = ? AND relationship = ?"""));
        this.note = new Insertion(tables.in("""
                INSERT INTO {table:quarantine} (tenant, relationship, part, reason)
                VALUES (?, ?, ?, ?)"""), dialect);
        this.first = new Statement(tables.in(LIST.formatted("", sorted)));
        this.next =
                new Statement(tables.in(LIST.formatted(" AND " + sorted + " > " + dialect.byCodePoint("?"), sorted)));
        this.release = new Statement(tables.in("""
                DELETE FROM {table:quarantine}
                WHERE tenant = ? AND relationship = ? AND (part <> ? OR EXISTS (
                    SELECT 1 FROM {table:head} h
                    WHERE h.tenant = ? AND h.relationship = ? AND h.replan_at IS NULL))"""));
        this.goOn = new Statement(tables.in("""
                UPDATE {table:head}
                SET replan_at = ?
                WHERE tenant = ? AND relationship = ? AND alias_of IS NULL"""));
    }

    int setLinesAside(Connection connection, TenantId tenant, List<ReadRow<AgendaItem>> lines) throws SQLException {
        for (ReadRow<AgendaItem> line : lines) {
            withdraw.change(
                    connection,
                    parameters ->
                            parameters.id(tenant).text(line.relationship()).text(line.digest()));
            note(connection, tenant, line.relationship(), Part.LINE, "in a line, " + line.reason());
        }
        return lines.size();
    }

    int setLettersAside(Connection connection, TenantId tenant, List<? extends ReadRow<?>> letters)
            throws SQLException {
        for (ReadRow<?> letter : letters) {
            note(connection, tenant, letter.relationship(), Part.LETTER, "in what it sends, " + letter.reason());
        }
        return letters.size();
    }

    /** The relationship's id may be what cannot be read. */
    int setAside(Connection connection, TenantId tenant, String relationship, Instant until, String reason)
            throws SQLException {
        int stopped = stop.change(
                connection,
                parameters -> parameters.id(tenant).text(relationship).instant(until));
        if (stopped > 0) {
            note(connection, tenant, relationship, Part.HISTORY, reason);
        }
        return stopped;
    }

    /** The latest reason stands. */
    private void note(Connection connection, TenantId tenant, String relationship, Part part, String reason)
            throws SQLException {
        forget.change(connection, parameters -> parameters.id(tenant).text(relationship));
        note.inserts(
                connection,
                parameters -> parameters
                        .id(tenant)
                        .text(relationship)
                        .text(part.name())
                        .text(cut(reason)));
    }

    private static String cut(String reason) {
        return new Quarantined(RelationshipId.of("any"), Part.LINE, reason).reason();
    }

    List<Quarantined> list(Connection connection, TenantId tenant, Optional<RelationshipId> after, int limit)
            throws SQLException {
        return ReadRow.values((after.isPresent() ? next : first)
                .readable(
                        connection,
                        limit,
                        (parameters, asked) -> {
                            parameters.id(tenant).text(Part.HISTORY.name());
                            if (after.isPresent()) {
                                parameters.id(after.get());
                            }
                            parameters.whole(asked);
                        },
                        row -> row.orUnreadable(
                                "",
                                "",
                                columns -> new Quarantined(
                                        columns.id(RelationshipId::of),
                                        Part.valueOf(columns.text()),
                                        columns.text()))));
    }

    boolean release(Connection connection, TenantId tenant, RelationshipId relationship, Instant replanAt)
            throws SQLException {
        int released = release.change(
                connection,
                parameters -> parameters
                        .id(tenant)
                        .id(relationship)
                        .text(Part.HISTORY.name())
                        .id(tenant)
                        .id(relationship));
        if (released == 0) {
            return false;
        }
        goOn.change(
                connection,
                parameters -> parameters.instant(replanAt).id(tenant).id(relationship));
        return true;
    }
}
