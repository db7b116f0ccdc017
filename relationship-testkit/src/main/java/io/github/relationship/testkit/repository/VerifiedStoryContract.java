package io.github.relationship.testkit.repository;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.LostRaceException;
import io.github.relationship.Relationships;
import io.github.relationship.TenantRelationships;
import io.github.relationship.Verification;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.PurchaseFact;
import io.github.relationship.history.Purchased;
import io.github.relationship.history.Retracted;
import io.github.relationship.history.Role;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.money.Money;
import io.github.relationship.testkit.SettableClock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** After whatever was done, history and agenda belong together: {@link TenantRelationships#verify} finds no difference (K1). */
public abstract class VerifiedStoryContract extends RepositorySuite {

    private static final int ORDERS = 5;
    private static final int TRIES = 50;

    private final SettableClock clock = SettableClock.at(Samples.NOON, ZoneOffset.UTC);

    /** For subclasses. */
    protected VerifiedStoryContract() {}

    /** A node with a memory of its own. */
    private TenantRelationships node() {
        return Relationships.builder()
                .repository(repository())
                .clock(clock)
                .build()
                .in(TENANT);
    }

    private Occurrence now(String id, Fact fact) {
        return Occurrence.of(FactId.of(id), clock.instant(), fact);
    }

    private Occurrence bought(String id) {
        return now(id, Purchased.of(Money.of("100.00", "EUR")));
    }

    private void open(RelationshipId relationship) {
        node().record(
                        relationship,
                        now("opened", Opened.of(PartyKind.COMPANY, Samples.SAM)),
                        now("ann", ContactFact.added(ContactCard.of(ContactId.of("ann"), Role.DECISION_MAKER))),
                        now("qualified", AccountFact.qualified()));
    }

    private void assertAllIsWell(int relationships) {
        assertThat(node().verify(Optional.empty(), 100))
                .isEqualTo(new Verification(relationships, List.of(), List.of(), Optional.empty()));
    }

    @Test
    void K1_after_each_command_of_a_story_verify_finds_no_difference() {
        open(ACME);
        assertAllIsWell(1);
        node().record(ACME, bought("order-1"), now("truck-1", PurchaseFact.delivered(FactId.of("order-1"))));
        assertAllIsWell(1);
        ItemKey call = ItemKey.of(ACME, RuleId.of("F3"), "order-1");
        assertThat(node().plan(ACME).find(call)).isPresent();
        clock.advance(Duration.ofDays(8));
        node().snooze(call, Samples.SAM, clock.instant().plus(Duration.ofDays(1)));
        assertAllIsWell(1);
        clock.advance(Duration.ofDays(2));
        node().complete(call, Samples.SAM);
        assertAllIsWell(1);
        node().record(ACME, bought("order-2"));
        node().record(ACME, now("never", new Retracted(FactId.of("order-2"), "typed twice")));
        assertAllIsWell(1);
        clock.advance(Duration.ofDays(45));
        assertAllIsWell(1);
        assertThat(node().replanDue(10)).isEqualTo(1);
        assertAllIsWell(1);
    }

    @Test
    void K14_many_relationships_are_verified_page_by_page() {
        for (RelationshipId twin : Twins.relationships()) {
            open(twin);
        }
        int compared = 0;
        Verification page = node().verify(Optional.empty(), 5);
        compared += page.compared();
        while (page.next().isPresent()) {
            page = node().verify(page.next(), 5);
            compared += page.compared();
            assertThat(page.differences()).isEmpty();
        }
        assertThat(compared).isEqualTo(Twins.relationships().size());
    }

    /** Whoever was overtaken too often tries again, as a host does. */
    private static void recordInTheEnd(TenantRelationships node, Occurrence fact) {
        for (int tries = 1; tries < TRIES; tries++) {
            try {
                node.record(ACME, fact);
                return;
            } catch (LostRaceException overtaken) {
                // Nothing was stored.
            }
        }
        node.record(ACME, fact);
    }

    @Test
    void K1_after_several_nodes_wrote_at_once_verify_finds_no_difference_nor_does_it_meanwhile() {
        open(ACME);
        List<Verification> meanwhile =
                Together.all(IntStream.range(0, declared().threads())
                        .mapToObj(thread -> Together.task(() -> {
                            TenantRelationships node = node();
                            for (int order = 0; order < ORDERS; order++) {
                                recordInTheEnd(node, bought("order " + order + " of " + thread));
                            }
                            return node.verify(Optional.empty(), 10);
                        }))
                        .toList());

        assertThat(meanwhile)
                .allSatisfy(
                        verification -> assertThat(verification.differences()).isEmpty());
        assertAllIsWell(1);
        assertThat(history(ACME))
                .hasSizeGreaterThanOrEqualTo(ORDERS * declared().threads());
    }
}
