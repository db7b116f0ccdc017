package io.github.relationship.examples;

import io.github.relationship.Relationships;
import io.github.relationship.TenantRelationships;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.PromiseFact;
import io.github.relationship.history.PromiseMade;
import io.github.relationship.history.PromiseStanding;
import io.github.relationship.history.Reliability;
import io.github.relationship.history.Role;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.id.UserId;
import io.github.relationship.memory.InMemoryRepository;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** A promise that is kept late: it shows before its day, grows more urgent, breaks, asks for an apology, and is remembered. */
public final class PromiseMain {

    private static final RelationshipId ACME = RelationshipId.of("acme");
    private static final ContactId ANN = ContactId.of("ann");
    private static final UserId SAM = UserId.of("sam");

    private Instant now = Instant.parse("2026-06-01T09:00:00Z");
    private final InstantSource clock = () -> now;
    private final TenantRelationships firm = Relationships.builder()
            .repository(new InMemoryRepository())
            .clock(clock.withZone(ZoneOffset.UTC))
            .build()
            .in(TenantId.of("our-firm"));

    private PromiseMain() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        PromiseMain example = new PromiseMain();
        example.tell("opening", Opened.of(PartyKind.COMPANY, SAM));
        example.tell("ann", ContactFact.added(ContactCard.of(ANN, Role.DECISION_MAKER)));
        example.tell("drawings", PromiseMade.of(ANN, LocalDate.of(2026, 6, 5), "the drawings"));
        example.look("2026-06-01T10:00:00Z");
        example.look("2026-06-04T10:00:00Z");
        example.look("2026-06-09T10:00:00Z");
        example.look("2026-06-15T10:00:00Z");
        example.tell("sent", PromiseFact.kept(FactId.of("drawings")));
        example.look("2026-06-15T11:00:00Z");
        Reliability sam = example.firm.reliability(ACME).by(SAM);
        System.out.println();
        System.out.println("Sam's word at Acme: " + sam.count(PromiseStanding.KEPT_IN_TIME) + " kept in time, "
                + sam.count(PromiseStanding.KEPT_LATE) + " kept late, by "
                + sam.words().get(0).facts());
    }

    private void tell(String id, Fact fact) {
        firm.record(
                ACME,
                Occurrence.builder()
                        .id(FactId.of(id))
                        .occurredAt(now)
                        .actor(SAM)
                        .fact(fact)
                        .build());
    }

    private void look(String at) {
        now = Instant.parse(at);
        firm.replanDue(10);
        Reliability.Word word = firm.reliability(ACME).words().get(0);
        System.out.println(at.substring(0, 10) + ": " + word.standing() + ", level " + word.level());
        firm.agenda(SAM)
                .items()
                .forEach(item -> System.out.println("  " + firm.explain(item, contact -> Optional.of("Ann Lee"))));
    }
}

// It prints:
// 2026-06-01: OPEN, level 0
// 2026-06-04: OPEN, level 0
//   Promised to Ann Lee on 2026-06-01 for 2026-06-05; keep it, or agree on another day before.
// 2026-06-09: OVERDUE, level 2
//   Promised to Ann Lee on 2026-06-01 for 2026-06-05; keep it, or agree on another day before.
// 2026-06-15: BROKEN, level 5
//   Promised to Ann Lee on 2026-06-01 for 2026-06-05; keep it, or agree on another day before.
//   The promise to Ann Lee for 2026-06-05 is broken; apologise, and promise anew what will be kept.
// 2026-06-15: KEPT_LATE, level 0
//
// Sam's word at Acme: 0 kept in time, 1 kept late, by [drawings, sent]
