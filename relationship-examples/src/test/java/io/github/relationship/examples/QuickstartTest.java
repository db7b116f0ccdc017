package io.github.relationship.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.Relationships;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.PurchaseFact;
import io.github.relationship.history.Purchased;
import io.github.relationship.history.Role;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.id.UserId;
import io.github.relationship.memory.InMemoryRepository;
import io.github.relationship.money.Money;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The quickstart of the README: what stands between the tags stands there too. */
class QuickstartTest {

    @Test
    void a_first_purchase_asks_for_thanks_and_a_delivery_for_a_call() {
        List<String> lines = new ArrayList<>();
        // tag::quickstart[]
        var clock = Clock.fixed(Instant.parse("2026-03-12T09:00:00Z"), ZoneOffset.UTC);
        var relationships = Relationships.builder()
                .repository(new InMemoryRepository())
                .clock(clock)
                .build()
                .in(TenantId.of("our-firm"));

        var acme = RelationshipId.of("acme");
        var ann = ContactId.of("ann");
        var sam = UserId.of("sam");
        relationships.record(
                acme,
                Occurrence.of(
                        FactId.of("f1"), Instant.parse("2026-03-02T08:00:00Z"), Opened.of(PartyKind.COMPANY, sam)),
                Occurrence.of(
                        FactId.of("f2"),
                        Instant.parse("2026-03-02T08:05:00Z"),
                        ContactFact.added(ContactCard.of(ann, Role.DECISION_MAKER))),
                Occurrence.of(
                        FactId.of("order-1"),
                        Instant.parse("2026-03-03T10:00:00Z"),
                        Purchased.of(Money.of("250.00", "EUR"))),
                Occurrence.of(
                        FactId.of("f3"),
                        Instant.parse("2026-03-05T14:00:00Z"),
                        PurchaseFact.delivered(FactId.of("order-1"))));

        System.out.println(relationships.stage(acme).name()); // customer
        for (var line : relationships.agenda(sam).items()) {
            System.out.println(relationships.explain(line, contact -> Optional.of("Ann")));
        }
        // Thank Ann for the first purchase on 2026-03-03.
        // 1 purchase in use since 2026-03-05; ask Ann how satisfied they are.
        // end::quickstart[]
        relationships
                .agenda(sam)
                .items()
                .forEach(line -> lines.add(relationships.explain(line, contact -> Optional.of("Ann"))));
        assertThat(relationships.stage(acme).name()).isEqualTo("customer");
        assertThat(lines)
                .containsExactly(
                        "Thank Ann for the first purchase on 2026-03-03.",
                        "1 purchase in use since 2026-03-05; ask Ann how satisfied they are.");
    }
}
