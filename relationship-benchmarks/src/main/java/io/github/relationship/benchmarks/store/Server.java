package io.github.relationship.benchmarks.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/** A PostgreSQL on this machine only, from binaries in a jar, that has on disk what it has committed; gone when it is closed. */
public final class Server implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final EmbeddedPostgres postgres;

    private Server(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /**
     * Starts one, with its own settings but for those that would lose commits.
     *
     * @return a server that is to be closed
     */
    public static Server start() {
        try {
            // What starts it for tests turns these off.
            return new Server(EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setPGStartupWait(PATIENCE)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL was not started", e);
        }
    }

    String url() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    HikariDataSource pool(int connections) {
        return pool(url(), connections);
    }

    static HikariDataSource pool(String url, int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername("postgres");
        config.setMaximumPoolSize(connections);
        return new HikariDataSource(config);
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL was not stopped", e);
        }
    }
}
