package io.github.relationship.jdbc;

import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.spi.PlanInputs;
import io.github.relationship.spi.Stamp;
import io.github.relationship.spi.StoredPlan;
import io.github.relationship.spi.UnreadableException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the last step left of a plan, and which relationships there are. */
final class StoredPlans {

    private static final String LIST = """
            SELECT relationship
            FROM {table:head}
            WHERE tenant = ? AND alias_of IS NULL%s
            ORDER BY %s
            LIMIT ?""";

    /** Head and lines in one statement, so that both are of one step (K1); without those that wait for their worker. */
    private static final String FIND = """
            SELECT h.stamp, h.planned_at, h.planned_facts, h.planned_inputs, h.replan_at, a.withdrawn, a.claim_number, a.digest, %s
            FROM {table:head} h
            LEFT JOIN {table:agenda} a
                ON a.tenant = h.tenant AND a.relationship = h.relationship AND a.withdrawn <= 0
            WHERE h.tenant = ? AND h.relationship = ? AND h.alias_of IS NULL""".formatted(LineColumns.namesOf("a"));

    private record Head(Stamp stamp, Optional<PlanInputs> inputs, Optional<Instant> replanAt) {}

    private record Found(Head head, Optional<ReadRow<AgendaItem>> line) {}

    private final Statement first;
    private final Statement next;
    private final Statement find;

    StoredPlans(Tables tables, Dialect dialect) {
        String sorted = dialect.byCodePoint("relationship");
        this.first = new Statement(tables.in(LIST.formatted("", sorted)));
        this.next =
                new Statement(tables.in(LIST.formatted(" AND " + sorted + " > " + dialect.byCodePoint("?"), sorted)));
        this.find = new Statement(tables.in(FIND));
    }

    List<RelationshipId> relationships(
            Connection connection, TenantId tenant, Optional<RelationshipId> after, int limit) throws SQLException {
        return ReadRow.values((after.isPresent() ? next : first)
                .readable(
                        connection,
                        limit,
                        (parameters, asked) -> {
                            parameters.id(tenant);
                            if (after.isPresent()) {
                                parameters.id(after.get());
                            }
                            parameters.whole(asked);
                        },
                        row -> row.orUnreadable("", columns -> columns.id(RelationshipId::of))));
    }

    Optional<StoredPlan> find(Connection connection, TenantId tenant, RelationshipId relationship) throws SQLException {
        try {
            List<Found> rows =
                    find.list(connection, parameters -> parameters.id(tenant).id(relationship), StoredPlans::found);
            return rows.stream().findFirst().map(Found::head).map(head -> plan(head, rows));
        } catch (Unreadable unreadable) {
            throw new UnreadableException(relationship, unreadable.reason());
        }
    }

    private static StoredPlan plan(Head head, List<Found> rows) {
        List<ReadRow<AgendaItem>> lines =
                rows.stream().flatMap(row -> row.line().stream()).toList();
        return new StoredPlan(
                head.stamp(),
                head.inputs(),
                head.replanAt(),
                ReadRow.values(lines),
                ReadRow.unreadable(lines).stream().map(ReadRow::reason).toList());
    }

    private static Found found(Row row) throws SQLException {
        Head head = row.readable(StoredPlans::head);
        Optional<Long> withdrawn = row.optionalLarge();
        if (withdrawn.isEmpty()) {
            return new Found(head, Optional.empty());
        }
        return new Found(
                head,
                Optional.of(
                        withdrawn.get() < 0
                                ? new ReadRow<>("", "", 0, Optional.empty(), "it is set aside")
                                : LineColumns.readable(row)));
    }

    private static Head head(Row row) throws SQLException {
        Stamp stamp = new Stamp(row.text());
        Optional<Instant> plannedAt = row.optionalInstant();
        Optional<Integer> facts = row.optionalWhole();
        Optional<String> digest = row.optionalText();
        if (plannedAt.isPresent() != facts.isPresent() || plannedAt.isPresent() != digest.isPresent()) {
            throw new IllegalStateException("what a plan was made with is there wholly or not at all");
        }
        return new Head(
                stamp,
                plannedAt.map(instant -> new PlanInputs(instant, facts.orElseThrow(), digest.orElseThrow())),
                row.optionalInstant());
    }
}
