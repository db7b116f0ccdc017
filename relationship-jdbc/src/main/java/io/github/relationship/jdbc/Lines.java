package io.github.relationship.jdbc;

import io.github.relationship.id.ItemKey;
import io.github.relationship.id.TenantId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.spi.Change;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The stored lines of one relationship, made equal to what was planned: what stays as it is, is not touched. */
final class Lines {

    /** The columns of a new line but the number of its first claim. */
    static final String NEW = "tenant, digest, " + LineColumns.NAMES + ", release_at";

    static final String NEW_MARKS = "?, ?, " + LineColumns.MARKS + ", ?";

    private final String read;
    private final Statement remove;
    private final Statement withdraw;
    private final Statement forget;
    private final Statement add;

    /** A line that cannot be read is none that is wanted, and goes. */
    private record StoredLine(ReadRow<AgendaItem> line, long withdrawn) {}

    private record Before(Change change, List<StoredLine> lines) {}

    private record Gone(Change change, String digest) {}

    private record Added(Change change, AgendaItem item) {}

    Lines(Tables tables, Dialect dialect) {
        this.read = tables.in("""
                SELECT withdrawn, claim_number, digest, %s
                FROM {table:agenda}
                WHERE tenant = ? AND relationship IN (""".formatted(LineColumns.NAMES));
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

    /** Called when the stamps have been moved: nobody else writes here until the transaction ends, but workers who take lines. */
    void store(Connection connection, List<Change> changes) throws SQLException {
        List<Change> unlike = new ArrayList<>();
        List<Gone> gone = new ArrayList<>();
        List<Added> added = new ArrayList<>();
        for (Before before : stored(connection, changes)) {
            if (before.lines().stream().anyMatch(line -> line.withdrawn() != 0)) {
                unlike.add(before.change());
            }
            compare(before.change(), before.lines(), gone, added);
        }
        forget.changeAll(
                connection,
                unlike,
                (parameters, change) -> parameters.id(change.tenant()).id(change.relationship()));
        boolean removed = remove.changeAll(connection, gone, Lines::whichLine);
        if (!removed) {
            // Those that a worker has are not removed, and withdrawn instead.
            withdraw.changeAll(connection, gone, Lines::whichLine);
        }
        add.changeAll(connection, added, (parameters, line) -> {
            write(parameters, line.change(), line.item());
            parameters.id(line.change().tenant()).id(line.change().relationship());
        });
    }

    private static void compare(Change change, List<StoredLine> stored, List<Gone> gone, List<Added> added) {
        Set<AgendaItem> wanted = Set.copyOf(change.agenda());
        Set<AgendaItem> live = new HashSet<>();
        for (StoredLine line : stored) {
            if (line.withdrawn() == 0) {
                Optional<AgendaItem> stays = line.line().value().filter(wanted::contains);
                stays.ifPresentOrElse(
                        live::add, () -> gone.add(new Gone(change, line.line().digest())));
            }
        }
        change.agenda().stream()
                .filter(line -> !live.contains(line))
                .forEach(line -> added.add(new Added(change, line)));
    }

    /**
     * What is stored before the stamp is moved. Where lines are withdrawn, set aside or cannot be read, it takes more than removing and
     * adding: throws {@link Unforeseen}.
     */
    List<AgendaItem> before(Connection connection, Change change) throws SQLException {
        List<AgendaItem> before = new ArrayList<>();
        for (StoredLine line : stored(connection, List.of(change)).get(0).lines()) {
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

    private static void whichLine(Parameters parameters, Gone line) throws SQLException {
        parameters.id(line.change().tenant()).id(line.change().relationship()).text(line.digest());
    }

    /** The lines of each, in any order; nothing is asked of those that begin. */
    private List<Before> stored(Connection connection, List<Change> changes) throws SQLException {
        List<Before> stored = new ArrayList<>();
        Map<TenantId, List<Change>> known = new LinkedHashMap<>();
        for (Change change : changes) {
            if (change.expected().isPresent()) {
                known.computeIfAbsent(change.tenant(), tenant -> new ArrayList<>())
                        .add(change);
            } else {
                stored.add(new Before(change, List.of()));
            }
        }
        for (Map.Entry<TenantId, List<Change>> of : known.entrySet()) {
            Map<String, List<StoredLine>> found = read(connection, of.getKey(), of.getValue()).stream()
                    .collect(Collectors.groupingBy(line -> line.line().relationship()));
            of.getValue()
                    .forEach(change -> stored.add(new Before(
                            change, found.getOrDefault(change.relationship().value(), List.of()))));
        }
        return stored;
    }

    private List<StoredLine> read(Connection connection, TenantId tenant, List<Change> asked) throws SQLException {
        return new Statement(read + String.join(", ", Collections.nCopies(asked.size(), "?")) + ")")
                .list(
                        connection,
                        parameters -> {
                            parameters.id(tenant);
                            for (Change change : asked) {
                                parameters.id(change.relationship());
                            }
                        },
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
