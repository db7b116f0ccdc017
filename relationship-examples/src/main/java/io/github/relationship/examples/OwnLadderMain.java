package io.github.relationship.examples;

import static io.github.relationship.ladder.Requirements.allOf;
import static io.github.relationship.ladder.Requirements.anyOf;
import static io.github.relationship.ladder.Requirements.purchases;
import static io.github.relationship.ladder.Requirements.referralsReceived;
import static io.github.relationship.ladder.Requirements.walletShare;

import io.github.relationship.Recorded;
import io.github.relationship.Relationships;
import io.github.relationship.TenantRelationships;
import io.github.relationship.history.CommitmentFact;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.Purchased;
import io.github.relationship.history.StageFact;
import io.github.relationship.history.StageMoved;
import io.github.relationship.id.FactId;
import io.github.relationship.id.PlaybookId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RungId;
import io.github.relationship.id.TenantId;
import io.github.relationship.id.UserId;
import io.github.relationship.ladder.Ladder;
import io.github.relationship.ladder.Rung;
import io.github.relationship.memory.InMemoryRepository;
import io.github.relationship.money.Money;
import io.github.relationship.plan.Names;
import io.github.relationship.playbook.Playbook;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;

/** A gallery has a ladder of its own: visitors, collectors, and patrons, of whom a person decides. */
public final class OwnLadderMain {

    private static final RelationshipId LEE = RelationshipId.of("lee");

    private static final RungId PATRON = RungId.of("patron");

    private static final Ladder LADDER = Ladder.builder()
            .addRungs(
                    Rung.first("visitor", "Visitor"),
                    Rung.automatic("collector", "Collector", purchases(1)),
                    Rung.advised(
                            "patron",
                            "Patron",
                            allOf(
                                    purchases(2, Period.ofYears(3)),
                                    anyOf(
                                            referralsReceived(1, Period.ofYears(2)),
                                            walletShare(50, Period.ofYears(1))))))
            .build();

    private final TenantRelationships gallery = Relationships.builder()
            .repository(new InMemoryRepository())
            .clock(Clock.fixed(Instant.parse("2026-06-01T09:00:00Z"), ZoneOffset.UTC))
            .playbook(Playbook.builder()
                    .from(Playbook.standard())
                    .id(PlaybookId.of("gallery"))
                    .ladder(LADDER)
                    .build())
            .build()
            .in(TenantId.of("our-gallery"));

    private OwnLadderMain() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        OwnLadderMain example = new OwnLadderMain();
        example.tell("opening", "2024-11-02T14:00:00Z", Opened.of(PartyKind.PERSON, UserId.of("eva")));
        example.tell("print-12", "2025-03-08T15:00:00Z", Purchased.of(Money.of("180.00", "EUR")));
        example.tell("oil-3", "2026-05-09T12:00:00Z", Purchased.of(Money.of("2400.00", "EUR")));
        System.out.println(
                "  missing for a patron: " + example.gallery.assess(LEE, PATRON).missingInWords());
        example.tell("share", "2026-05-30T10:00:00Z", new CommitmentFact.WalletShareEstimated(60));
        example.gallery.plan(LEE).items().stream()
                .filter(item -> item.key().rule().value().equals("F10"))
                .forEach(item -> System.out.println("  to decide: " + example.gallery.explain(item, Names.NONE)));
        example.tell("yes", "2026-06-01T08:30:00Z", new StageFact.AdviceAccepted(PATRON));
    }

    private void tell(String id, String at, Fact fact) {
        Recorded recorded = gallery.record(LEE, Occurrence.of(FactId.of(id), Instant.parse(at), fact));
        System.out.println(id + ": " + gallery.stage(LEE).name());
        for (var move : recorded.moves()) {
            StageMoved moved = (StageMoved) move.fact();
            System.out.println("  moved from " + moved.before() + " to " + moved.after() + " " + moved.evidence());
        }
    }
}

// It prints:
// opening: Visitor
// print-12: Collector
//   moved from visitor to collector [print-12]
// oil-3: Collector
//   missing for a patron: 1 more referral from them, or the share of wallet to be estimated
// share: Collector
//   to decide: They have shown what a patron shows; accept the move, or decline it until a date.
// yes: Patron
//   moved from collector to patron [oil-3, print-12, share, yes]
