package io.github.relationship.jdbc;

import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Runs work on a connection of its own: one at a time, always given back, and all or nothing (K22, K1). */
final class Connections implements Transactions {

    private final DataSource dataSource;
    private final Dialect dialect;
    private final int attempts;

    Connections(DataSource dataSource, Dialect dialect, int attempts) {
        this.dataSource = dataSource;
        this.dialect = dialect;
        this.attempts = attempts;
    }

    /** Nothing stays open after it. */
    @Override
    public <T> T read(String what, Work<T> work) {
        try (Session session = Session.reading(dataSource)) {
            return work.on(session.connection());
        } catch (SQLException e) {
            throw new StorageException(what, e, dialect.isRetryable(e));
        }
    }

    /** Runs one transaction, and again where others were in the way: it was decided on a stamp, so it can simply be repeated. */
    @Override
    public <T> T write(String what, Work<T> work) {
        return again(() -> once(what, work));
    }

    @Override
    public <T> T writeAlone(String what, Work<T> work) {
        return again(() -> alone(what, work));
    }

    private <T> T again(Supplier<T> transaction) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.get();
            } catch (StorageException e) {
                if (!e.isRetryable() || attempt >= attempts) {
                    throw e;
                }
            }
        }
    }

    @Override
    public void note(String what, Work<?> work) {
        try {
            write(what, work);
        } catch (StorageException e) {
            // It is found again the next time.
        }
    }

    private <T> T once(String what, Work<T> work) {
        try (Session session = Session.writing(dataSource)) {
            T result = worked(session, work);
            committed(what, session);
            return result;
        } catch (SQLException e) {
            throw new StorageException(what, e, dialect.isRetryable(e));
        }
    }

    private <T> T alone(String what, Work<T> work) {
        try (Session session = Session.committing(dataSource)) {
            return committedAlone(what, session, work);
        } catch (SQLException e) {
            throw new StorageException(what, e, dialect.isRetryable(e));
        }
    }

    private <T> T committedAlone(String what, Session session, Work<T> work) throws SQLException {
        try {
            return work.on(session.connection());
        } catch (SQLException e) {
            // What the database itself refuses, it has not done; all else may have come through.
            if (dialect.isRetryable(e) || States.isRefusal(e)) {
                throw e;
            }
            throw new OutcomeUnknownException(what, e);
        }
    }

    private static <T> T worked(Session session, Work<T> work) throws SQLException {
        try {
            return work.on(session.connection());
        } catch (SQLException | RuntimeException e) {
            session.rollBack(e);
            throw e;
        }
    }

    private void committed(String what, Session session) throws SQLException {
        try {
            session.connection().commit();
        } catch (SQLException e) {
            session.rollBack(e);
            // What the database itself refuses, it has rolled back; all else may have come through.
            if (dialect.isRetryable(e)) {
                throw e;
            }
            throw new OutcomeUnknownException(what, e);
        }
    }
}
