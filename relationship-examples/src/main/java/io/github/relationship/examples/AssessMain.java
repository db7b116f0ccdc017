package io.github.relationship.examples;

import io.github.relationship.Relationships;
import io.github.relationship.TenantRelationships;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.Purchased;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.id.UserId;
import io.github.relationship.ladder.Assessment;
import io.github.relationship.ladder.StandardRungs;
import io.github.relationship.memory.InMemoryRepository;
import io.github.relationship.money.Money;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Asks what a relationship lacks for a rung. Asking moves nobody, so it can be asked for any rung at any time. */
public final class AssessMain {

    private static final RelationshipId ACME = RelationshipId.of("acme");

    private final TenantRelationships firm = Relationships.builder()
            .repository(new InMemoryRepository())
            .clock(Clock.fixed(Instant.parse("2026-06-01T09:00:00Z"), ZoneOffset.UTC))
            .build()
            .in(TenantId.of("our-firm"));

    private AssessMain() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        AssessMain example = new AssessMain();
        example.tell("opening", "2026-01-12T08:00:00Z", Opened.of(PartyKind.COMPANY, UserId.of("sam")));
        example.tell("order-1", "2026-02-03T10:00:00Z", Purchased.of(Money.of("250.00", "EUR")));
        example.tell("order-2", "2026-02-03T16:00:00Z", Purchased.of(Money.of("75.00", "EUR")));
        example.tell("order-3", "2026-04-20T10:00:00Z", Purchased.of(Money.of("310.00", "EUR")));
        System.out.println("They stand on: " + example.firm.stage(ACME).name());
        example.print(example.firm.assess(ACME, StandardRungs.CLIENT));
        example.print(example.firm.assess(ACME, StandardRungs.PARTNER));
    }

    private void tell(String id, String at, Fact fact) {
        firm.record(ACME, Occurrence.of(FactId.of(id), Instant.parse(at), fact));
    }

    private void print(Assessment assessment) {
        System.out.println();
        System.out.println(assessment.rung() + (assessment.isMet() ? ": nothing is missing" : ":"));
        for (Assessment.Part part : assessment.parts()) {
            var finding = part.finding();
            System.out.println("  " + finding.have() + " of " + finding.need() + " "
                    + part.requirement().spec().id()
                    + (finding.evidence().isEmpty() ? "" : " " + finding.evidence())
                    + (finding.met() ? "" : ", missing: " + finding.missing()));
        }
    }
}

// It prints:
// They stand on: customer
//
// client:
//   2 of 3 purchases [order-1, order-2, order-3], missing: 1 more purchase on another day by 2028-02-03
//   1 of 1 no-open-complaint
//
// partner:
//   2 of 3 purchases [order-1, order-2, order-3], missing: 1 more purchase on another day by 2028-02-03
//   1 of 1 no-open-complaint
//   0 of 1 any-of, missing: a commitment in force, or the share of wallet to be estimated
//   0 of 1 satisfied, missing: 1 more ROF call in which they are satisfied
//   0 of 3 value-in-quarters, missing: value brought in 3 more of the last 4 quarters
//   1 of 1 no-broken-promise
