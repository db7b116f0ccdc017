package io.github.relationship.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.calendar.Instants;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Occurrence;
import io.github.relationship.id.FactId;
import io.github.relationship.spi.Change;
import io.github.relationship.spi.Stamp;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Instants come back to the microsecond, whatever zones the machine and the session are in (K11). */
class ZonesTest {

    private static final List<String> MACHINES =
            List.of("UTC", "America/New_York", "Asia/Kathmandu", "Pacific/Apia", "Australia/Lord_Howe");
    static final List<String> SESSIONS = List.of("+00:00", "-05:00", "+05:45", "+13:00");

    /** The ends of time, hours that clocks skip or repeat, days that are in one calendar only, and a single microsecond. */
    private static final List<Instant> INSTANTS = List.of(
            Instants.MIN,
            Instant.parse("1582-10-10T00:00:00.000001Z"),
            Instant.parse("1969-12-31T23:59:59.999999Z"),
            Instant.parse("2011-12-30T10:00:00Z"),
            Instant.parse("2026-03-08T07:30:00.123456Z"),
            Instant.parse("2026-11-01T05:30:00Z"),
            Instant.parse("2026-11-01T06:30:00Z"),
            Instant.parse("2038-01-19T03:14:08Z"),
            Instants.MAX);

    private static Change change() {
        List<Entry> entries = new ArrayList<>();
        for (Instant instant : INSTANTS) {
            FactId id = FactId.of("at " + instant);
            entries.add(Entry.of(id, Occurrence.of(id, instant, AccountFact.qualified()), instant, entries.size()));
        }
        return Steps.change(
                Product.TENANT,
                Steps.ACME,
                Optional.empty(),
                new Stamp("s1"),
                entries,
                List.of(Steps.line("F1")),
                INSTANTS.get(4));
    }

    private static String setZone(Product product, String zone) {
        return switch (product) {
            case H2 -> "SET TIME ZONE '" + zone + "'";
            // In the words of POSIX, which PostgreSQL takes for a bare offset, east is negative.
            case POSTGRESQL -> "SET TIME ZONE INTERVAL '" + zone + "' HOUR TO MINUTE";
            case MARIADB -> "SET time_zone = '" + zone + "'";
        };
    }

    interface Use {
        void of(JdbcRepository repository);
    }

    /** On one connection whose session is in the zone. */
    static void in(Product product, String zone, Use use) throws SQLException {
        try (Connection connection = product.dataSource().getConnection();
                java.sql.Statement statement = connection.createStatement()) {
            statement.execute(setZone(product, zone));
            use.of(JdbcRepository.builder(SessionTest.lending(connection)).build());
            statement.execute(setZone(product, "+00:00"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void K11_instants_come_back_equal_under_any_zone_of_machine_and_session(Product product) throws SQLException {
        TimeZone before = TimeZone.getDefault();
        try {
            for (String writer : MACHINES) {
                for (String session : SESSIONS) {
                    TimeZone.setDefault(TimeZone.getTimeZone(writer));
                    product.empty();
                    in(product, session, repository -> repository.apply(change()));
                    TimeZone.setDefault(TimeZone.getTimeZone("America/Sao_Paulo"));
                    in(product, "-03:30", repository -> assertComesBack(repository, writer + ", " + session));
                }
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static void assertComesBack(JdbcRepository repository, String zones) {
        assertThat(repository.find(Product.TENANT, Steps.ACME).orElseThrow().entries())
                .as(zones)
                .isEqualTo(change().append());
        assertThat(repository.agenda(Steps.agenda().build()).items()).as(zones).containsExactly(Steps.line("F1"));
        Instant replanAt = INSTANTS.get(4);
        assertThat(repository.dueForReplan(Product.TENANT, replanAt, 10))
                .as(zones)
                .containsExactly(Steps.ACME);
        assertThat(repository.dueForReplan(Product.TENANT, replanAt.minusNanos(1_000), 10))
                .as(zones)
                .isEmpty();
    }
}
