package io.github.relationship.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the database says of one schema's tables; names come back in small letters. */
final class Catalog {

    private static final Statement COLUMNS = new Statement("""
            SELECT column_name, data_type, character_maximum_length, is_nullable, collation_name, column_default
            FROM information_schema.columns
            WHERE table_schema = ? AND table_name = ?""");

    private static final Statement ENGINE = new Statement("""
            SELECT engine
            FROM information_schema.tables
            WHERE table_schema = ? AND table_name = ?""");

    private final Connection connection;
    private final DatabaseMetaData data;
    private final @Nullable String catalog;
    private final @Nullable String schema;
    /** What holds the tables: a schema, else a catalog. */
    private final String space;

    /** Of the schema that is given, else of the one that the connection is in; where there are none, catalogs take their place. */
    Catalog(Connection connection, Optional<String> given) throws SQLException {
        this.connection = connection;
        this.data = connection.getMetaData();
        boolean schemas = data.supportsSchemasInTableDefinitions();
        this.catalog = schemas ? connection.getCatalog() : given.orElse(connection.getCatalog());
        this.schema = schemas ? given.map(this::stored).orElse(connection.getSchema()) : null;
        this.space = Optional.ofNullable(schema)
                .or(() -> Optional.ofNullable(catalog))
                .orElse("");
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
    List<FoundColumn> columns(String table) throws SQLException {
        return COLUMNS.list(
                connection,
                parameters -> parameters.text(space).text(stored(table)),
                row -> new FoundColumn(
                        small(row.text()),
                        row.text().toUpperCase(Locale.ROOT),
                        row.optionalLarge(),
                        row.text().equals("YES"),
                        row.optionalText(),
                        row.optionalText().isPresent()));
    }

    /** What keeps the table; asked only where the product has several engines. */
    Optional<String> engine(String table) throws SQLException {
        return ENGINE.first(connection, parameters -> parameters.text(space).text(stored(table)), Row::optionalText)
                .flatMap(engine -> engine);
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
                // An index on some of the rows serves no question about all of them.
                if (column != null && rows.getString("FILTER_CONDITION") == null) {
                    indexes.computeIfAbsent(rows.getString("INDEX_NAME"), name -> new TreeMap<>())
                            .put(rows.getInt("ORDINAL_POSITION"), small(column));
                }
            }
            return indexes.values().stream()
                    .map(columns -> List.copyOf(columns.values()))
                    .toList();
        }
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
