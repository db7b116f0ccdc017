package io.github.relationship.jdbc;

import java.sql.SQLException;
import java.util.Set;

/** H2: sorts texts by UTF-16 units, which is another order than that of code points. */
final class H2Dialect implements Dialect {

    private static final int DUPLICATE = 23505;

    /** Deadlock, lock timeout, row changed by another transaction. */
    private static final Set<Integer> RETRYABLE = Set.of(40001, 50200, 90131);

    @Override
    public String product() {
        return "H2";
    }

    @Override
    public String script() {
        return Scripts.read("h2");
    }

    @Override
    public String byCodePoint(String text) {
        return "STRINGTOUTF8(" + text + ")";
    }

    @Override
    public String nowMicros() {
        return "CAST(EXTRACT(EPOCH FROM CURRENT_TIMESTAMP(6)) * 1000000 AS BIGINT)";
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
