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
     * Compares the tables with what they should be: columns, types, lengths, nulls, collations, keys, indexes, and what keeps them.
     * Columns and indexes beside them do no harm, and texts may be longer.
     *
     * @return what is not as it should be, in order of the script; empty if all is well
     * @throws StorageException if the database cannot be asked
     */
    public List<SchemaDifference> differences() {
        return connections.read("looking at the tables", new SchemaCheck(tables, statements)::differences);
    }

    /**
     * Refuses to go on if the tables are not as they should be: for when a host starts. Nothing is changed.
     *
     * @throws SchemaMismatchException if something differs; names each difference and its cure
     * @throws StorageException if the database cannot be asked
     */
    public void require() {
        List<SchemaDifference> differences = differences();
        if (!differences.isEmpty()) {
            throw new SchemaMismatchException(differences);
        }
    }
}
