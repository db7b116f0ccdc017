package io.github.relationship.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.Relationships;
import io.github.relationship.TenantRelationships;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.PurchaseFact;
import io.github.relationship.history.Purchased;
import io.github.relationship.history.Role;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.money.Money;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.spi.AgendaPage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Commands that are repeated, on whichever node and in whatever place, have no second effect (K5). */
class RepeatedCommandsTest {

    private static final List<Occurrence> STORY = List.of(
            told("opening", 0, Opened.of(PartyKind.COMPANY, Steps.SAM)),
            told("ann", 1, ContactFact.added(ContactCard.of(ContactId.of("ann"), Role.DECISION_MAKER))),
            told("order-1", 2, Purchased.of(Money.of("250.00", "EUR"))),
            told("delivery-1", 3, PurchaseFact.delivered(FactId.of("order-1"))),
            told("order-2", 40, Purchased.of(Money.of("75.00", "EUR"))),
            told("order-3", 41, Purchased.of(Money.of("310.00", "EUR"))));

    private static Occurrence told(String id, int day, Fact fact) {
        return Occurrence.of(FactId.of(id), Steps.NOON.plus(Duration.ofDays(day)), fact);
    }

    private static TenantRelationships node(JdbcRepository repository) {
        return Relationships.builder()
                .repository(repository)
                .clock(Clock.fixed(Steps.NOON.plus(Duration.ofDays(60)), ZoneOffset.UTC))
                .build()
                .in(Product.TENANT);
    }

    @ParameterizedTest
    @EnumSource
    void K5_what_is_repeated_at_any_time_on_any_node_changes_nothing(Product product) {
        JdbcRepository repository = product.empty();
        STORY.forEach(fact -> node(repository).record(Steps.ACME, fact));
        List<String> onceEach = history(repository);
        List<AgendaItem> agenda = agenda(repository);
        assertThat(onceEach).hasSizeGreaterThan(STORY.size());
        assertThat(agenda).isNotEmpty();

        for (int seed = 0; seed < 10; seed++) {
            product.empty();
            Random random = new Random(seed);
            List<TenantRelationships> nodes = List.of(node(repository), node(repository), node(repository));
            for (int told = 0; told < STORY.size(); told++) {
                int last = told;
                nodes.get(random.nextInt(nodes.size())).record(Steps.ACME, STORY.get(last));
                random.ints(random.nextInt(3), 0, last + 1)
                        .forEach(
                                again -> nodes.get(random.nextInt(nodes.size())).record(Steps.ACME, STORY.get(again)));
            }

            assertThat(history(repository)).as("seed %s", seed).isEqualTo(onceEach);
            assertThat(agenda(repository)).as("seed %s", seed).isEqualTo(agenda);
        }
    }

    private static List<String> history(JdbcRepository repository) {
        return repository.find(Product.TENANT, Steps.ACME).orElseThrow().entries().stream()
                .map(entry -> entry.id().value())
                .toList();
    }

    private static List<AgendaItem> agenda(JdbcRepository repository) {
        AgendaPage page = repository.agenda(
                Steps.agenda().until(Instant.parse("2027-01-01T00:00:00Z")).build());
        return page.items();
    }

    @ParameterizedTest
    @EnumSource
    void K5_a_repeated_command_names_the_same_facts_and_moves(Product product) {
        JdbcRepository repository = product.empty();
        STORY.subList(0, 2).forEach(fact -> node(repository).record(Steps.ACME, fact));
        var once = node(repository).record(Steps.ACME, STORY.get(2));
        var again = node(repository).record(Steps.ACME, STORY.get(2));

        assertThat(again.facts()).isEqualTo(once.facts());
        assertThat(again.moves()).isEqualTo(once.moves()).isNotEmpty();
    }
}
