package io.github.relationship.examples;

import io.github.relationship.Relationships;
import io.github.relationship.TenantRelationships;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.InteractionFact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.Purchased;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.history.ReferralFact.Progress;
import io.github.relationship.history.Role;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.id.UserId;
import io.github.relationship.insight.MeetingBrief;
import io.github.relationship.memory.InMemoryRepository;
import io.github.relationship.money.Money;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/** A referral's whole life: two ends, each of which hears what happens at the other, until both are customers. */
public final class ReferralMain {

    private static final RelationshipId ACME = RelationshipId.of("acme");
    private static final RelationshipId BOBS = RelationshipId.of("bobs");
    private static final ContactId ANN = ContactId.of("ann");
    private static final ContactId BOB = ContactId.of("bob");
    private static final UserId SAM = UserId.of("sam");
    private static final ReferralId REFERRAL = ReferralId.of("bob-by-ann");

    private Instant now = Instant.parse("2026-06-01T09:00:00Z");
    private final InstantSource clock = () -> now;
    private final TenantRelationships firm = Relationships.builder()
            .repository(new InMemoryRepository())
            .clock(clock.withZone(ZoneOffset.UTC))
            .build()
            .in(TenantId.of("our-firm"));

    private ReferralMain() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        ReferralMain example = new ReferralMain();
        example.open(ACME, ANN);
        example.open(BOBS, BOB);
        example.tell(ACME, "tip", ReferralFact.received(REFERRAL, ANN, BOBS));
        example.look("2026-06-01T10:00:00Z");
        example.tell(ACME, "note", InteractionFact.thankYouSent(ANN, Channel.POST));
        example.look("2026-06-03T10:00:00Z");
        example.tell(BOBS, "visit", Interaction.outbound(Channel.VISIT), BOB);
        example.look("2026-06-04T10:00:00Z");
        example.tell(ACME, "told", ReferralFact.outcomeTold(REFERRAL, Progress.MET));
        example.look("2026-06-08T10:00:00Z");
        example.tell(BOBS, "order", Purchased.of(Money.of("900.00", "EUR")));
        example.look("2026-06-09T10:00:00Z");
        example.tell(ACME, "told too", ReferralFact.outcomeTold(REFERRAL, Progress.WON));
        example.look("2026-06-10T10:00:00Z");
        MeetingBrief brief = example.firm.meetingBrief(ACME, Set.of(ANN), 0);
        System.out.println();
        System.out.println("Referrals: " + brief.referralsReceived() + " received from Acme, " + brief.referralsGiven()
                + " given, balance " + brief.referralBalance() + "; ask " + brief.questions());
    }

    private void open(RelationshipId party, ContactId person) {
        tell(party, "opening", Opened.of(PartyKind.COMPANY, SAM));
        tell(party, "person", ContactFact.added(ContactCard.of(person, Role.DECISION_MAKER)));
    }

    private void tell(RelationshipId party, String id, Fact fact, ContactId... with) {
        firm.record(
                party,
                Occurrence.builder()
                        .id(FactId.of(id))
                        .occurredAt(now)
                        .addParticipants(with)
                        .fact(fact)
                        .build());
    }

    private void look(String at) {
        now = Instant.parse(at);
        firm.replanDue(10);
        System.out.println(at.substring(0, 10));
        firm.agenda(SAM).items().stream()
                .filter(item -> item.key().rule().value().equals("F6"))
                .forEach(item -> System.out.println("  at " + item.key().relationship() + ": "
                        + firm.explain(item, contact -> Optional.of(contact.equals(ANN) ? "Ann" : "Bob"))));
    }
}

// It prints:
// 2026-06-01
//   at acme: Ann referred somebody to us on 2026-06-01; say thank you.
// 2026-06-03
//   at bobs: They were recommended to us on 2026-06-01; get in touch with Bob.
// 2026-06-04
//   at acme: What Ann referred to us on 2026-06-01 is now: met; tell them, and thank them.
// 2026-06-08
// 2026-06-09
//   at acme: What Ann referred to us on 2026-06-01 is now: won; tell them, and thank them.
// 2026-06-10
//
// Referrals: 1 received from Acme, 0 given, balance -1; ask [WHAT_TO_LISTEN_FOR, WHAT_THEY_NEED]
