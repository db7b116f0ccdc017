package io.github.relationship.jdbc;

import io.github.relationship.id.TenantId;
import io.github.relationship.plan.Doing;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tenants for whom there is something to do: the only statements that cross tenants, and they give ids only (K10). */
final class DueTenants {

    /** Two indexes begin with what is due, for this question alone: all others begin with the tenant. */
    private static final String DUE = """
            SELECT tenant%s
            FROM {table:head}
            WHERE replan_at <= ?%s
            UNION
            SELECT tenant%s
            FROM {table:agenda}
            WHERE doing = ? AND release_at <= ? AND withdrawn = 0 AND (lease_until IS NULL OR lease_until <= %s)%s
            UNION
            SELECT o.tenant%s
            FROM {table:outbox} o
            JOIN {table:head} h ON h.tenant = o.tenant AND h.relationship = o.recipient
            WHERE o.step > 0%s
            ORDER BY %s
            LIMIT ?""";

    private final Statement first;
    private final Statement next;

    DueTenants(Tables tables, Dialect dialect) {
        this.first = new Statement(tables.in(sql(dialect, false)));
        this.next = new Statement(tables.in(sql(dialect, true)));
    }

    private static String sql(Dialect dialect, boolean after) {
        String sorted = dialect.byCodePoint("tenant");
        boolean plain = sorted.equals("tenant");
        String ofOutbox = dialect.byCodePoint("o.tenant");
        String mark = dialect.byCodePoint("?");
        return DUE.formatted(
                plain ? "" : ", " + sorted + " AS tenant_sorted",
                after ? " AND " + sorted + " > " + mark : "",
                plain ? "" : ", " + sorted + " AS tenant_sorted",
                dialect.nowMicros(),
                after ? " AND " + sorted + " > " + mark : "",
                plain ? "" : ", " + ofOutbox + " AS tenant_sorted",
                after ? " AND " + ofOutbox + " > " + mark : "",
                plain ? "tenant" : "tenant_sorted");
    }

    /** A tenant that has no id is nobody's: it is passed over. */
    List<TenantId> find(Connection connection, Instant until, Optional<TenantId> after, int limit) throws SQLException {
        return ReadRow.values((after.isPresent() ? next : first)
                .readable(
                        connection,
                        limit,
                        (parameters, asked) -> {
                            after(parameters.instant(until), after);
                            after(parameters.text(Doing.BY_MACHINE.name()).instant(until), after);
                            after(parameters, after).whole(asked);
                        },
                        row -> row.orUnreadable("", columns -> columns.id(TenantId::of))));
    }

    private static Parameters after(Parameters parameters, Optional<TenantId> after) throws SQLException {
        return after.isPresent() ? parameters.id(after.get()) : parameters;
    }
}
