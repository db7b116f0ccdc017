package io.github.relationship.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares what the script makes with what is there (K20). The script is the only place that says what should be. */
final class SchemaCheck {

    private static final Pattern TABLE = Pattern.compile(
            "CREATE TABLE IF NOT EXISTS (?:[a-z0-9_]+\\.)?(?<name>[a-z0-9_]+) \\((?<body>.*)\n\\).*", Pattern.DOTALL);
    private static final Pattern INDEX = Pattern.compile(
            "CREATE INDEX IF NOT EXISTS (?<name>[a-z0-9_]+) ON (?:[a-z0-9_]+\\.)?(?<table>[a-z0-9_]+) \\((?<columns>[a-z0-9_, ]+)\\)");
    private static final Pattern COLUMN = Pattern.compile("\n    (?<name>[a-z_]+) ");
    private static final Pattern KEY = Pattern.compile("PRIMARY KEY \\((?<columns>[a-z_, ]+)\\)");

    private final Tables tables;
    private final List<String> statements;

    SchemaCheck(Tables tables, List<String> statements) {
        this.tables = tables;
        this.statements = statements;
    }

    List<String> missing(Connection connection) throws SQLException {
        Catalog catalog = new Catalog(connection, tables.schema());
        List<String> missing = new ArrayList<>();
        for (String statement : statements) {
            Matcher table = TABLE.matcher(statement);
            Matcher index = INDEX.matcher(statement);
            if (table.matches()) {
                table(catalog, table.group("name"), table.group("body"), missing);
            } else if (index.matches()) {
                index(catalog, index.group("table"), columns(index), missing);
            }
        }
        return List.copyOf(missing);
    }

    private static void table(Catalog catalog, String table, String body, List<String> missing) throws SQLException {
        List<String> there = catalog.columns(table);
        if (there.isEmpty()) {
            missing.add("table " + table + " is missing");
            return;
        }
        COLUMN.matcher(body)
                .results()
                .map(column -> column.group(1))
                .filter(column -> !there.contains(column))
                .forEach(column -> missing.add("table " + table + " has no column " + column));
        Matcher key = KEY.matcher(body);
        if (key.find() && !catalog.key(table).equals(columns(key))) {
            missing.add("table " + table + " has no primary key of " + columns(key));
        }
    }

    private static void index(Catalog catalog, String table, List<String> columns, List<String> missing)
            throws SQLException {
        boolean indexed = catalog.indexes(table).stream()
                .anyMatch(there -> there.size() >= columns.size()
                        && there.subList(0, columns.size()).equals(columns));
        if (!indexed) {
            missing.add("table " + table + " has no index on " + columns);
        }
    }

    private static List<String> columns(Matcher match) {
        return Optional.of(match.group("columns"))
                .map(text -> List.of(text.split(", ")))
                .orElseThrow();
    }
}
