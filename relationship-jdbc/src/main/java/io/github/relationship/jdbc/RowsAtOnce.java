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
 * @param then what follows the values
 */
record RowsAtOnce(String insert, String marks, String then) {

    /** Few enough for any product's number of parameters, and enough that one more would save nothing. */
    static final int ROWS = 200;

    /** Gives how many were inserted. */
    <T> int insert(Connection connection, List<T> values, Statement.Written<T> written) throws SQLException {
        int inserted = 0;
        int whole = values.size() - values.size() % ROWS;
        if (whole > 0) {
            try (PreparedStatement statement = connection.prepareStatement(text(ROWS))) {
                for (int from = 0; from < whole; from += ROWS) {
                    inserted += insert(statement, values.subList(from, from + ROWS), written);
                }
            }
        }
        if (whole < values.size()) {
            List<T> rest = values.subList(whole, values.size());
            try (PreparedStatement statement = connection.prepareStatement(text(rest.size()))) {
                inserted += insert(statement, rest, written);
            }
        }
        return inserted;
    }

    private static <T> int insert(PreparedStatement statement, List<T> values, Statement.Written<T> written)
            throws SQLException {
        Parameters parameters = new Parameters(statement);
        for (T value : values) {
            written.in(parameters, value);
        }
        return statement.executeUpdate();
    }

    private String text(int rows) {
        return insert + " VALUES (" + marks + ")" + (", (" + marks + ")").repeat(rows - 1) + then;
    }
}
