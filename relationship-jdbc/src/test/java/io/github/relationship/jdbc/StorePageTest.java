package io.github.relationship.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.github.relationship.Claims;
import io.github.relationship.Relationships;
import io.github.relationship.StaleClaimException;
import io.github.relationship.TenantRelationships;
import io.github.relationship.Verification;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.Purchased;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.TenantId;
import io.github.relationship.id.UserId;
import io.github.relationship.money.Money;
import io.github.relationship.spi.Claim;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** docs/store.md runs: what it shows are regions of passing tests, what it says of tables is what the script makes. */
class StorePageTest {

    private static final Path PAGE = Path.of("../docs/store.md");
    private static final Path TESTS = Path.of("src/test/java/io/github/relationship/jdbc");

    private static HikariDataSource database(String name) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:mem:" + name);
        config.setMaximumPoolSize(2);
        return new HikariDataSource(config);
    }

    private static TenantRelationships quickstart(DataSource dataSource) {
        // tag::quickstart[]
        JdbcRepository repository = JdbcRepository.builder(dataSource).build();
        repository.schema().install(); // or with migrations of your own, see below
        repository.schema().require(); // when you start: names each difference and its cure

        Relationships relationships = Relationships.builder()
                .repository(repository)
                .clock(Clock.systemUTC())
                .build();
        TenantRelationships firm = relationships.in(TenantId.of("our-firm"));
        // end::quickstart[]
        return firm;
    }

    @Test
    void the_quickstart_stores_and_finds() {
        try (HikariDataSource dataSource = database("quickstart")) {
            TenantRelationships firm = quickstart(dataSource);
            RelationshipId acme = RelationshipId.of("acme");
            firm.record(acme, Occurrence.of(FactId.of("o"), Instant.now(), Opened.of(PartyKind.COMPANY, Steps.SAM)));

            assertThat(firm.relationship(acme).entries()).hasSize(1);
        }
    }

    @Test
    void a_fact_is_recorded_within_the_host_s_transaction() throws SQLException {
        try (HikariDataSource dataSource = database("embedded")) {
            TenantRelationships firm = quickstart(dataSource);
            JdbcRepository repository = JdbcRepository.builder(dataSource).build();
            RelationshipId acme = RelationshipId.of("acme");
            firm.record(acme, Occurrence.of(FactId.of("o"), Instant.now(), Opened.of(PartyKind.COMPANY, Steps.SAM)));
            Occurrence order =
                    Occurrence.of(FactId.of("order-1"), Instant.now(), Purchased.of(Money.of("250.00", "EUR")));
            // tag::within[]
            try (Connection connection = dataSource.getConnection()) {
                connection.setAutoCommit(false);
                // … your own statements …
                firm.within(repository.on(connection)).record(acme, order);
                connection.commit();
            }
            // end::within[]
            assertThat(firm.relationship(acme).find(FactId.of("order-1"))).isPresent();
        }
    }

    @Test
    void a_worker_does_what_it_has_claimed() {
        try (HikariDataSource dataSource = database("workers")) {
            TenantRelationships firm = quickstart(dataSource);
            UserId mailer = UserId.of("mailer");
            // tag::workers[]
            Claims claims = firm.claims();
            for (Claim claim : claims.claim("mailer-1", 100, Duration.ofMinutes(5), RuleId.of("newsletter"))) {
                // … send it …
                try {
                    claims.complete(claim, mailer);
                } catch (StaleClaimException e) {
                    // It took longer than the lease, and somebody else has it now.
                }
            }
            // end::workers[]
            assertThat(claims.claim("mailer-2", 100, Duration.ofMinutes(5))).isEmpty();
        }
    }

    @Test
    void what_is_stored_can_be_made_again() {
        try (HikariDataSource dataSource = database("verified")) {
            TenantRelationships firm = quickstart(dataSource);
            firm.record(
                    RelationshipId.of("acme"),
                    Occurrence.of(FactId.of("opened"), Instant.now(), Opened.of(PartyKind.COMPANY, UserId.of("sam"))));
            List<String> alarms = new ArrayList<>();
            // tag::verify[]
            Optional<RelationshipId> last = Optional.empty();
            do {
                Verification page = firm.verify(last, 100);
                page.differences().forEach(difference -> alarms.add(difference.toString()));
                last = page.next();
            } while (last.isPresent());
            // end::verify[]
            assertThat(alarms).isEmpty();
            assertThat(firm.verify(Optional.empty(), 100).compared()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "StorePageTest, quickstart",
        "StorePageTest, within",
        "StorePageTest, workers",
        "StorePageTest, verify",
        "FlywayTest, flyway"
    })
    void what_the_page_shows_is_a_region_of_a_passing_test(String test, String tag) throws IOException {
        String source = Files.readString(TESTS.resolve(test + ".java"));
        String begin = "// tag::" + tag + "[]\n";
        String region = source.substring(
                        source.indexOf(begin) + begin.length(), source.indexOf("// end::" + tag + "[]"))
                .stripTrailing()
                .stripIndent();

        assertThat(Files.readString(PAGE)).contains("```java\n" + region + "\n```");
    }

    @Test
    void each_table_and_each_of_its_columns_is_on_the_page() throws IOException {
        String page = Files.readString(PAGE);
        try (HikariDataSource dataSource = database("tables")) {
            List<WantedTable> tables = JdbcRepository.builder(dataSource).build().schema().statements().stream()
                    .flatMap(WantedTable::parse)
                    .toList();
            assertThat(tables).hasSize(7);
            for (WantedTable table : tables) {
                String name = table.name().replace("relationship_", "");
                String row = page.lines()
                        .filter(line -> line.startsWith("| `" + name + "` |"))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(name + " has no row"));
                assertThat(table.columns()).allSatisfy(column -> assertThat(row).contains("`" + column.name() + "`"));
            }
        }
    }

    @Test
    void each_guarantee_of_the_README_has_tests_that_name_it() throws IOException {
        Set<String> promised = matches(Files.readString(Path.of("../README.md")), "(?m)^\\| (K\\d+) \\|");
        StringBuilder sources = new StringBuilder();
        for (String folder : List.of(".", "../relationship-testkit", "../relationship-core", "../relationship-json")) {
            try (Stream<Path> files = Files.walk(Path.of(folder, "src"))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    sources.append(Files.readString(file));
                }
            }
        }

        assertThat(promised).hasSizeGreaterThan(15);
        assertThat(matches(sources.toString(), "void (K\\d+)_")).containsAll(promised);
    }

    private static Set<String> matches(String text, String pattern) {
        Set<String> found = new TreeSet<>();
        Pattern.compile(pattern).matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }
}
