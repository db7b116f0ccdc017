package io.github.relationship.history;

import static io.github.relationship.history.Histories.ACME;
import static io.github.relationship.history.Histories.PAT;
import static io.github.relationship.history.Histories.SAM;
import static io.github.relationship.history.Histories.at;
import static io.github.relationship.history.Histories.euros;

import io.github.relationship.calendar.YearlyDay;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.OccasionId;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.RungId;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One of every kind of fact; every free text of theirs, and every name, contains {@link #SECRET}. */
final class Facts {

    static final String SECRET = "Dr. Patricia Smith-Jones";

    private static final LocalDate DAY = LocalDate.parse("2026-05-01");
    private static final ItemKey LINE = ItemKey.of(ACME, RuleId.of("F1"), "p1");

    private Facts() {}

    static TouchSent touch(ContactId to) {
        return TouchSent.builder()
                .contact(to)
                .channel(Channel.POST)
                .rule(RuleId.of("birthday-card"))
                .occasion(OccasionId.of("b"))
                .gesture(SECRET)
                .cost(euros(5))
                .build();
    }

    static OccasionFact birthday(String id, ContactId contact) {
        return OccasionFact.birthday(OccasionId.of(id), contact, YearlyDay.of(MonthDay.of(2, 29)));
    }

    /** In an order in which each can be recorded: what is stood on comes first. The key is the fact's id. */
    static Map<String, Fact> ofEveryKind() {
        return Map.ofEntries(
                Map.entry(
                        "01",
                        Opened.builder()
                                .partyKind(PartyKind.COMPANY)
                                .owner(SAM)
                                .source(SECRET)
                                .build()),
                Map.entry(
                        "02",
                        ContactFact.added(
                                ContactCard.builder().id(PAT).name(SECRET).build())),
                Map.entry(
                        "03",
                        ContactFact.changed(
                                ContactCard.builder().id(PAT).name(SECRET).build())),
                Map.entry("04", AccountFact.ownerChanged(SAM)),
                Map.entry("05", AccountFact.qualified()),
                Map.entry("06", AccountFact.disqualified(SECRET, DAY)),
                Map.entry("07", AccountFact.reopened()),
                Map.entry("08", StrategySet.builder().inWork(true).goal(SECRET).build()),
                Map.entry("09", birthday("b", PAT)),
                Map.entry("10", OccasionFact.ended(OccasionId.of("b"))),
                Map.entry("11", ConsentDecided.refused(PAT, Channel.CALL, SECRET)),
                Map.entry("12", interaction()),
                Map.entry("13", touch(PAT)),
                Map.entry("14", InteractionFact.thankYouSent(PAT, Channel.POST)),
                Map.entry("15", InteractionFact.valueGiven(PAT, ValueKind.GIFT)),
                Map.entry("16", InteractionFact.valueReceived(PAT, ValueKind.ADVICE)),
                Map.entry("17", Purchased.of(euros(100))),
                Map.entry("18", PurchaseFact.delivered(FactId.of("17"))),
                Map.entry("19", PurchaseFact.inUse(FactId.of("17"))),
                Map.entry("20", PurchaseFact.satisfactionHeard(Map.of(FactId.of("17"), false))),
                Map.entry("21", PurchaseFact.returned(FactId.of("17"), euros(10))),
                Map.entry("22", PurchaseFact.cancelled(FactId.of("17"))),
                Map.entry("23", ComplaintFact.opened(PAT)),
                Map.entry("24", ComplaintFact.closed(FactId.of("23"), ComplaintFact.Ending.VERIFIED)),
                Map.entry("25", PromiseMade.of(PAT, DAY, SECRET)),
                Map.entry("26", PromiseFact.renegotiated(FactId.of("25"), DAY)),
                Map.entry("27", PromiseFact.kept(FactId.of("25"))),
                Map.entry("28", CommitmentFact.made()),
                Map.entry("29", CommitmentFact.ended(FactId.of("28"))),
                Map.entry("30", CommitmentFact.walletShareEstimated(80)),
                Map.entry("31", HoldFact.placed(HoldFact.Kind.BEREAVEMENT, PAT, at("2026-06-01"))),
                Map.entry("32", HoldFact.lifted(FactId.of("31"))),
                Map.entry("33", move()),
                Map.entry("34", StageFact.adviceAccepted(RungId.of("partner"))),
                Map.entry("35", StageFact.adviceDeclined(RungId.of("partner"), SECRET)),
                Map.entry("36", new ItemFact.Snoozed(LINE, at("2026-06-01"))),
                Map.entry("37", new ItemFact.Rescheduled(LINE, DAY)),
                Map.entry("38", new ItemFact.Dismissed(LINE, SECRET)),
                Map.entry("39", new ItemFact.Completed(LINE, Optional.of(FactId.of("12")))),
                Map.entry("40", new Retracted(FactId.of("04"), SECRET)),
                Map.entry("41", ContactFact.departed(PAT)),
                Map.entry("42", ContactFact.died(PAT)));
    }

    private static Interaction interaction() {
        return Interaction.builder()
                .channel(Channel.VISIT)
                .direction(Direction.OUTBOUND)
                .nextStep(new NextStep(DAY, SECRET))
                .outcome(SECRET)
                .item(LINE)
                .build();
    }

    private static StageMoved move() {
        return StageMoved.builder()
                .before(RungId.of("suspect"))
                .after(RungId.of("customer"))
                .skipped(List.of(RungId.of("prospect")))
                .evidence(Set.of(FactId.of("17")))
                .by(StageMoved.By.EVIDENCE)
                .playbook("v1")
                .build();
    }
}
