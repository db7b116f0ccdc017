package io.github.relationship.jdbc;

import java.sql.SQLException;
import java.util.Set;

/** PostgreSQL: a failed statement spoils its transaction, so an expected case must not fail. */
final class PostgresDialect implements Dialect {

    /** Serialization failure, deadlock, lock not available. */
    private static final Set<String> RETRYABLE = Set.of("40001", "40P01", "55P03");

    @Override
    public String product() {
        return "PostgreSQL";
    }

    @Override
    public String script() {
        return Scripts.read("postgresql");
    }

    @Override
    public String unlessTaken() {
        return " ON CONFLICT DO NOTHING";
    }

    @Override
    public String nowMicros() {
        return "CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000000 AS BIGINT)";
    }

    @Override
    public String skippingLocked() {
        return " FOR UPDATE SKIP LOCKED";
    }

    @Override
    public boolean changesInOneStatement() {
        return true;
    }

    @Override
    public boolean isDuplicate(SQLException trouble) {
        return "23505".equals(trouble.getSQLState());
    }

    @Override
    public boolean isRetryable(SQLException trouble) {
        return RETRYABLE.contains(States.of(trouble));
    }
}
