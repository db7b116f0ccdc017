package io.github.relationship.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * An insertion of many rows with each statement, for what comes in bulk.
 *
 * @param insert the text up to the values
 * @param marks the question marks of one row
 */
record RowsAtOnce(String insert, String marks) {

    /** Few enough for any product's number of parameters, and enough that one more would save nothing. */
    static final int ROWS = 200;

    <T> void insert(Connection connection, List<T> values, Statement.Written<T> written) throws SQLException {
        int whole = values.size() - values.size() % ROWS;
        if (whole > 0) {
            try (PreparedStatement statement = connection.prepareStatement(text(ROWS))) {
                for (int from = 0; from < whole; from += ROWS) {
                    insert(statement, values.subList(from, from + ROWS), written);
                }
            }
        }
        if (whole < values.size()) {
            List<T> rest = values.subList(whole, values.size());
            try (PreparedStatement statement = connection.prepareStatement(text(rest.size()))) {
                insert(statement, rest, written);
            }
        }
    }

    private static <T> void insert(PreparedStatement statement, List<T> values, Statement.Written<T> written)
            throws SQLException {
        Parameters parameters = new Parameters(statement);
        for (T value : values) {
            written.in(parameters, value);
        }
        statement.executeUpdate();
    }

    private String text(int rows) {
        return insert + " VALUES (" + marks + ")" + (", (" + marks + ")").repeat(rows - 1);
    }
}
