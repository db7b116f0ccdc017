package io.github.relationship.examples.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.github.relationship.examples.common.BadInput;
import io.github.relationship.examples.common.Words;
import io.github.relationship.jdbc.JdbcRepository;
import io.github.relationship.jdbc.SchemaMismatchException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the replay is stored: a database of the user's, or a PostgreSQL that is started for it and gone afterwards. */
final class Database implements AutoCloseable {

    @Option(
            names = "--jdbc",
            paramLabel = "URL",
            description =
                    "The database to store in: PostgreSQL, MariaDB or H2, with user and password in the URL. Tables are"
                            + " made where they are missing. Without it, a PostgreSQL is started for the replay, and gone afterwards.")
    private Optional<String> url = Optional.empty();

    private Optional<EmbeddedPostgres> server = Optional.empty();
    private Optional<HikariDataSource> pool = Optional.empty();

    JdbcRepository repository() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url.map(Database::reached).orElseGet(this::started));
        config.setMaximumPoolSize(2);
        HikariDataSource dataSource = new HikariDataSource(config);
        pool = Optional.of(dataSource);
        JdbcRepository repository = JdbcRepository.builder(dataSource).build();
        repository.schema().install();
        try {
            repository.schema().require();
        } catch (SchemaMismatchException e) {
            throw new BadInput("--jdbc: " + e.getMessage());
        }
        return repository;
    }

    /** Says nothing of the URL: there may be a password in it. */
    private static String reached(String url) {
        try {
            DriverManager.getConnection(url).close();
            return url;
        } catch (SQLException e) {
            throw new BadInput("--jdbc: there is no connection (SQL state " + e.getSQLState()
                    + "); allowed is a URL like jdbc:postgresql://localhost/shop?user=ann&password=secret");
        }
    }

    private String started() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.start();
            server = Optional.of(postgres);
            return postgres.getJdbcUrl("postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL was not started", e);
        }
    }

    /** What is there now, as anybody can ask; empty where nothing was asked for. */
    Optional<String> holdings() {
        return pool.map(dataSource -> {
            try (Connection connection = dataSource.getConnection()) {
                DatabaseMetaData product = connection.getMetaData();
                return product.getDatabaseProductName() + " " + product.getDatabaseProductVersion() + " holds "
                        + rows(connection, "relationship_head") + " relationships, "
                        + rows(connection, "relationship_entry") + " facts and "
                        + rows(connection, "relationship_agenda") + " lines of agendas.";
            } catch (SQLException e) {
                throw new IllegalStateException("nothing can be counted", e);
            }
        });
    }

    private static String rows(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            count.next();
            return Words.number(count.getInt(1));
        }
    }

    @Override
    public void close() {
        pool.ifPresent(HikariDataSource::close);
        server.ifPresent(postgres -> {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL was not stopped", e);
            }
        });
    }
}
