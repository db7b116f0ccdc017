package io.github.relationship.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** Inserts a row unless its key is taken; of several at the same time exactly one does. */
final class Insertion {

    private final Statement statement;
    private final Dialect dialect;

    Insertion(String sql, Dialect dialect) {
        this.statement = new Statement(sql + dialect.unlessTaken());
        this.dialect = dialect;
    }

    /** False if the key is taken; the transaction can go on all the same. */
    boolean inserts(Connection connection, Statement.Filling filling) throws SQLException {
        try {
            return statement.change(connection, filling) == 1;
        } catch (SQLException e) {
            if (dialect.isDuplicate(e)) {
                return false;
            }
            throw e;
        }
    }
}
