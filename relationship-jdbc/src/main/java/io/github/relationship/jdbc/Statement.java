package io.github.relationship.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
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

    /** Fills in parameters, the limit among them. */
    @FunctionalInterface
    interface Limiting {

        void in(Parameters parameters, int limit) throws SQLException;
    }

    /** Gives how many rows were changed. */
    int change(Connection connection, Filling filling) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            filling.in(new Parameters(statement));
            return statement.executeUpdate();
        }
    }

    /** Changes rows for each value, in one round trip; no values, no statement. True if it is sure that each changed one. */
    <T> boolean changeAll(Connection connection, List<T> values, Written<T> written) throws SQLException {
        return Arrays.stream(execute(connection, values, written)).allMatch(changed -> changed == 1);
    }

    /** The same, and gives the values for which it changed nothing, in their order. */
    <T> List<T> unchanged(Connection connection, List<T> values, Written<T> written) throws SQLException {
        int[] changed = execute(connection, values, written);
        List<T> unchanged = new ArrayList<>();
        for (int i = 0; i < changed.length; i++) {
            if (changed[i] == java.sql.Statement.SUCCESS_NO_INFO) {
                throw new IllegalStateException(
                        "the driver does not say how many rows each statement of a batch changed; turn its bulk statements off");
            }
            if (changed[i] == 0) {
                unchanged.add(values.get(i));
            }
        }
        return unchanged;
    }

    private <T> int[] execute(Connection connection, List<T> values, Written<T> written) throws SQLException {
        if (values.isEmpty()) {
            return new int[0];
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Parameters parameters = new Parameters(statement);
            for (T value : values) {
                written.in(parameters, value);
                parameters.addRow();
            }
            return statement.executeBatch();
        }
    }

    <T> List<T> list(Connection connection, Filling filling, Row.Reading<T> reading) throws SQLException {
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

    /** As many as are wanted and can be read, as long as there are any; those that cannot are passed over, and told as well (K13). */
    <T> List<ReadRow<T>> readable(Connection connection, int wanted, Limiting filling, Row.Reading<ReadRow<T>> reading)
            throws SQLException {
        int limit = wanted;
        while (true) {
            int asked = limit;
            List<ReadRow<T>> rows = list(connection, parameters -> filling.in(parameters, asked), reading);
            int unreadable = ReadRow.unreadable(rows).size();
            if (rows.size() < asked || rows.size() - unreadable >= wanted) {
                return rows;
            }
            limit = wanted + unreadable;
        }
    }

    <T> Optional<T> first(Connection connection, Filling filling, Row.Reading<T> reading) throws SQLException {
        return list(connection, filling, reading).stream().findFirst();
    }
}
