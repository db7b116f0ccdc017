package io.github.relationship.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The tables of a {@link JdbcRepository}: nothing is made or changed unless {@link #install()} is called. Safe for threads. */
public final class JdbcSchema {

    private final Connections connections;
    private final Tables tables;
    private final List<String> statements;

    JdbcSchema(Connections connections, Tables tables, Dialect dialect) {
        this.connections = connections;
        this.tables = tables;
        this.statements = statements(tables.in(dialect.script()));
    }

    private static List<String> statements(String script) {
        String bare = script.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
        return Arrays.stream(bare.split(";\n|;$"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    /**
     * The statements that {@link #install()} runs, for those who make their tables with migrations of their own.
     *
     * @return the statements in order, with the names of this repository's tables and without semicolons
     */
    public List<String> statements() {
        return statements;
    }

    /**
     * Makes the tables and indexes that are missing; what is there stays as it is.
     *
     * @throws StorageException if the database refuses
     */
    public void install() {
        connections.write("making the tables", this::install);
    }

    private int install(Connection connection) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
        return statements.size();
    }

    /**
     * Looks for what is missing: tables, columns, keys and indexes. What is there beside them does no harm.
     *
     * @return a sentence for each thing that is missing, in order of the script; empty if all is there
     * @throws StorageException if the database cannot be asked
     */
    public List<String> missing() {
        return connections.read("looking at the tables", new SchemaCheck(tables, statements)::missing);
    }
}
