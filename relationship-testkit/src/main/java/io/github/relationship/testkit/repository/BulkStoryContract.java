package io.github.relationship.testkit.repository;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.BulkRecorded;
import io.github.relationship.FactRefusedException;
import io.github.relationship.Relationships;
import io.github.relationship.TenantRelationships;
import io.github.relationship.history.AccountFact;
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
import io.github.relationship.id.RelationshipId;
import io.github.relationship.memory.InMemoryRepository;
import io.github.relationship.money.Money;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.spi.RelationshipRepository;
import io.github.relationship.testkit.SettableClock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was recorded in bulk, and judged afterwards, is what recording one fact after the other leads to (K1, K5). */
public abstract class BulkStoryContract extends RepositorySuite {

    private final SettableClock clock = SettableClock.at(Samples.NOON, ZoneOffset.UTC);

    /** For subclasses. */
    protected BulkStoryContract() {}

    private TenantRelationships node(RelationshipRepository on) {
        return Relationships.builder().repository(on).clock(clock).build().in(TENANT);
    }

    private TenantRelationships node() {
        return node(repository());
    }

    private static Occurrence told(String id, int day, Fact fact) {
        return Occurrence.of(FactId.of(id), Samples.NOON.minus(Duration.ofDays(100 - day)), fact);
    }

    private static List<Occurrence> story() {
        return List.of(
                told("opened", 0, Opened.of(PartyKind.COMPANY, Samples.SAM)),
                told("ann", 1, ContactFact.added(ContactCard.of(ContactId.of("ann"), Role.DECISION_MAKER))),
                told("qualified", 2, AccountFact.qualified()),
                told("order-1", 30, Purchased.of(Money.of("100.00", "EUR"))),
                told("truck-1", 40, PurchaseFact.delivered(FactId.of("order-1"))),
                told("order-2", 60, Purchased.of(Money.of("100.00", "EUR"))),
                told("order-3", 90, Purchased.of(Money.of("100.00", "EUR"))));
    }

    private List<AgendaItem> agenda(TenantRelationships node, RelationshipId relationship) {
        return node.plan(relationship).items();
    }

    @Test
    void K1_in_bulk_and_judged_it_is_as_if_recorded_one_by_one() {
        TenantRelationships oneByOne = node(new InMemoryRepository());
        story().forEach(fact -> oneByOne.record(ACME, fact));
        BulkRecorded recorded = node().recordInBulk(Map.of(ACME, story(), BOLT, story()));
        assertThat(recorded.refused()).isEmpty();
        assertThat(recorded.relationships()).isEqualTo(2);
        assertThat(recorded.facts()).isGreaterThan(2 * story().size());

        assertThat(node().replanDue(10)).isEqualTo(2);
        assertThat(node().replanDue(10)).isZero();
        assertThat(node().relationship(ACME).entries())
                .containsExactlyInAnyOrderElementsOf(oneByOne.relationship(ACME).entries());
        assertThat(agenda(node(), ACME)).isEqualTo(agenda(oneByOne, ACME)).isNotEmpty();
        assertThat(node().agenda(Samples.SAM).items()).isNotEmpty();
    }

    @Test
    void K5_repeated_it_changes_nothing_and_what_is_new_is_added() {
        node().recordInBulk(Map.of(ACME, story().subList(0, 4)));
        assertThat(node().recordInBulk(Map.of(ACME, story().subList(0, 4))).facts())
                .isZero();
        BulkRecorded rest = node().recordInBulk(Map.of(ACME, story(), BOLT, story()));
        assertThat(rest.relationships()).isEqualTo(2);
        BulkRecorded again = node().recordInBulk(Map.of(ACME, story(), BOLT, story()));

        assertThat(again.relationships()).isZero();
        assertThat(again.facts()).isZero();
        assertThat(again.refused()).isEmpty();
        assertThat(history(ACME)).hasSameSizeAs(history(BOLT));
    }

    @Test
    void H4_whose_facts_contradict_each_other_is_refused_whole_and_the_others_are_stored() {
        List<Occurrence> unknownOrder = List.of(
                told("opened", 0, Opened.of(PartyKind.COMPANY, Samples.SAM)),
                told("truck", 1, PurchaseFact.delivered(FactId.of("no such order"))));
        RelationshipId coil = RelationshipId.of("coil");
        BulkRecorded recorded =
                node().recordInBulk(Map.of(ACME, story(), BOLT, unknownOrder, coil, story().subList(1, 3)));

        assertThat(recorded.relationships()).isEqualTo(1);
        assertThat(recorded.refused().get(BOLT)).isInstanceOf(FactRefusedException.class);
        assertThat(recorded.refused().get(coil)).isInstanceOf(IllegalArgumentException.class);
        assertThat(recorded.refused()).hasSize(2);
        assertThat(stamp(BOLT)).isEmpty();
        assertThat(stamp(coil)).isEmpty();
        assertThat(history(ACME)).isNotEmpty();
    }

    @Test
    void D2_an_old_id_and_the_own_one_are_recorded_one_after_the_other() {
        node().recordInBulk(Map.of(ACME, story().subList(0, 3)));
        repository().alias(TENANT, BOLT, ACME);
        BulkRecorded recorded = node().recordInBulk(Map.of(ACME, story().subList(3, 4), BOLT, story().subList(5, 6)));

        assertThat(recorded.refused()).isEmpty();
        assertThat(history(ACME)).extracting(entry -> entry.id().value()).contains("order-1", "order-2");
        assertThat(repository().find(TENANT, BOLT).orElseThrow().relationship()).isEqualTo(ACME);
        assertThat(recorded.relationships()).isEqualTo(2);
    }
}
