package io.github.relationship.jdbc;

import java.sql.SQLException;

/** See {@link Dialects#portable}. */
record PortableDialect(Dialect real) implements Dialect {

    @Override
    public String product() {
        return real.product();
    }

    @Override
    public String script() {
        return real.script();
    }

    @Override
    public String byCodePoint(String text) {
        return real.byCodePoint(text);
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
