package io.github.relationship.jdbc;

import io.github.relationship.history.Entry;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.spi.Change;
import io.github.relationship.spi.Claim;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/**
 * A step in one statement: all that it changes hangs on the stamp that it moves, so that who comes second changes nothing. New lines
 * wait for those that go, one of which may have the same key. Where the lines are not those that it was made for, or a worker has one of
 * them, it divides by nothing, which undoes it by itself.
 */
final class WholeStep {

    /** With more parts than that a statement would hardly ever come again. */
    static final int MOST = 8;

    private static final String DONE = """
            , done AS (
            DELETE FROM {table:agenda}
            WHERE tenant = ? AND relationship = ? AND (%s) AND EXISTS (SELECT 1 FROM moved)
            RETURNING 1)""";

    private static final String ONE_DONE = "digest = ? AND claim_number = ? AND worker = ?";

    private static final String TOLD = """
            , told AS (
            %s
            SELECT v.* FROM moved, (VALUES %s) v)""";

    private static final String GONE = """
            , gone AS (
            DELETE FROM {table:agenda}
            WHERE tenant = ? AND relationship = ? AND digest IN (%s) AND withdrawn = 0
                AND (lease_until IS NULL OR lease_until <= %s) AND EXISTS (SELECT 1 FROM moved)
            RETURNING 1)""";

    private static final String ADDED = """
            , added AS (
            INSERT INTO {table:agenda} (%s, claim_number)
            SELECT v.*, m.steps * 1000000
            FROM moved m, (VALUES %s) v%s%s)""";

    private static final String IF_ALL = ", (SELECT 1 FROM %s HAVING COUNT(*) = ?) all_%s";
    private static final String ALL = " AND (SELECT COUNT(*) FROM %s) = ?";

    /** All parts of a statement see the lines as they were before it. */
    private static final String AS_FORESEEN = """

            SELECT COUNT(*), 1 / CASE WHEN COUNT(*) = 0 OR ((
                SELECT COUNT(*) = ? AND COUNT(CASE WHEN withdrawn <> 0 THEN 1 END) = 0
                FROM {table:agenda}
                WHERE tenant = ? AND relationship = ?)%s%s) THEN 1 ELSE 0 END
            FROM moved""";

    private static final String DIVISION_BY_ZERO = "22012";

    private final Tables tables;
    private final Dialect dialect;
    private final String begin;

    WholeStep(Tables tables, Dialect dialect) {
        this.tables = tables;
        this.dialect = dialect;
        this.begin = Heads.BEGIN + " VALUES (" + Heads.BEGIN_MARKS + ")" + dialect.unlessTaken();
    }

    /** False where somebody else moved the stamp first. */
    boolean take(Connection connection, Change change, LineChanges lines, List<Claim> completed) throws SQLException {
        if (lines.gone().size() > MOST || lines.added().size() > MOST) {
            throw new Unforeseen();
        }
        try {
            return new Statement(tables.in(sql(change, lines, completed)))
                    .list(connection, parameters -> fill(parameters, change, lines, completed), row -> row.whole() == 1)
                    .get(0);
        } catch (SQLException e) {
            if (DIVISION_BY_ZERO.equals(States.of(e))) {
                throw new Unforeseen();
            }
            throw e;
        }
    }

    private String sql(Change change, LineChanges lines, List<Claim> completed) {
        boolean done = !completed.isEmpty();
        boolean gone = !lines.gone().isEmpty();
        StringBuilder sql = new StringBuilder("WITH moved AS (\n")
                .append(change.expected().isPresent() ? Heads.MOVE : begin)
                .append("\nRETURNING steps)");
        if (done) {
            sql.append(DONE.formatted(String.join(" OR ", Collections.nCopies(completed.size(), ONE_DONE))));
        }
        if (!change.append().isEmpty()) {
            sql.append(TOLD.formatted(Entries.APPEND, rows(change.append().size(), Entries.MARKS)));
        }
        if (gone) {
            sql.append(GONE.formatted(
                    String.join(", ", Collections.nCopies(lines.gone().size(), "?")), dialect.nowMicros()));
        }
        if (!lines.added().isEmpty()) {
            sql.append(ADDED.formatted(
                    Lines.NEW,
                    rows(lines.added().size(), Lines.NEW_MARKS),
                    done ? IF_ALL.formatted("done", "done") : "",
                    gone ? IF_ALL.formatted("gone", "gone") : ""));
        }
        return sql.append(AS_FORESEEN.formatted(done ? ALL.formatted("done") : "", gone ? ALL.formatted("gone") : ""))
                .toString();
    }

    private static String rows(int count, String marks) {
        return String.join(", ", Collections.nCopies(count, "(" + marks + ")"));
    }

    private static void fill(Parameters parameters, Change change, LineChanges lines, List<Claim> completed)
            throws SQLException {
        Heads.write(parameters, change);
        if (!completed.isEmpty()) {
            parameters.id(change.tenant()).id(change.relationship());
            for (Claim claim : completed) {
                parameters
                        .text(Lines.digest(claim.item().key()))
                        .large(claim.number())
                        .text(claim.worker());
            }
        }
        for (Entry entry : change.append()) {
            Entries.write(parameters, change, entry);
        }
        if (!lines.gone().isEmpty()) {
            parameters.id(change.tenant()).id(change.relationship());
            for (String digest : lines.gone()) {
                parameters.text(digest);
            }
        }
        if (!lines.added().isEmpty()) {
            for (AgendaItem line : lines.added()) {
                Lines.write(parameters, change, line);
            }
            fillCounts(parameters, lines, completed);
        }
        parameters.whole(lines.before()).id(change.tenant()).id(change.relationship());
        fillCounts(parameters, lines, completed);
    }

    /** How many claims and lines must be gone. */
    private static void fillCounts(Parameters parameters, LineChanges lines, List<Claim> completed)
            throws SQLException {
        if (!completed.isEmpty()) {
            parameters.whole(completed.size());
        }
        if (!lines.gone().isEmpty()) {
            parameters.whole(lines.gone().size());
        }
    }
}
