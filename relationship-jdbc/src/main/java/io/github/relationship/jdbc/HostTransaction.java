package io.github.relationship.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;

/**
 * Work on a connection of the host's, which stays as it is: never committed, rolled back or closed, and none of its settings
 * touched (K9). What writes does so behind a savepoint, so that a failure leaves nothing half done, and a transaction that can go on.
 */
final class HostTransaction implements Transactions {

    private final Connection connection;
    private final Dialect dialect;

    HostTransaction(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    @Override
    public <T> T read(String what, Work<T> work) {
        try {
            return work.on(connection);
        } catch (SQLException e) {
            throw trouble(what, e);
        }
    }

    @Override
    public <T> T write(String what, Work<T> work) {
        try {
            requireTransaction();
            return behindSavepoint(work);
        } catch (SQLException e) {
            throw trouble(what, e);
        }
    }

    @Override
    public <T> T writeAlone(String what, Work<T> work) {
        return write(what, work);
    }

    private void requireTransaction() throws SQLException {
        if (connection.getAutoCommit()) {
            throw new IllegalStateException("the connection commits each statement by itself;"
                    + " call setAutoCommit(false) before, or let the repository use its own connections");
        }
    }

    private <T> T behindSavepoint(Work<T> work) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            T result = work.on(connection);
            connection.releaseSavepoint(before);
            return result;
        } catch (SQLException | RuntimeException e) {
            rollBack(before, e);
            throw e;
        }
    }

    /** After a deadlock the database may have undone the host's whole transaction, and then there is no such savepoint any more. */
    private void rollBack(Savepoint before, Exception cause) {
        try {
            connection.rollback(before);
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private StorageException trouble(String what, SQLException trouble) {
        return new StorageException(
                what,
                trouble,
                dialect.isRetryable(trouble),
                "roll your transaction back: nothing of it is stored",
                "in a new transaction");
    }
}
