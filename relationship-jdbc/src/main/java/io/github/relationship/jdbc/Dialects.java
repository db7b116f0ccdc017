package io.github.relationship.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;

/** The products that are known. */
public final class Dialects {

    /** PostgreSQL, from version 15 on. */
    public static final Dialect POSTGRESQL = new PostgresDialect();

    /** MariaDB, from version 10.11 on. */
    public static final Dialect MARIADB = new MariaDbDialect();

    /** H2, from version 2.3 on. */
    public static final Dialect H2 = new H2Dialect();

    private static final List<Dialect> KNOWN = List.of(POSTGRESQL, MARIADB, H2);

    private Dialects() {}

    /**
     * Asks a database what it is.
     *
     * @param dataSource where connections come from; one is borrowed and given back
     * @return the dialect of its product
     * @throws IllegalArgumentException if the product is not known
     * @throws StorageException if the database cannot be asked
     */
    public static Dialect of(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return named(connection.getMetaData().getDatabaseProductName());
        } catch (SQLException e) {
            throw new StorageException("asking for the product of the database", e, false);
        }
    }

    /**
     * A product without what only some products can do: for an engine that stands before it and routes no more than what all have in
     * common. Nothing is promised less; taking lines and steps are slower.
     *
     * @param real the product behind it
     * @return a dialect that passes over no locked rows and changes one table with a statement
     */
    public static Dialect portable(Dialect real) {
        return new PortableDialect(Objects.requireNonNull(real, "real"));
    }

    static Dialect named(String product) {
        return KNOWN.stream()
                .filter(dialect -> dialect.product().equalsIgnoreCase(product))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the database is " + product + ", and known are "
                        + KNOWN.stream().map(Dialect::product).toList()
                        + "; give the builder a dialect of your own, or one of these if the product speaks it"));
    }
}
