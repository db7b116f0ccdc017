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
 * wait for those that go, one of which may have the same key; where a worker has taken one of these meanwhile, they are not added.
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
    private static final String COUNT = "(SELECT COUNT(*) FROM %s)";

    /** What became of it: how often the stamp moved, and how many claims were good and lines went. */
    record Outcome(int moved, int done, int gone) {}

    private final Tables tables;
    private final Dialect dialect;
    private final String begin;

    WholeStep(Tables tables, Dialect dialect) {
        this.tables = tables;
        this.dialect = dialect;
        this.begin = Heads.BEGIN + " VALUES (" + Heads.BEGIN_MARKS + ")" + dialect.unlessTaken();
    }

    static boolean isSmall(Change change, LineChanges lines, List<Claim> completed) {
        return change.append().size() <= MOST
                && lines.gone().size() <= MOST
                && lines.added().size() <= MOST
                && completed.size() <= MOST;
    }

    Outcome take(Connection connection, Change change, LineChanges lines, List<Claim> completed) throws SQLException {
        return new Statement(tables.in(sql(change, lines, completed)))
                .list(
                        connection,
                        parameters -> fill(parameters, change, lines, completed),
                        row -> new Outcome(row.whole(), row.whole(), row.whole()))
                .get(0);
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
        return sql.append("\nSELECT ")
                .append(COUNT.formatted("moved"))
                .append(", ")
                .append(done ? COUNT.formatted("done") : "0")
                .append(", ")
                .append(gone ? COUNT.formatted("gone") : "0")
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
        fillAdded(parameters, change, lines, completed);
    }

    private static void fillAdded(Parameters parameters, Change change, LineChanges lines, List<Claim> completed)
            throws SQLException {
        for (AgendaItem line : lines.added()) {
            Lines.write(parameters, change, line);
        }
        if (!lines.added().isEmpty() && !completed.isEmpty()) {
            parameters.whole(completed.size());
        }
        if (!lines.added().isEmpty() && !lines.gone().isEmpty()) {
            parameters.whole(lines.gone().size());
        }
    }
}
