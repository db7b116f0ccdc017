package io.github.relationship.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares what the script makes with what is there (K20). The script is the only place that says what should be. */
final class SchemaCheck {

    private final Tables tables;
    private final List<String> statements;

    SchemaCheck(Tables tables, List<String> statements) {
        this.tables = tables;
        this.statements = statements;
    }

    List<SchemaDifference> differences(Connection connection) throws SQLException {
        Catalog catalog = new Catalog(connection, tables.schema());
        List<SchemaDifference> differences = new ArrayList<>();
        for (String statement : statements) {
            for (WantedTable table : WantedTable.parse(statement).toList()) {
                compare(catalog, table, differences);
            }
            for (WantedIndex index : WantedIndex.parse(statement).toList()) {
                compare(catalog, index, differences);
            }
        }
        return List.copyOf(differences);
    }

    private static void compare(Catalog catalog, WantedTable table, List<SchemaDifference> differences)
            throws SQLException {
        List<FoundColumn> found = catalog.columns(table.name());
        if (found.isEmpty()) {
            differences.add(new SchemaDifference(
                    "table " + table.name() + " is missing", "call install(), or run the statements() yourself"));
            return;
        }
        new ColumnCheck(table, differences::add).compare(found);
        List<String> key = catalog.key(table.name());
        if (!key.equals(table.key())) {
            differences.add(new SchemaDifference(
                    "table " + table.name() + " has " + (key.isEmpty() ? "no primary key" : "the primary key " + key)
                            + ", not " + table.key(),
                    "make it PRIMARY KEY (" + String.join(", ", table.key()) + ")"));
        }
        if (table.engine().isPresent()) {
            compareEngine(catalog, table, table.engine().get(), differences);
        }
    }

    private static void compareEngine(
            Catalog catalog, WantedTable table, String engine, List<SchemaDifference> differences) throws SQLException {
        Optional<String> found = catalog.engine(table.name());
        if (!found.map(engine::equalsIgnoreCase).orElse(false)) {
            differences.add(new SchemaDifference(
                    "table " + table.name() + " is kept by " + found.orElse("nobody") + ", not by " + engine,
                    "ALTER TABLE " + table.fullName() + " ENGINE = " + engine));
        }
    }

    /** Where the whole table is missing, that is said already, and its indexes come with it. */
    private static void compare(Catalog catalog, WantedIndex index, List<SchemaDifference> differences)
            throws SQLException {
        boolean isServed = catalog.indexes(index.table()).stream().anyMatch(index::isServedBy);
        if (!isServed && !catalog.columns(index.table()).isEmpty()) {
            differences.add(new SchemaDifference(
                    "table " + index.table() + " has no index on " + index.columns(), index.statement()));
        }
    }
}
