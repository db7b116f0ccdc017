package io.github.relationship.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.github.relationship.id.TenantId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The databases that a test runs on. */
enum Product {
    H2,
    POSTGRESQL,
    MARIADB;

    static final TenantId TENANT = TenantId.of("our-firm");

    DataSource dataSource() {
        return switch (this) {
            case H2 -> Databases.h2();
            case POSTGRESQL -> Databases.postgres();
            case MARIADB -> Databases.mariaDb();
        };
    }

    /** Where the test's driver connects to. */
    String url() {
        return ((HikariDataSource) dataSource()).getJdbcUrl();
    }

    Dialect dialect() {
        return switch (this) {
            case H2 -> Dialects.H2;
            case POSTGRESQL -> Dialects.POSTGRESQL;
            case MARIADB -> Dialects.MARIADB;
        };
    }

    /** What this product says when others were in the way. */
    SQLException conflict() {
        return switch (this) {
            case H2 -> new SQLException("deadlock", "40001", 40001);
            case POSTGRESQL -> new SQLException("deadlock", "40P01", 0);
            case MARIADB -> new SQLException("deadlock", "HY000", 1213);
        };
    }

    /** A repository on empty tables. */
    JdbcRepository empty() {
        new DatabaseFixture(dataSource());
        return JdbcRepository.builder(dataSource()).build();
    }

    /** How many rows a table of the test's own has. */
    int count(String table) {
        try (Connection connection = dataSource().getConnection();
                java.sql.Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException("the test's own rows were not counted", e);
        }
    }

    void execute(String... statements) {
        try (Connection connection = dataSource().getConnection();
                java.sql.Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the test's own statement failed", e);
        }
    }
}
