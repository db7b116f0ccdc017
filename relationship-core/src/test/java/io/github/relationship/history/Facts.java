package io.github.relationship.history;

import static io.github.relationship.history.Histories.ACME;
import static io.github.relationship.history.Histories.PAT;
import static io.github.relationship.history.Histories.SAM;
import static io.github.relationship.history.Histories.at;
import static io.github.relationship.history.Histories.euros;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.calendar.YearlyDay;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.OccasionId;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.RungId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One of every kind of fact; every free text of theirs, and every name, contains {@link #SECRET}. */
final class Facts {

    static final String SECRET = "Dr. Patricia Smith-Jones";

    private static final LocalDate DAY = LocalDate.parse("2026-05-01");
    private static final ReferralId REFERRAL = ReferralId.of("r");
    private static final RelationshipId OTHER = RelationshipId.of("other");
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
                Map.entry("71", OccasionFact.birthdayIn(OccasionId.of("in part"), PAT, Month.MAY)),
                Map.entry("11", ConsentDecided.refused(PAT, Channel.CALL, SECRET)),
                Map.entry("12", interaction()),
                Map.entry("13", touch(PAT)),
                Map.entry("14", InteractionFact.thankYouSent(PAT, Channel.POST)),
                Map.entry("15", InteractionFact.valueGiven(PAT, ValueKind.GIFT)),
                Map.entry("16", InteractionFact.valueReceived(PAT, ValueKind.ADVICE)),
                Map.entry("17", Purchased.of(euros(100))),
                Map.entry("18", PurchaseFact.delivered(FactId.of("17"))),
                Map.entry("19", PurchaseFact.inUse(FactId.of("17"))),
                Map.entry("20", RofFact.satisfactionHeard(Map.of(FactId.of("17"), false))),
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
                Map.entry("41", new ContactFact.Departed(PAT, Optional.of(SECRET))),
                Map.entry("42", ContactFact.died(PAT)),
                Map.entry("43", PurchaseFact.deliveryExpected(FactId.of("17"), DAY)),
                Map.entry("44", RofFact.started(PAT)),
                Map.entry("45", RofFact.opportunitiesAsked(FactId.of("44"))),
                Map.entry("46", RofFact.referralsAsked(FactId.of("44"))),
                Map.entry("47", RofFact.finished(FactId.of("44"))),
                Map.entry(
                        "48",
                        OpportunityFound.builder().contact(PAT).what(SECRET).build()),
                Map.entry("49", OpportunityFact.postponed(FactId.of("48"), DAY)),
                Map.entry("50", OpportunityFact.lost(FactId.of("48"), SECRET)),
                Map.entry("51", OpportunityFact.won(FactId.of("48"), FactId.of("17"))),
                Map.entry("52", ReferralFact.received(REFERRAL, PAT, OTHER)),
                Map.entry("53", ReferralFact.given(REFERRAL, PAT, OTHER)),
                Map.entry("54", ReferralFact.recommended(REFERRAL, OTHER)),
                Map.entry("55", ReferralFact.progressed(REFERRAL, ReferralFact.Progress.MET)),
                Map.entry("56", ReferralFact.outcomeTold(REFERRAL, ReferralFact.Progress.MET)),
                Map.entry("57", ReferralFact.profileLearnt(PAT, SECRET)),
                Map.entry("58", LearntFact.need(PAT, SECRET)),
                Map.entry("59", LearntFact.event(SECRET, DAY, Set.of(PAT))),
                Map.entry("60", new LearntFact.Note(Optional.of(PAT), SECRET + "\n", Optional.of(DAY))),
                Map.entry("61", preference()),
                Map.entry("62", OutOfOffice.until(PAT, DAY)),
                Map.entry("63", ComplaintFact.apologised(FactId.of("23"))),
                Map.entry("64", ComplaintFact.fixed(FactId.of("23"))),
                Map.entry("65", ComplaintFact.verificationFailed(FactId.of("23"))),
                Map.entry("66", InteractionFact.touchAnswered(PAT, FactId.of("13"))),
                Map.entry("67", new ItemFact.Answered(LINE, SECRET, Optional.of(DAY))),
                Map.entry("69", StageFact.movedByHand(RungId.of("client"), SECRET)),
                Map.entry(
                        "68",
                        HostFact.of(
                                "acme.survey",
                                Attributes.builder().put("who", SECRET).build())),
                Map.entry("70", UnreadFact.of("of-tomorrow", 1, "{\"who\":\"" + SECRET + "\"}")));
    }

    private static PreferenceLearnt preference() {
        return PreferenceLearnt.builder()
                .contact(PAT)
                .provenance(PreferenceLearnt.Provenance.SAID)
                .addLiked(Channel.CALL)
                .addAccepted(Channel.EMAIL)
                .addRefused(Channel.POST)
                .addReachable(new ReachableHours(Set.of(DayOfWeek.MONDAY), LocalTime.of(9, 0), LocalTime.of(12, 0)))
                .zone("Asia/Tokyo")
                .language("ja")
                .formOfAddress(SECRET)
                .atMost(new AtMost(2, 30))
                .addTopics(SECRET)
                .addHolidays(SECRET)
                .favouriteHoliday(SECRET)
                .gifts(false)
                .build();
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
                .trigger(FactId.of("17"))
                .by(StageMoved.By.EVIDENCE)
                .playbook("v1")
                .build();
    }
}
