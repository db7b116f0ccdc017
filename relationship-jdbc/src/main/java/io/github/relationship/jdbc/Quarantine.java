package io.github.relationship.jdbc;

import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.spi.Quarantined;
import io.github.relationship.spi.Quarantined.Part;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What cannot be read is set aside (K13): a relationship has no instant at which it is judged anew, a line is withdrawn for nobody, by
 * the number -1, a letter has a negative step. The next step of the relationship undoes the first two. A row beside says why, for
 * people, and counts for as long as what it says is so.
 */
final class Quarantine {

    /** Of each relationship one row for each part, in alphabetical order: what heals by itself comes last. */
    private static final String ASIDE = """
            SELECT q.relationship, q.part, q.reason
            FROM {table:quarantine} q
            JOIN {table:head} h ON h.tenant = q.tenant AND h.relationship = q.relationship
            WHERE q.tenant = ? AND (
                (q.part = ? AND h.replan_at IS NULL)
                OR (q.part = ? AND EXISTS (
                    SELECT 1 FROM {table:outbox} o
                    WHERE o.tenant = ? AND o.sender = q.relationship AND o.step < 0))
                OR (q.part = ? AND EXISTS (
                    SELECT 1 FROM {table:agenda} a
                    WHERE a.tenant = ? AND a.relationship = q.relationship AND a.withdrawn < 0)))%s
            ORDER BY %s, q.part
            LIMIT ?""";

    private final Statement withdraw;
    private final Statement hold;
    private final Statement stop;
    private final Statement forget;
    private final Insertion note;
    private final Statement first;
    private final Statement next;
    private final Statement ofOne;
    private final Statement forgetAll;
    private final Statement send;
    private final Statement goOn;

    Quarantine(Tables tables, Dialect dialect) {
        String sorted = dialect.byCodePoint("q.relationship");
        this.withdraw = new Statement(tables.in("""
                UPDATE {table:agenda}
                SET withdrawn = -1
                WHERE tenant = ? AND relationship = ? AND digest = ? AND withdrawn = 0 AND claim_number = ?"""));
        this.hold = new Statement(tables.in("""
                UPDATE {table:outbox}
                SET step = -step
                WHERE tenant = ? AND sender = ? AND place = ? AND step = ?"""));
        this.stop = new Statement(tables.in("""
                UPDATE {table:head}
                SET replan_at = NULL
                WHERE tenant = ? AND relationship = ? AND replan_at <= ?"""));
        this.forget = new Statement(tables.in("""
                DELETE FROM {table:quarantine}
                WHERE tenant = ? AND relationship = ? AND part = ?"""));
        this.note = new Insertion(tables.in("""
                INSERT INTO {table:quarantine} (tenant, relationship, part, reason)"""), "?, ?, ?, ?", dialect);
        this.first = new Statement(tables.in(ASIDE.formatted("", sorted)));
        this.next =
                new Statement(tables.in(ASIDE.formatted(" AND " + sorted + " > " + dialect.byCodePoint("?"), sorted)));
        this.ofOne = new Statement(tables.in(ASIDE.formatted(" AND q.relationship = ?", sorted)));
        this.forgetAll = new Statement(tables.in("""
                DELETE FROM {table:quarantine}
                WHERE tenant = ? AND relationship = ?"""));
        this.send = new Statement(tables.in("""
                UPDATE {table:outbox}
                SET step = -step
                WHERE tenant = ? AND sender = ? AND step < 0"""));
        this.goOn = new Statement(tables.in("""
                UPDATE {table:head}
                SET replan_at = ?
                WHERE tenant = ? AND relationship = ? AND alias_of IS NULL"""));
    }

    /** Gives how many were: not those that somebody stored anew since they were read. */
    int setLinesAside(Connection connection, TenantId tenant, List<ReadRow<AgendaItem>> lines) throws SQLException {
        int aside = 0;
        for (ReadRow<AgendaItem> line : lines) {
            int withdrawn = withdraw.change(
                    connection,
                    parameters -> parameters
                            .id(tenant)
                            .text(line.relationship())
                            .text(line.digest())
                            .large(line.number()));
            if (withdrawn > 0) {
                note(connection, tenant, line.relationship(), Part.LINE, "in a line, " + line.reason());
            }
            aside += withdrawn;
        }
        return aside;
    }

    int setLettersAside(Connection connection, TenantId tenant, List<? extends ReadRow<?>> letters)
            throws SQLException {
        int aside = 0;
        for (ReadRow<?> letter : letters) {
            int held = hold.change(
                    connection,
                    parameters -> parameters
                            .id(tenant)
                            .text(letter.relationship())
                            .whole(Integer.parseInt(letter.digest()))
                            .large(letter.number()));
            if (held > 0) {
                note(connection, tenant, letter.relationship(), Part.LETTER, "in what it sends, " + letter.reason());
            }
            aside += held;
        }
        return aside;
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
        forget.change(
                connection,
                parameters -> parameters.id(tenant).text(relationship).text(part.name()));
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
        int rows = (int) Math.min((long) limit * Part.values().length, Integer.MAX_VALUE);
        Map<RelationshipId, Quarantined> one = new LinkedHashMap<>();
        aside(connection, tenant, after.isPresent() ? next : first, after, rows)
                .forEach(aside -> one.putIfAbsent(aside.relationship(), aside));
        return one.values().stream().limit(limit).toList();
    }

    private static List<Quarantined> aside(
            Connection connection, TenantId tenant, Statement which, Optional<RelationshipId> relationship, int limit)
            throws SQLException {
        return ReadRow.values(which.readable(
                connection,
                limit,
                (parameters, asked) -> {
                    parameters
                            .id(tenant)
                            .text(Part.HISTORY.name())
                            .text(Part.LETTER.name())
                            .id(tenant)
                            .text(Part.LINE.name())
                            .id(tenant);
                    if (relationship.isPresent()) {
                        parameters.id(relationship.get());
                    }
                    parameters.whole(asked);
                },
                row -> row.orUnreadable(
                        "",
                        columns -> new Quarantined(
                                columns.id(RelationshipId::of), Part.valueOf(columns.text()), columns.text()))));
    }

    boolean release(Connection connection, TenantId tenant, RelationshipId relationship, Instant replanAt)
            throws SQLException {
        if (aside(connection, tenant, ofOne, Optional.of(relationship), 1).isEmpty()) {
            return false;
        }
        forgetAll.change(connection, parameters -> parameters.id(tenant).id(relationship));
        send.change(connection, parameters -> parameters.id(tenant).id(relationship));
        goOn.change(
                connection,
                parameters -> parameters.instant(replanAt).id(tenant).id(relationship));
        return true;
    }
}
