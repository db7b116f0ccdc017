package io.github.relationship.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One statement of ours: constants with question marks, and what fills them in.
 *
 * @param sql the text, with the names of the tables in it
 */
record Statement(String sql) {

    /** Fills in parameters. */
    @FunctionalInterface
    interface Filling {
        void in(Parameters parameters) throws SQLException;
    }

    /** Fills in the parameters of one row. */
    @FunctionalInterface
    interface Written<T> {
        void in(Parameters parameters, T value) throws SQLException;
    }

    /** Makes a value of a row. */
    @FunctionalInterface
    interface Reading<T> {
        T of(Row row) throws SQLException;
    }

    /** Gives how many rows were changed. */
    int change(Connection connection, Filling filling) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            filling.in(new Parameters(statement));
            return statement.executeUpdate();
        }
    }

    /** Changes a row for each value; no values, no statement. */
    <T> void changeAll(Connection connection, List<T> values, Written<T> written) throws SQLException {
        if (values.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Parameters parameters = new Parameters(statement);
            for (T value : values) {
                written.in(parameters, value);
                parameters.addRow();
            }
            statement.executeBatch();
        }
    }

    <T> List<T> list(Connection connection, Filling filling, Reading<T> reading) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            filling.in(new Parameters(statement));
            try (ResultSet rows = statement.executeQuery()) {
                List<T> values = new ArrayList<>();
                while (rows.next()) {
                    values.add(reading.of(new Row(rows)));
                }
                return values;
            }
        }
    }

    <T> Optional<T> first(Connection connection, Filling filling, Reading<T> reading) throws SQLException {
        return list(connection, filling, reading).stream().findFirst();
    }
}
