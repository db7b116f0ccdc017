package io.github.relationship.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A borrowed connection, set as we need it, and given back as it was. */
final class Session implements AutoCloseable {

    private final Connection connection;
    private final boolean autoCommit;
    private final boolean readOnly;
    private int isolation = Connection.TRANSACTION_READ_COMMITTED;
    private boolean broken;

    private Session(Connection connection) throws SQLException {
        this.connection = connection;
        this.autoCommit = connection.getAutoCommit();
        this.readOnly = connection.isReadOnly();
    }

    private interface Setting {
        void of(Session session) throws SQLException;
    }

    /** For statements that read: each is a transaction of its own, and sees what is stored when it runs, whatever the isolation. */
    static Session reading(DataSource dataSource) throws SQLException {
        return set(dataSource, session -> session.commits(true));
    }

    /** For statements of which one writes: each is a transaction of its own. */
    static Session committing(DataSource dataSource) throws SQLException {
        return set(dataSource, session -> {
            session.allowWriting();
            session.commits(true);
        });
    }

    /** For one transaction. */
    static Session writing(DataSource dataSource) throws SQLException {
        return set(dataSource, session -> {
            session.allowWriting();
            session.readCommitted();
            session.commits(false);
        });
    }

    private static Session set(DataSource dataSource, Setting setting) throws SQLException {
        Connection connection = dataSource.getConnection();
        try {
            Session session = new Session(connection);
            try {
                setting.of(session);
                return session;
            } catch (SQLException | RuntimeException e) {
                session.restore();
                throw e;
            }
        } catch (SQLException | RuntimeException e) {
            quietly(connection::close);
            throw e;
        }
    }

    private void commits(boolean newAutoCommit) throws SQLException {
        if (autoCommit != newAutoCommit) {
            connection.setAutoCommit(newAutoCommit);
        }
    }

    private void allowWriting() throws SQLException {
        if (readOnly) {
            connection.setReadOnly(false);
        }
    }

    /** Drivers ask the server for the isolation: that is a round trip, and done once. */
    private void readCommitted() throws SQLException {
        isolation = connection.getTransactionIsolation();
        if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
    }

    Connection connection() {
        return connection;
    }

    /** Undoes what is not committed. */
    void rollBack(Exception cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            broken = true;
            cause.addSuppressed(e);
        }
    }

    private void restore() {
        quietly(() -> {
            if (connection.getAutoCommit() != autoCommit) {
                connection.setAutoCommit(autoCommit);
            }
        });
        quietly(() -> {
            if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
                connection.setTransactionIsolation(isolation);
            }
        });
        quietly(() -> {
            if (connection.isReadOnly() != readOnly) {
                connection.setReadOnly(readOnly);
            }
        });
    }

    /**
     * What was done stays done: trouble after it is none of the caller's. Where something could not be undone, the connection is
     * ended: to set it to commit each statement by itself, as it may have been, would commit half a step.
     */
    @Override
    public void close() {
        if (broken) {
            quietly(() -> connection.abort(Runnable::run));
        } else {
            restore();
        }
        quietly(connection::close);
    }

    private interface Step {
        void take() throws SQLException;
    }

    private static void quietly(Step step) {
        try {
            step.take();
        } catch (SQLException e) {
            // A connection that is broken is the pool's to throw away.
        }
    }
}
