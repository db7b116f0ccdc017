package io.github.relationship.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.plan.AgendaItem;
import io.github.relationship.spi.Claim;
import io.github.relationship.spi.ClaimQuery;
import io.github.relationship.spi.Stamp;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What claims depend on in the database: the plan that it makes for the statement, and its clock. */
class ClaimStatementsTest {

    private static ClaimQuery query(String worker, int limit) {
        return Steps.claim(worker).limit(limit).build();
    }

    private static JdbcRepository withLines(Product product, int count) {
        JdbcRepository repository = product.empty();
        List<AgendaItem> lines = new ArrayList<>();
        for (int rule = 0; rule < count; rule++) {
            lines.add(Steps.line("rule " + rule));
        }
        repository.apply(Steps.change(
                Product.TENANT,
                Steps.ACME,
                Optional.empty(),
                new Stamp("s1"),
                List.of(Steps.entry(0)),
                lines,
                Steps.NOON));
        return repository;
    }

    @Test
    void K3_no_plan_of_the_database_takes_more_than_asked_for() throws SQLException {
        withLines(Product.POSTGRESQL, 50);
        try (Connection connection = Product.POSTGRESQL.dataSource().getConnection();
                java.sql.Statement statement = connection.createStatement()) {
            statement.execute("SET enable_hashjoin = off");
            statement.execute("SET enable_mergejoin = off");
            statement.execute("SET enable_seqscan = off");
            statement.execute("SET enable_material = off");
            JdbcRepository repository =
                    JdbcRepository.builder(SessionTest.lending(connection)).build();
            assertThat(repository.claim(query("one", 3))).hasSize(3);
            statement.execute("RESET ALL");
        }
        assertThat(Product.POSTGRESQL.count("relationship_agenda WHERE worker IS NOT NULL"))
                .isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void K4_a_lease_goes_by_the_database_s_clock_whatever_the_zones_of_sessions(Product product) throws SQLException {
        for (String zone : ZonesTest.SESSIONS) {
            withLines(product, 2);
            List<Claim> claims = new ArrayList<>();
            ZonesTest.in(product, zone, repository -> claims.addAll(repository.claim(query("one", 50))));
            assertThat(claims).as(zone).hasSize(2);
            for (String other : ZonesTest.SESSIONS) {
                ZonesTest.in(
                        product,
                        other,
                        repository -> assertThat(repository.claim(query("two", 50)))
                                .as("%s after %s", other, zone)
                                .isEmpty());
            }
            assertThat(product.count("relationship_agenda WHERE lease_until <= "
                            + product.dialect().nowMicros()))
                    .as(zone)
                    .isZero();
            assertThat(product.count("relationship_agenda WHERE lease_until <= 3600000001 + "
                            + product.dialect().nowMicros()))
                    .as(zone)
                    .isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void K4_the_database_s_clock_counts_microseconds_of_the_real_epoch(Product product) {
        long machine = System.currentTimeMillis() * 1_000;
        long day = Duration.ofDays(1).toNanos() / 1_000;
        product.empty().apply(Steps.first());

        assertThat(product.count("relationship_head WHERE " + product.dialect().nowMicros() + " BETWEEN "
                        + (machine - day) + " AND " + (machine + day)))
                .isEqualTo(1);
    }
}
