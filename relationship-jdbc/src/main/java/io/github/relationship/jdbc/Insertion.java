package io.github.relationship.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Inserts rows unless their keys are taken; of several at the same time exactly one does. */
final class Insertion {

    private final Dialect dialect;
    private final RowsAtOnce rows;

    Insertion(String insert, String marks, Dialect dialect) {
        this.dialect = dialect;
        this.rows = new RowsAtOnce(insert, marks, dialect.unlessTaken());
    }

    /** False if the key is taken; the transaction can go on all the same. */
    boolean inserts(Connection connection, Statement.Filling filling) throws SQLException {
        return insertsAll(connection, List.of(filling), (parameters, row) -> row.in(parameters));
    }

    /** False if one of the keys is taken; then some of the others may have been inserted. */
    <T> boolean insertsAll(Connection connection, List<T> values, Statement.Written<T> written) throws SQLException {
        try {
            return rows.insert(connection, values, written) == values.size();
        } catch (SQLException e) {
            if (dialect.isDuplicate(e)) {
                return false;
            }
            throw e;
        }
    }
}
