package io.github.relationship.jdbc;

import io.github.relationship.id.ItemKey;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.spi.Change;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The stored lines of one relationship, made equal to what was planned: what stays as it is, is not touched. */
final class Lines {

    /** The columns of a new line but the number of its first claim. */
    static final String NEW = "tenant, digest, " + LineColumns.NAMES + ", release_at";

    static final String NEW_MARKS = "?, ?, " + LineColumns.MARKS + ", ?";

    private final Statement read;
    private final Statement remove;
    private final Statement withdraw;
    private final Statement forget;
    private final Statement add;

    /** A line that cannot be read is none that is wanted, and goes. */
    private record StoredLine(ReadRow<AgendaItem> line, long withdrawn) {}

    Lines(Tables tables, Dialect dialect) {
        this.read = new Statement(tables.in("""
                SELECT withdrawn, claim_number, digest, %s
                FROM {table:agenda}
                WHERE tenant = ? AND relationship = ?""".formatted(LineColumns.NAMES)));
        this.remove = new Statement(tables.in("""
                DELETE FROM {table:agenda}
                WHERE tenant = ? AND relationship = ? AND digest = ? AND withdrawn = 0
                    AND (lease_until IS NULL OR lease_until <= %s)""".formatted(dialect.nowMicros())));
        this.withdraw = new Statement(tables.in("""
                UPDATE {table:agenda}
                SET withdrawn = claim_number
                WHERE tenant = ? AND relationship = ? AND digest = ? AND withdrawn = 0"""));
        this.forget = new Statement(tables.in("""
                DELETE FROM {table:agenda}
                WHERE tenant = ? AND relationship = ? AND (withdrawn < 0 OR (withdrawn > 0 AND lease_until <= %s))""".formatted(dialect.nowMicros())));
        // Numbers of claims begin where no line of this key has ever been: each step has a million of its own.
        this.add = new Statement(tables.in("""
                INSERT INTO {table:agenda} (%s, claim_number)
                VALUES (%s, (SELECT h.steps * 1000000 FROM {table:head} h WHERE h.tenant = ? AND h.relationship = ?))""".formatted(NEW, NEW_MARKS)));
    }

    /** Called when the stamp has been moved: nobody else writes here until the transaction ends, but workers who take lines. */
    void store(Connection connection, Change change) throws SQLException {
        List<StoredLine> stored = stored(connection, change);
        if (stored.stream().anyMatch(line -> line.withdrawn() != 0)) {
            forget.change(
                    connection, parameters -> parameters.id(change.tenant()).id(change.relationship()));
        }
        List<ReadRow<AgendaItem>> here = stored.stream()
                .filter(line -> line.withdrawn() == 0)
                .map(StoredLine::line)
                .toList();
        Set<AgendaItem> wanted = Set.copyOf(change.agenda());
        Set<AgendaItem> live = Set.copyOf(ReadRow.values(here));
        List<String> gone = here.stream()
                .filter(line -> line.value().filter(wanted::contains).isEmpty())
                .map(ReadRow::digest)
                .toList();
        List<AgendaItem> added =
                change.agenda().stream().filter(line -> !live.contains(line)).toList();
        boolean removed =
                remove.changeAll(connection, gone, (parameters, digest) -> whichLine(parameters, change, digest));
        if (!removed) {
            // Those that a worker has are not removed, and withdrawn instead.
            withdraw.changeAll(connection, gone, (parameters, digest) -> whichLine(parameters, change, digest));
        }
        add.changeAll(connection, added, (parameters, line) -> {
            write(parameters, change, line);
            parameters.id(change.tenant()).id(change.relationship());
        });
    }

    /**
     * What is stored before the stamp is moved. Where lines are withdrawn, set aside or cannot be read, it takes more than removing and
     * adding: throws {@link Unforeseen}.
     */
    List<AgendaItem> before(Connection connection, Change change) throws SQLException {
        List<AgendaItem> before = new ArrayList<>();
        for (StoredLine line : stored(connection, change)) {
            if (line.withdrawn() != 0) {
                throw new Unforeseen();
            }
            before.add(line.line().value().orElseThrow(Unforeseen::new));
        }
        return before;
    }

    /** All columns of a new line but the number of its first claim. */
    static void write(Parameters parameters, Change change, AgendaItem line) throws SQLException {
        parameters.id(change.tenant()).text(digest(line.key()));
        LineColumns.write(parameters, line);
        parameters.instant(line.shows());
    }

    private static void whichLine(Parameters parameters, Change change, String digest) throws SQLException {
        parameters.id(change.tenant()).id(change.relationship()).text(digest);
    }

    private List<StoredLine> stored(Connection connection, Change change) throws SQLException {
        return change.expected().isEmpty()
                ? List.of()
                : read.list(
                        connection,
                        parameters -> parameters.id(change.tenant()).id(change.relationship()),
                        Lines::stored);
    }

    private static StoredLine stored(Row row) throws SQLException {
        long withdrawn = row.large();
        return new StoredLine(LineColumns.readable(row), withdrawn);
    }

    /** A key of several parts is longer than an index can hold: in the table's key its digest stands for it. */
    static String digest(ItemKey key) {
        return Digests.of(key.toString());
    }
}
