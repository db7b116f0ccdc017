package io.github.relationship.benchmarks.store;

import io.github.relationship.jdbc.Dialect;
import io.github.relationship.jdbc.Dialects;
import java.sql.SQLException;

/** PostgreSQL with nothing but what every product has to offer. */
final class Portable implements Dialect {

    private final Dialect real = Dialects.POSTGRESQL;

    @Override
    public String product() {
        return real.product();
    }

    @Override
    public String script() {
        return real.script();
    }

    @Override
    public String unlessTaken() {
        return real.unlessTaken();
    }

    @Override
    public String nowMicros() {
        return real.nowMicros();
    }

    @Override
    public boolean isDuplicate(SQLException trouble) {
        return real.isDuplicate(trouble);
    }

    @Override
    public boolean isRetryable(SQLException trouble) {
        return real.isRetryable(trouble);
    }
}
