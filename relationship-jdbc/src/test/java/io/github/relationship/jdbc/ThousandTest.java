package io.github.relationship.jdbc;

import static io.github.relationship.jdbc.UnreadableFactsTest.HISTORY_HARMS;
import static io.github.relationship.jdbc.UnreadableFactsTest.LETTER_HARMS;
import static io.github.relationship.jdbc.UnreadableLinesTest.LINE_HARMS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.Relationships;
import io.github.relationship.TenantRelationships;
import io.github.relationship.history.Batch;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.id.BatchId;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.spi.Addressed;
import io.github.relationship.spi.AgendaPage;
import io.github.relationship.spi.Claim;
import io.github.relationship.spi.Quarantined;
import io.github.relationship.spi.RelationshipRepository;
import io.github.relationship.spi.Stamp;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A thousand relationships, and in each column of each table one row that cannot be read: all others go on (K13). */
class ThousandTest {

    private static final int LINES_FROM = 100;
    private static final int HISTORIES_FROM = 300;
    private static final int LETTERS_FROM = 600;

    /** What any value is readable in, or what only says where a row is: another value is another row. */
    private static final Map<String, Set<String>> READABLE = Map.of(
            "head",
                    Set.of(
                            "tenant",
                            "relationship",
                            "steps",
                            "replan_at",
                            "planned_at",
                            "planned_facts",
                            "planned_inputs"),
            "entry", Set.of("tenant", "relationship", "position"),
            "agenda", Set.of("tenant", "release_at", "claim_number", "worker", "lease_until", "withdrawn"),
            "outbox", Set.of("tenant", "sender", "recipient", "step", "place"));

    private static RelationshipId relationship(int number) {
        return RelationshipId.of("r%04d".formatted(number));
    }

    /** All but so many from one of them on. */
    private static List<RelationshipId> others(int from, int count) {
        return IntStream.range(0, 1_000)
                .filter(number -> number < from || number >= from + count)
                .mapToObj(ThousandTest::relationship)
                .toList();
    }

    private static void store(RelationshipRepository repository, RelationshipId id) {
        Occurrence opening = Occurrence.builder()
                .id(FactId.of("f0"))
                .occurredAt(Steps.NOON)
                .batch(new Batch(BatchId.of("import"), 2))
                .fact(Opened.of(PartyKind.COMPANY, Steps.SAM))
                .build();
        Occurrence letter = Occurrence.builder()
                .id(FactId.of("told"))
                .occurredAt(Steps.NOON)
                .addParticipants(ContactId.of("ann"))
                .fact(ReferralFact.recommended(ReferralId.of("referral"), id))
                .build();
        repository.apply(Steps.change(
                Product.TENANT,
                id,
                Optional.empty(),
                new Stamp("s1"),
                List.of(Entry.of(FactId.of("f0"), opening, Steps.NOON, 0)),
                List.of(new Addressed(id, FactId.of("f0"), Steps.BOLT, letter)),
                List.of(Steps.line(ItemKey.of(id, RuleId.of("F1"), "start"))),
                Steps.NOON.plusSeconds(1)));
    }

    private static JdbcRepository thousand(Product product) throws SQLException {
        JdbcRepository repository = product.empty();
        repository.apply(Steps.addressee());
        try (Connection connection = product.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            RelationshipRepository within = repository.on(connection);
            others(0, 0).forEach(id -> store(within, id));
            connection.commit();
        }
        return repository;
    }

    private static void harm(Product product, List<String> harms, int from, String table, String key) {
        List<String> statements = new ArrayList<>();
        for (String harm : harms) {
            String id = relationship(from + statements.size()).value();
            statements.add("UPDATE relationship_" + table + harm.replace("'r4'", "'" + id + "'") + " WHERE " + key
                    + " = '" + id + "'");
        }
        product.execute(statements.toArray(String[]::new));
    }

    private static TenantRelationships firm(JdbcRepository repository) {
        return Relationships.builder()
                .repository(repository)
                .clock(Clock.fixed(Steps.NOON, ZoneOffset.UTC))
                .cachedFacts(0)
                .build()
                .in(Product.TENANT);
    }

    @ParameterizedTest
    @EnumSource
    void K13_one_row_among_a_thousand_with_any_column_unreadable_stops_no_other(Product product) throws SQLException {
        JdbcRepository repository = thousand(product);
        harm(product, LINE_HARMS, LINES_FROM, "agenda SET ", "relationship");
        harm(product, LETTER_HARMS, LETTERS_FROM, "outbox SET ", "sender");

        assertThat(claimed(repository)).containsExactlyInAnyOrderElementsOf(others(LINES_FROM, LINE_HARMS.size()));
        assertThat(agenda(repository)).isEqualTo(others(LINES_FROM, LINE_HARMS.size()));
        assertThat(repository.undelivered(Product.TENANT, 1_000))
                .extracting(Addressed::sender)
                .isEqualTo(others(LETTERS_FROM, LETTER_HARMS.size()));
        // Whose line a row without a relationship is, nobody knows.
        assertThat(repository.quarantined(Product.TENANT, Optional.empty(), 1_000))
                .hasSize(LINE_HARMS.size() - 1 + LETTER_HARMS.size());

        product.execute(
                "DELETE FROM relationship_outbox",
                "UPDATE relationship_head SET replan_at = 0 WHERE relationship >= 'r0250' AND relationship < 'r0350'");
        harm(product, HISTORY_HARMS, HISTORIES_FROM, "", "relationship");
        assertThat(firm(repository).replanDue(1_000)).isEqualTo(100 - HISTORY_HARMS.size());
        assertThat(firm(repository).replanDue(1_000)).isZero();

        // Letters that are gone are none that wait for repair; and who was to receive them was never opened.
        assertThat(repository.quarantined(Product.TENANT, Optional.empty(), 1_000))
                .extracting(Quarantined::relationship)
                .contains(Steps.BOLT)
                .hasSize(LINE_HARMS.size() - 1 + HISTORY_HARMS.size() + 1);
    }

    private static List<RelationshipId> claimed(JdbcRepository repository) {
        List<RelationshipId> read = new ArrayList<>();
        List<Claim> claims = repository.claim(Steps.claim("one").limit(300).build());
        while (!claims.isEmpty()) {
            claims.forEach(claim -> read.add(claim.item().key().relationship()));
            claims = repository.claim(Steps.claim("one").limit(300).build());
        }
        return read;
    }

    private static List<RelationshipId> agenda(JdbcRepository repository) {
        List<RelationshipId> read = new ArrayList<>();
        AgendaPage page = repository.agenda(Steps.agenda().limit(90).build());
        page.items().forEach(item -> read.add(item.key().relationship()));
        while (page.next().isPresent()) {
            page = repository.agenda(Steps.agenda().limit(90).after(page.next()).build());
            page.items().forEach(item -> read.add(item.key().relationship()));
        }
        return read;
    }

    @Test
    void K13_every_column_that_can_be_unreadable_is_made_so() {
        Map<String, Stream<String>> harmed = Map.of(
                "head", HISTORY_HARMS.stream().filter(harm -> harm.startsWith("head")),
                "entry", HISTORY_HARMS.stream().filter(harm -> harm.startsWith("entry")),
                "agenda", LINE_HARMS.stream(),
                "outbox", LETTER_HARMS.stream());
        List<WantedTable> tables =
                JdbcRepository.builder(Product.H2.dataSource()).build().schema().statements().stream()
                        .flatMap(WantedTable::parse)
                        .toList();
        assertThat(tables).hasSizeGreaterThan(4);
        for (WantedTable table : tables) {
            String name = table.name().replace("relationship_", "");
            if (harmed.containsKey(name)) {
                Set<String> columns = new TreeSet<>(READABLE.get(name));
                harmed.get(name)
                        .map(harm -> harm.replaceFirst("^\\w+ SET ", "").replaceFirst(" = .*", ""))
                        .forEach(columns::add);
                assertThat(table.columns())
                        .extracting(WantedColumn::name)
                        .as(name)
                        .containsExactlyInAnyOrderElementsOf(columns);
            }
        }
    }
}
