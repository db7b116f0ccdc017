package io.github.relationship.benchmarks.store;

import io.github.relationship.jdbc.JdbcRepository;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The tables of the store, as a database user sees them. */
final class Tables {

    private final DataSource dataSource;

    Tables(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Makes those that are missing, and empties those that are there. */
    Tables empty() {
        JdbcRepository.builder(dataSource).build().schema().install();
        return execute("TRUNCATE relationship_head, relationship_entry, relationship_agenda, relationship_outbox,"
                + " relationship_suppression, relationship_ledger, relationship_quarantine");
    }

    /** What a database that has been running for a while has behind it. */
    Tables settled() {
        return execute("VACUUM ANALYZE", "CHECKPOINT");
    }

    Tables execute(String... statements) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException("the benchmark's own statement failed", e);
        }
    }

    /** The first column of the only row. */
    long number(String query) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("the benchmark's own query failed", e);
        }
    }
}
