package io.github.relationship.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.github.relationship.spi.Applied;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipe for hosts that make their tables with migrations of their own. */
class FlywayTest {

    @Test
    void K20_the_statements_are_a_migration_of_the_host_s(@TempDir Path migrations) throws IOException {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:mem:migrated");
        config.setMaximumPoolSize(3);
        try (HikariDataSource dataSource = new HikariDataSource(config)) {
            // tag::flyway[]
            JdbcRepository repository = JdbcRepository.builder(dataSource).build();
            Files.writeString(
                    migrations.resolve("V1__relationship.sql"),
                    String.join(";\n\n", repository.schema().statements()) + ";\n");
            // end::flyway[]

            Flyway flyway = Flyway.configure()
                    .dataSource(dataSource)
                    .locations("filesystem:" + migrations)
                    .load();
            assertThat(flyway.migrate().migrationsExecuted).isEqualTo(1);
            assertThat(flyway.migrate().migrationsExecuted).isZero();

            repository.schema().require();
            assertThat(repository.apply(Steps.first())).isEqualTo(Applied.APPLIED);
        }
    }
}
