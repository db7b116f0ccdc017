package io.github.relationship.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** What is done on a connection that somebody else opens and closes. */
@FunctionalInterface
interface Work<T> {

    T on(Connection connection) throws SQLException;
}
