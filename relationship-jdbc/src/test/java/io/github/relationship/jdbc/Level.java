package io.github.relationship.jdbc;

import io.github.relationship.LostRaceException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How far transactions of a host are kept apart on one product, for MariaDB with its own idea of a snapshot, or without. */
record Level(Product product, int isolation, Optional<String> snapshots) {

    /** More than anybody needs: MariaDB with its snapshots does not let one wait for the other, but says so at once. */
    private static final int ATTEMPTS = 10_000;

    /** What a host does in one transaction. */
    interface Work {
        void on(Connection connection) throws Exception;
    }

    /** Those of a product: the server is asked what it knows. */
    static List<Level> of(Product product) {
        return Stream.of(
                        Connection.TRANSACTION_READ_COMMITTED,
                        Connection.TRANSACTION_REPEATABLE_READ,
                        Connection.TRANSACTION_SERIALIZABLE)
                .flatMap(isolation -> snapshotsOf(product).map(on -> new Level(product, isolation, on)))
                .toList();
    }

    private static Stream<Optional<String>> snapshotsOf(Product product) {
        return knowsSnapshots(product) ? Stream.of(Optional.of("ON"), Optional.of("OFF")) : Stream.of(Optional.empty());
    }

    /** MariaDB 10.11 came to it with its eighth patch. */
    private static boolean knowsSnapshots(Product product) {
        if (product != Product.MARIADB) {
            return false;
        }
        try (Connection connection = product.dataSource().getConnection();
                java.sql.Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW VARIABLES LIKE 'innodb_snapshot_isolation'")) {
            return rows.next();
        } catch (SQLException e) {
            throw new IllegalStateException("the server did not say what it knows", e);
        }
    }

    /** One transaction; rolled back if anything is thrown. */
    void transaction(Work work) throws Exception {
        try (Connection connection = product.dataSource().getConnection()) {
            connection.setTransactionIsolation(isolation);
            see(connection, snapshots);
            connection.setAutoCommit(false);
            try {
                work.on(connection);
                connection.commit();
            } catch (Throwable e) {
                connection.rollback();
                throw e;
            } finally {
                see(connection, snapshots.map(on -> "DEFAULT"));
            }
        }
    }

    private static void see(Connection connection, Optional<String> snapshots) throws SQLException {
        if (snapshots.isPresent()) {
            try (java.sql.Statement statement = connection.createStatement()) {
                statement.execute("SET innodb_snapshot_isolation = " + snapshots.get());
            }
        }
    }

    /** As a host is told to do: in a new transaction where others were in the way. */
    void untilDone(Work work, Runnable beginsAnew) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                transaction(work);
                return;
            } catch (LostRaceException | StorageException | SQLException trouble) {
                if (!canSucceedAgain(trouble) || attempt == ATTEMPTS) {
                    throw trouble;
                }
                beginsAnew.run();
            }
        }
    }

    private boolean canSucceedAgain(Exception trouble) {
        return trouble instanceof LostRaceException
                || (trouble instanceof StorageException ours && ours.isRetryable())
                || (trouble instanceof SQLException ofCommit
                        && product.dialect().isRetryable(ofCommit));
    }

    /** Whether any transaction waits for another one at the moment. */
    boolean isAnybodyWaiting() {
        return product.count(
                        switch (product) {
                            case H2 -> "information_schema.sessions WHERE blocker_id IS NOT NULL";
                            case POSTGRESQL -> "pg_stat_activity WHERE wait_event_type = 'Lock'";
                            // Not innodb_trx, which who asks often enough is always told as it was.
                            case MARIADB ->
                                "information_schema.global_status WHERE variable_name = 'INNODB_ROW_LOCK_CURRENT_WAITS'"
                                        + " AND variable_value > 0";
                        })
                > 0;
    }
}
