package io.github.relationship.json;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.calendar.LeapDayConvention;
import io.github.relationship.calendar.Region;
import io.github.relationship.calendar.YearlyDay;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.AskWithin;
import io.github.relationship.history.AtMost;
import io.github.relationship.history.Channel;
import io.github.relationship.history.CommitmentFact;
import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.ComplaintOpened;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Direction;
import io.github.relationship.history.Fact;
import io.github.relationship.history.HoldFact;
import io.github.relationship.history.HostFact;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.InteractionFact;
import io.github.relationship.history.Interval;
import io.github.relationship.history.ItemFact;
import io.github.relationship.history.LearntFact;
import io.github.relationship.history.NextStep;
import io.github.relationship.history.OccasionFact;
import io.github.relationship.history.Opened;
import io.github.relationship.history.OpportunityFact;
import io.github.relationship.history.OpportunityFound;
import io.github.relationship.history.OutOfOffice;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.PreferenceLearnt;
import io.github.relationship.history.PromiseFact;
import io.github.relationship.history.PromiseMade;
import io.github.relationship.history.PurchaseFact;
import io.github.relationship.history.Purchased;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.ReachableHours;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.history.Retracted;
import io.github.relationship.history.RofFact;
import io.github.relationship.history.Role;
import io.github.relationship.history.StageFact;
import io.github.relationship.history.StageMoved;
import io.github.relationship.history.StrategySet;
import io.github.relationship.history.Topic;
import io.github.relationship.history.TouchSent;
import io.github.relationship.history.ValueKind;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.OccasionId;
import io.github.relationship.id.PersonKey;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.RungId;
import io.github.relationship.id.UserId;
import io.github.relationship.money.Money;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One fact of every kind, with everything said that can be said. */
final class Samples {

    static final UserId SAM = UserId.of("sam");
    static final ContactId ANN = ContactId.of("ann");
    static final ContactId BOB = ContactId.of("bob");
    static final LocalDate DAY = LocalDate.parse("2026-05-01");
    static final Instant INSTANT = Instant.parse("2026-05-01T09:30:00.123456Z");
    static final ItemKey ITEM =
            ItemKey.of(RelationshipId.of("acme"), RuleId.of("F3"), "order-1").withContact(ANN);

    private static final FactId ORDER = FactId.of("order-1");
    private static final FactId CALL = FactId.of("call-1");
    private static final FactId COMPLAINT = FactId.of("complaint-1");
    private static final FactId OPPORTUNITY = FactId.of("opportunity-1");
    private static final FactId PROMISE = FactId.of("promise-1");
    private static final ReferralId REFERRAL = ReferralId.of("referral-1");
    private static final RelationshipId OTHER = RelationshipId.of("other");
    private static final RungId PARTNER = RungId.of("partner");
    private static final Money MONEY = Money.of("12.50", "EUR");

    private Samples() {}

    static List<Fact> ofEveryKind() {
        return List.of(
                opened(),
                AccountFact.ownerChanged(SAM),
                AccountFact.qualified(),
                AccountFact.disqualified("no budget", DAY),
                AccountFact.reopened(),
                StrategySet.builder()
                        .inWork(true)
                        .target(true)
                        .giftsForbidden(true)
                        .goal("the whole of their office")
                        .reviewOn(DAY)
                        .putIntervals(RuleId.of("F9"), new Interval(30, 60))
                        .build(),
                CommitmentFact.made(),
                CommitmentFact.ended(FactId.of("contract-1")),
                CommitmentFact.walletShareEstimated(80),
                ContactFact.added(card()),
                ContactFact.changed(card()),
                new ContactFact.Departed(ANN, Optional.of("a competitor")),
                ContactFact.died(ANN),
                new OccasionFact.Stated(
                        OccasionId.of("birthday-ann"),
                        OccasionFact.Kind.BIRTHDAY,
                        YearlyDay.of(MonthDay.of(2, 29)).withLeapDay(LeapDayConvention.MARCH_1),
                        Optional.of(1984),
                        Set.of(ANN, BOB)),
                new OccasionFact.KnownInPart(
                        OccasionId.of("birthday-bob"),
                        OccasionFact.Kind.BIRTHDAY,
                        Optional.of(1984),
                        Optional.of(Month.MAY),
                        Set.of(BOB)),
                OccasionFact.ended(OccasionId.of("birthday-ann")),
                ConsentDecided.granted(ANN, Channel.EMAIL, Purpose.PROMOTIONAL, "form on the website")
                        .undated(),
                preference(),
                OutOfOffice.until(ANN, DAY),
                interaction(),
                TouchSent.builder()
                        .contact(ANN)
                        .channel(Channel.POST)
                        .rule(RuleId.of("birthday"))
                        .occasion(OccasionId.of("birthday-ann"))
                        .item(ITEM)
                        .gesture("handwritten card")
                        .cost(MONEY)
                        .build(),
                InteractionFact.touchAnswered(ANN, FactId.of("touch-1")),
                new InteractionFact.ThankYouSent(ANN, Channel.POST, Optional.of(ORDER)),
                InteractionFact.valueGiven(ANN, ValueKind.ARTICLE, Money.of("12.50", "EUR")),
                InteractionFact.valueReceived(ANN, ValueKind.FAVOUR, Money.of("12.50", "EUR")),
                PromiseMade.of(ANN, DAY, "a drawing"),
                PromiseFact.kept(PROMISE),
                PromiseFact.renegotiated(PROMISE, DAY),
                LearntFact.need(ANN, "a quieter printer"),
                LearntFact.event("trade fair", DAY, Set.of(ANN, BOB)),
                new LearntFact.Note(Optional.of(ANN), "likes \"tea\"\nnot coffee", Optional.of(DAY)),
                purchased(),
                PurchaseFact.returned(ORDER, MONEY),
                PurchaseFact.cancelled(ORDER),
                PurchaseFact.delivered(ORDER),
                PurchaseFact.inUse(ORDER),
                PurchaseFact.deliveryExpected(ORDER, DAY),
                OpportunityFound.builder()
                        .contact(ANN)
                        .what("a second printer")
                        .expectedOn(DAY)
                        .worth(MONEY)
                        .build(),
                OpportunityFact.won(OPPORTUNITY, ORDER),
                OpportunityFact.lost(OPPORTUNITY, "too late"),
                OpportunityFact.postponed(OPPORTUNITY, DAY),
                new ReferralFact.Received(REFERRAL, ANN, Optional.of(OTHER), false),
                new ReferralFact.Recommended(REFERRAL, OTHER, false),
                ReferralFact.given(REFERRAL, ANN, OTHER),
                ReferralFact.progressed(REFERRAL, ReferralFact.Progress.WON),
                ReferralFact.outcomeTold(REFERRAL, ReferralFact.Progress.WON),
                ReferralFact.profileLearnt(ANN, "firms that move house"),
                RofFact.started(ANN),
                new RofFact.SatisfactionHeard(
                        Optional.of(CALL), false, new TreeMap<>(Map.of(ORDER, false, FactId.of("order-2"), true))),
                RofFact.opportunitiesAsked(CALL),
                RofFact.referralsAsked(CALL),
                RofFact.finished(CALL),
                ComplaintOpened.builder()
                        .contact(ANN)
                        .minor(true)
                        .addAbout(ORDER)
                        .fixBy(DAY)
                        .build(),
                ComplaintFact.apologised(COMPLAINT),
                ComplaintFact.fixed(COMPLAINT),
                ComplaintFact.verificationFailed(COMPLAINT),
                ComplaintFact.closed(COMPLAINT, ComplaintFact.Ending.SETTLED_WITHOUT_FIX),
                new HoldFact.Placed(
                        HoldFact.Kind.DO_NOT_DISTURB,
                        Optional.of(ANN),
                        Optional.of(INSTANT),
                        new TreeSet<>(Set.of(Purpose.SERVICE))),
                HoldFact.lifted(FactId.of("hold-1")),
                move(),
                StageFact.movedByHand(PARTNER, "they asked for it"),
                StageFact.adviceAccepted(PARTNER),
                new StageFact.AdviceDeclined(PARTNER, Optional.of(DAY), "too early"),
                new ItemFact.Snoozed(ITEM, INSTANT),
                new ItemFact.Rescheduled(ITEM, DAY),
                new ItemFact.Dismissed(ITEM, "we met anyway"),
                new ItemFact.Completed(ITEM, Optional.of(FactId.of("visit-1"))),
                new ItemFact.Answered(ITEM, "still right", Optional.of(DAY)),
                new Retracted(FactId.of("wrong-1"), "typed into the wrong customer"),
                HostFact.of("acme.survey", attributes()));
    }

    static Attributes attributes() {
        return Attributes.builder()
                .put("floors", new BigDecimal("2.5"))
                .put("lift", true)
                .put("rooms", List.of("hall", "attic"))
                .put("surveyor", "Kim")
                .build();
    }

    static Opened opened() {
        return Opened.builder()
                .partyKind(PartyKind.ONE_PERSON_FIRM)
                .owner(SAM)
                .zone(ZoneId.of("Europe/Vienna"))
                .region(Region.of("AT"))
                .source("trade fair")
                .target(true)
                .build();
    }

    static Purchased purchased() {
        return Purchased.builder()
                .amount(MONEY)
                .margin(MONEY)
                .automaticRenewal(true)
                .newToThem(true)
                .expectedOn(DAY)
                .askWithin(new AskWithin(1, 3))
                .build();
    }

    private static ContactCard card() {
        return ContactCard.builder()
                .id(ANN)
                .name("Ann Smith")
                .role(Role.DECISION_MAKER)
                .zone(ZoneId.of("Asia/Tokyo"))
                .region(Region.of("JP"))
                .addAddresses(Channel.CALL, Channel.EMAIL)
                .sharedAddress("hall 3")
                .minor(true)
                .giftsForbidden(true)
                .personKey(PersonKey.of("person-17"))
                .build();
    }

    private static PreferenceLearnt preference() {
        return PreferenceLearnt.builder()
                .contact(ANN)
                .provenance(PreferenceLearnt.Provenance.SAID)
                .addLiked(Channel.MEAL, Channel.CALL)
                .addAccepted(Channel.EMAIL)
                .addRefused(Channel.POST)
                .addReachable(new ReachableHours(
                        Set.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY), LocalTime.of(9, 0), LocalTime.of(12, 30)))
                .zone("Asia/Tokyo")
                .language("ja")
                .formOfAddress("Dr Smith")
                .atMost(new AtMost(2, 30))
                .addTopics("sailing", "roses")
                .addHolidays("christmas")
                .favouriteHoliday("christmas")
                .gifts(false)
                .putIntervals(RuleId.of("newsletter"), new Interval(30, 60))
                .build();
    }

    private static Interaction interaction() {
        return Interaction.builder()
                .channel(Channel.VISIT)
                .direction(Direction.OUTBOUND)
                .addAbout(ORDER, PROMISE)
                .item(ITEM)
                .addValue(ValueKind.ADVICE, ValueKind.ARTICLE)
                .worth(Money.of("12.50", "EUR"))
                .nextStep(new NextStep(DAY, "send the offer"))
                .outcome("they will think about it")
                .addTopics(Topic.GIVE_AND_GAIN)
                .saidNo(true)
                .answered(true)
                .enjoyable(true)
                .significant(false)
                .build();
    }

    private static StageMoved move() {
        return StageMoved.builder()
                .before(RungId.of("suspect"))
                .after(RungId.of("customer"))
                .addSkipped(RungId.of("prospect"))
                .addEvidence(ORDER)
                .trigger(ORDER)
                .by(StageMoved.By.EVIDENCE)
                .playbook("5f2c9d")
                .build();
    }
}
