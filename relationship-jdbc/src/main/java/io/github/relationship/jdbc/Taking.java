package io.github.relationship.jdbc;

import io.github.relationship.id.RuleId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.spi.Claim;
import io.github.relationship.spi.ClaimQuery;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes lines for workers. Where the product can do it, one statement finds and takes them, and passes over what others have locked.
 * Elsewhere what is found is taken with a number that must not have moved meanwhile, so that a line is taken once all the same (K3).
 */
final class Taking {

    /** A line is free while nobody has it, nor what it was before it was planned otherwise. */
    private static final String FIND = """
            SELECT %s
            FROM {table:agenda} a
            WHERE a.tenant = ? AND a.doing = ? AND a.release_at <= ? AND a.withdrawn = 0
                AND (a.lease_until IS NULL OR a.lease_until <= %s)
                AND NOT EXISTS (
                    SELECT 1 FROM {table:agenda} w
                    WHERE w.tenant = ? AND w.relationship = a.relationship AND w.digest = a.digest
                        AND w.withdrawn > 0 AND w.lease_until > %s)""";

    /** What is found is found once, whatever the plan (K3). */
    private static final String AT_ONCE = """
            WITH free AS MATERIALIZED (
            %s)
            UPDATE {table:agenda} t
            SET claim_number = t.claim_number + 1, worker = ?, lease_until = %s + ?
            FROM free f
            WHERE t.tenant = ? AND t.relationship = f.relationship AND t.digest = f.digest AND t.withdrawn = 0
            RETURNING t.release_at, t.claim_number, t.digest, %s""";

    private static final String OF_RULES = " AND a.key_rule IN (%s)";
    private static final String OLDEST_FIRST = "\nORDER BY a.release_at\nLIMIT ?";

    private final String find;
    private final String skippingLocked;
    private final boolean inOneStatement;
    private final String atOnce;
    private final Quarantine quarantine;
    private final Statement take;

    Taking(Tables tables, Dialect dialect, Quarantine quarantine) {
        this.quarantine = quarantine;
        String now = dialect.nowMicros();
        this.skippingLocked = dialect.skippingLocked();
        this.inOneStatement = dialect.changesInOneStatement() && !skippingLocked.isEmpty();
        this.find = tables.in(FIND.formatted(
                inOneStatement ? "a.relationship, a.digest" : "a.claim_number, a.digest, " + LineColumns.namesOf("a"),
                now,
                now));
        this.atOnce = tables.in(AT_ONCE.formatted("%s", now, LineColumns.namesOf("t")));
        this.take = new Statement(tables.in("""
                UPDATE {table:agenda}
                SET claim_number = claim_number + 1, worker = ?, lease_until = %s + ?
                WHERE tenant = ? AND relationship = ? AND digest = ? AND withdrawn = 0 AND claim_number = ?""".formatted(now)));
    }

    List<Claim> claim(Connection connection, ClaimQuery query) throws SQLException {
        return inOneStatement ? takenAtOnce(connection, query) : takenOneByOne(connection, query);
    }

    /** A line that was taken, and from when it could be done. */
    private record Taken(Instant released, ReadRow<AgendaItem> line) {}

    /** What cannot be read is set aside, and others are taken in its place. */
    private List<Claim> takenAtOnce(Connection connection, ClaimQuery query) throws SQLException {
        List<Taken> taken = new ArrayList<>();
        boolean more = true;
        while (more) {
            int asked = query.limit() - taken.size();
            List<Taken> some = take(connection, query, asked);
            some.stream().filter(one -> one.line().value().isPresent()).forEach(taken::add);
            quarantine.setLinesAside(
                    connection,
                    query.tenant(),
                    ReadRow.unreadable(some.stream().map(Taken::line).toList()));
            more = some.size() == asked && taken.size() < query.limit();
        }
        return taken.stream()
                .sorted(Comparator.comparing(Taken::released))
                .map(one -> claim(query, one.line(), one.line().number()))
                .toList();
    }

    private List<Taken> take(Connection connection, ClaimQuery query, int limit) throws SQLException {
        return new Statement(atOnce.formatted(find + rules(query) + OLDEST_FIRST + skippingLocked))
                .list(
                        connection,
                        parameters -> fill(parameters, query, limit)
                                .text(query.worker())
                                .large(query.lease().toNanos() / 1_000)
                                .id(query.tenant()),
                        row -> new Taken(row.instant(), LineColumns.readable(row)));
    }

    private List<Claim> takenOneByOne(Connection connection, ClaimQuery query) throws SQLException {
        List<ReadRow<AgendaItem>> found = readable(connection, query);
        Set<ReadRow<AgendaItem>> others = new HashSet<>(takenByOthers(connection, query, found));
        return found.stream()
                .filter(line -> !others.contains(line))
                .map(line -> claim(query, line, line.number() + 1))
                .toList();
    }

    private static Claim claim(ClaimQuery query, ReadRow<AgendaItem> line, long number) {
        return new Claim(query.tenant(), line.value().orElseThrow(), query.worker(), number);
    }

    /** What cannot be read is set aside, and others take its place. What somebody stored anew meanwhile is not looked for again. */
    private List<ReadRow<AgendaItem>> readable(Connection connection, ClaimQuery query) throws SQLException {
        while (true) {
            List<ReadRow<AgendaItem>> found = find(connection, query);
            List<ReadRow<AgendaItem>> unreadable = ReadRow.unreadable(found);
            if (quarantine.setLinesAside(connection, query.tenant(), unreadable) == 0) {
                return found.stream().filter(line -> line.value().isPresent()).toList();
            }
        }
    }

    private List<ReadRow<AgendaItem>> find(Connection connection, ClaimQuery query) throws SQLException {
        return new Statement(find + rules(query) + OLDEST_FIRST + skippingLocked)
                .list(connection, parameters -> fill(parameters, query, query.limit()), LineColumns::readable);
    }

    private static String rules(ClaimQuery query) {
        return query.rules().isEmpty()
                ? ""
                : OF_RULES.formatted(
                        String.join(", ", Collections.nCopies(query.rules().size(), "?")));
    }

    private static Parameters fill(Parameters parameters, ClaimQuery query, int limit) throws SQLException {
        parameters
                .id(query.tenant())
                .text(query.doing().name())
                .instant(query.until())
                .id(query.tenant());
        for (RuleId rule : query.rules()) {
            parameters.id(rule);
        }
        return parameters.whole(limit);
    }

    /** All at once: a round trip for each would take longer than the rest. */
    private List<ReadRow<AgendaItem>> takenByOthers(
            Connection connection, ClaimQuery query, List<ReadRow<AgendaItem>> found) throws SQLException {
        return take.unchanged(
                connection,
                found,
                (parameters, line) -> parameters
                        .text(query.worker())
                        .large(query.lease().toNanos() / 1_000)
                        .id(query.tenant())
                        .text(line.relationship())
                        .text(line.digest())
                        .large(line.number()));
    }
}
