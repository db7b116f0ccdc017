/**
 * Remembers relationships in PostgreSQL, MariaDB and H2, with plain JDBC.
 *
 * <pre>{@code
 * JdbcRepository repository = JdbcRepository.builder(dataSource).build();
 * repository.schema().install();            // or run the scripts with your own migrations
 * Relationships relationships = Relationships.builder().repository(repository).build();
 * }</pre>
 *
 * <p>No thread is started and no connection opened but those that the host's {@link javax.sql.DataSource} gives.
 */
module io.github.relationship.jdbc {
    requires transitive io.github.relationship;
    requires com.github.benmanes.caffeine;
    requires io.github.relationship.json;
    requires transitive java.sql;
    requires static transitive org.jspecify;

    exports io.github.relationship.jdbc;
}
