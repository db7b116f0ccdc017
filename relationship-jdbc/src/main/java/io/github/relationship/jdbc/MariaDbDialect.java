package io.github.relationship.jdbc;

import java.sql.SQLException;
import java.util.Set;

/** MariaDB: its own numbers tell more than its SQLStates, which are HY000 for much. */
final class MariaDbDialect implements Dialect {

    private static final int DUPLICATE = 1062;

    /** Deadlock, lock wait timeout, record changed since it was read. */
    private static final Set<Integer> RETRYABLE = Set.of(1213, 1205, 1020);

    @Override
    public String product() {
        return "MariaDB";
    }

    @Override
    public String script() {
        return Scripts.read("mariadb");
    }

    @Override
    public String nowMicros() {
        return "TIMESTAMPDIFF(MICROSECOND, DATE(19700101), UTC_TIMESTAMP(6))";
    }

    @Override
    public String skippingLocked() {
        return " FOR UPDATE SKIP LOCKED";
    }

    @Override
    public boolean isDuplicate(SQLException trouble) {
        return trouble.getErrorCode() == DUPLICATE;
    }

    @Override
    public boolean isRetryable(SQLException trouble) {
        return RETRYABLE.contains(trouble.getErrorCode());
    }
}
