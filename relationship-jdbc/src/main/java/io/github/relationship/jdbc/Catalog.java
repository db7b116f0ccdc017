package io.github.relationship.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the database says of one schema's tables; names come back in small letters. */
final class Catalog {

    private final DatabaseMetaData data;
    private final @Nullable String catalog;
    private final @Nullable String schema;

    /** Of the schema that is given, else of the one that the connection is in; where there are none, catalogs take their place. */
    Catalog(Connection connection, Optional<String> given) throws SQLException {
        this.data = connection.getMetaData();
        boolean schemas = data.supportsSchemasInTableDefinitions();
        this.catalog = schemas ? connection.getCatalog() : given.orElse(connection.getCatalog());
        this.schema = schemas ? given.map(this::stored).orElse(connection.getSchema()) : null;
    }

    /** A name as the database keeps it when it is not quoted. */
    private String stored(String name) {
        try {
            return data.storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
        } catch (SQLException e) {
            throw new IllegalStateException("a driver does not know how it keeps names", e);
        }
    }

    /** Empty if there is no such table. */
    List<String> columns(String table) throws SQLException {
        try (ResultSet rows = data.getColumns(catalog, schema, escaped(stored(table)), null)) {
            List<String> columns = new ArrayList<>();
            while (rows.next()) {
                columns.add(small(rows.getString("COLUMN_NAME")));
            }
            return columns;
        }
    }

    /** The columns of the primary key, in order. */
    List<String> key(String table) throws SQLException {
        try (ResultSet rows = data.getPrimaryKeys(catalog, schema, stored(table))) {
            Map<Integer, String> columns = new TreeMap<>();
            while (rows.next()) {
                columns.put(rows.getInt("KEY_SEQ"), small(rows.getString("COLUMN_NAME")));
            }
            return List.copyOf(columns.values());
        }
    }

    /** The columns of each index, in order. */
    List<List<String>> indexes(String table) throws SQLException {
        try (ResultSet rows = data.getIndexInfo(catalog, schema, stored(table), false, true)) {
            Map<String, Map<Integer, String>> indexes = new TreeMap<>();
            while (rows.next()) {
                String column = rows.getString("COLUMN_NAME");
                if (column != null) {
                    indexes.computeIfAbsent(rows.getString("INDEX_NAME"), name -> new TreeMap<>())
                            .put(rows.getInt("ORDINAL_POSITION"), small(column));
                }
            }
            return indexes.values().stream()
                    .map(columns -> List.copyOf(columns.values()))
                    .toList();
        }
    }

    /** In a pattern the underscore stands for any character. */
    private String escaped(String name) throws SQLException {
        return name.replace("_", data.getSearchStringEscape() + "_");
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
