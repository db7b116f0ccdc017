package io.github.relationship.json;

import static io.github.relationship.json.Any.channel;
import static io.github.relationship.json.Any.contact;
import static io.github.relationship.json.Any.date;
import static io.github.relationship.json.Any.fact;
import static io.github.relationship.json.Any.flag;
import static io.github.relationship.json.Any.id;
import static io.github.relationship.json.Any.instant;
import static io.github.relationship.json.Any.item;
import static io.github.relationship.json.Any.maybe;
import static io.github.relationship.json.Any.money;
import static io.github.relationship.json.Any.some;
import static io.github.relationship.json.Any.text;
import static io.github.relationship.json.Any.zone;
import static net.jqwik.api.Combinators.combine;

import io.github.relationship.calendar.LeapDayConvention;
import io.github.relationship.calendar.YearlyDay;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.AskWithin;
import io.github.relationship.history.AtMost;
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
import io.github.relationship.history.TouchSent;
import io.github.relationship.history.UnreadFact;
import io.github.relationship.history.ValueKind;
import io.github.relationship.id.OccasionId;
import io.github.relationship.id.PersonKey;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.RungId;
import io.github.relationship.id.UserId;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Any fact of any kind. */
final class AnyFact {

    private AnyFact() {}

    static Arbitrary<Fact> ofAnyKind() {
        return Arbitraries.of(kinds()).flatMap(kind -> kind.map(fact -> fact));
    }

    private static List<Arbitrary<? extends Fact>> kinds() {
        List<Arbitrary<? extends Fact>> all = new ArrayList<>();
        all.addAll(account());
        all.addAll(people());
        all.addAll(contacts());
        all.addAll(sales());
        all.addAll(service());
        all.addAll(decisions());
        return all;
    }

    private static <E extends Enum<E>> Arbitrary<E> any(Class<E> words) {
        return Arbitraries.of(words);
    }

    private static Arbitrary<UserId> user() {
        return id(UserId::of);
    }

    private static Arbitrary<RungId> rung() {
        return id(RungId::of);
    }

    private static Arbitrary<ReferralId> referral() {
        return id(ReferralId::of);
    }

    private static Arbitrary<RelationshipId> relationship() {
        return id(RelationshipId::of);
    }

    private static List<Arbitrary<? extends Fact>> account() {
        return List.of(
                Builders.withBuilder(Opened::builder)
                        .use(any(PartyKind.class))
                        .in(Opened.Builder::partyKind)
                        .use(user())
                        .in(Opened.Builder::owner)
                        .use(maybe(zone()))
                        .in(Opened.Builder::zone)
                        .use(maybe(text(200)))
                        .in(Opened.Builder::source)
                        .use(flag())
                        .in(Opened.Builder::target)
                        .build(Opened.Builder::build),
                user().map(AccountFact.OwnerChanged::new),
                Arbitraries.just(AccountFact.qualified()),
                combine(text(500), maybe(date())).as(AccountFact.Disqualified::new),
                Arbitraries.just(AccountFact.reopened()),
                Builders.withBuilder(StrategySet::builder)
                        .use(flag())
                        .in(StrategySet.Builder::inWork)
                        .use(flag())
                        .in(StrategySet.Builder::target)
                        .use(maybe(text(500)))
                        .in(StrategySet.Builder::goal)
                        .use(maybe(date()))
                        .in(StrategySet.Builder::reviewOn)
                        .use(intervals())
                        .in(StrategySet.Builder::intervals)
                        .build(StrategySet.Builder::build),
                Arbitraries.just(CommitmentFact.made()),
                fact().map(CommitmentFact.Ended::new),
                Arbitraries.integers().between(0, 100).map(CommitmentFact.WalletShareEstimated::new));
    }

    private static Arbitrary<Map<RuleId, Interval>> intervals() {
        Arbitrary<Interval> interval = combine(
                        Arbitraries.integers().between(1, 1_000),
                        Arbitraries.integers().between(0, 1_000))
                .as((ideal, more) -> new Interval(ideal, ideal + more));
        return Arbitraries.maps(Arbitraries.of("F9", "F12", "newsletter").map(RuleId::of), interval)
                .ofMaxSize(3);
    }

    private static Arbitrary<ContactCard> card() {
        return Builders.withBuilder(ContactCard::builder)
                .use(contact())
                .in(ContactCard.Builder::id)
                .use(maybe(text(200)))
                .in(ContactCard.Builder::name)
                .use(any(Role.class))
                .in(ContactCard.Builder::role)
                .use(maybe(zone()))
                .in(ContactCard.Builder::zone)
                .use(maybe(id(PersonKey::of)))
                .in(ContactCard.Builder::personKey)
                .build(ContactCard.Builder::build);
    }

    private static List<Arbitrary<? extends Fact>> people() {
        Arbitrary<YearlyDay> day = combine(date(), any(LeapDayConvention.class))
                .as((date, leap) -> new YearlyDay(MonthDay.from(date), leap));
        return List.of(
                card().map(ContactFact.Added::new),
                card().map(ContactFact.Changed::new),
                combine(contact(), maybe(text(200))).as(ContactFact.Departed::new),
                contact().map(ContactFact.Died::new),
                combine(
                                id(OccasionId::of),
                                any(OccasionFact.Kind.class),
                                day,
                                maybe(Arbitraries.integers()),
                                contact().set().ofMinSize(1).ofMaxSize(3))
                        .as(OccasionFact.Stated::new),
                id(OccasionId::of).map(OccasionFact.Ended::new),
                combine(contact(), flag(), maybe(channel()), maybe(any(Purpose.class)), text(200))
                        .as(ConsentDecided::new),
                preference(),
                combine(contact(), maybe(date())).as(OutOfOffice::new));
    }

    private static Arbitrary<PreferenceLearnt> preference() {
        Arbitrary<LocalTime> time = Arbitraries.integers().between(0, 86_399).map(LocalTime::ofSecondOfDay);
        Arbitrary<ReachableHours> hours =
                combine(any(DayOfWeek.class).set().ofMinSize(1), time, time).as(ReachableHours::new);
        Arbitrary<AtMost> atMost = combine(
                        Arbitraries.integers().between(0, 1_000),
                        Arbitraries.integers().between(1, 3_660))
                .as(AtMost::new);
        return Builders.withBuilder(PreferenceLearnt::builder)
                .use(contact())
                .in(PreferenceLearnt.Builder::contact)
                .use(any(PreferenceLearnt.Provenance.class))
                .in(PreferenceLearnt.Builder::provenance)
                .use(some(channel()))
                .in(PreferenceLearnt.Builder::liked)
                .use(some(channel()))
                .in(PreferenceLearnt.Builder::accepted)
                .use(some(channel()))
                .in(PreferenceLearnt.Builder::refused)
                .use(hours.list().ofMaxSize(2))
                .in(PreferenceLearnt.Builder::reachable)
                .use(maybe(text(100)))
                .in(PreferenceLearnt.Builder::zone)
                .use(maybe(text(17)))
                .in(PreferenceLearnt.Builder::language)
                .use(maybe(text(200)))
                .in(PreferenceLearnt.Builder::formOfAddress)
                .use(maybe(atMost))
                .in(PreferenceLearnt.Builder::atMost)
                .use(some(text(100)))
                .in(PreferenceLearnt.Builder::topics)
                .use(some(text(100)))
                .in(PreferenceLearnt.Builder::holidays)
                .use(maybe(text(100)))
                .in(PreferenceLearnt.Builder::favouriteHoliday)
                .use(maybe(flag()))
                .in(PreferenceLearnt.Builder::gifts)
                .use(intervals())
                .in(PreferenceLearnt.Builder::intervals)
                .build(PreferenceLearnt.Builder::build);
    }

    private static List<Arbitrary<? extends Fact>> contacts() {
        return List.of(
                interaction(),
                Builders.withBuilder(TouchSent::builder)
                        .use(contact())
                        .in(TouchSent.Builder::contact)
                        .use(channel())
                        .in(TouchSent.Builder::channel)
                        .use(id(RuleId::of))
                        .in(TouchSent.Builder::rule)
                        .use(maybe(id(OccasionId::of)))
                        .in(TouchSent.Builder::occasion)
                        .use(maybe(item()))
                        .in(TouchSent.Builder::item)
                        .use(maybe(text(200)))
                        .in(TouchSent.Builder::gesture)
                        .use(maybe(money()))
                        .in(TouchSent.Builder::cost)
                        .build(TouchSent.Builder::build),
                combine(contact(), maybe(fact())).as(InteractionFact.TouchAnswered::new),
                combine(contact(), channel(), maybe(fact())).as(InteractionFact.ThankYouSent::new),
                combine(contact(), any(ValueKind.class)).as(InteractionFact.ValueGiven::new),
                combine(contact(), any(ValueKind.class)).as(InteractionFact.ValueReceived::new),
                combine(maybe(contact()), date(), text(500)).as(PromiseMade::new),
                fact().map(PromiseFact.Kept::new),
                combine(fact(), date()).as(PromiseFact.Renegotiated::new),
                combine(maybe(contact()), text(500)).as(LearntFact.Need::new),
                combine(text(200), date(), some(contact())).as(LearntFact.Event::new),
                combine(maybe(contact()), Any.lines(), maybe(date())).as(LearntFact.Note::new));
    }

    private static Arbitrary<Interaction> interaction() {
        return Builders.withBuilder(Interaction::builder)
                .use(channel())
                .in(Interaction.Builder::channel)
                .use(any(Direction.class))
                .in(Interaction.Builder::direction)
                .use(some(fact()))
                .in(Interaction.Builder::about)
                .use(maybe(item()))
                .in(Interaction.Builder::item)
                .use(some(any(ValueKind.class)))
                .in(Interaction.Builder::value)
                .use(maybe(combine(date(), text(500)).as(NextStep::new)))
                .in(Interaction.Builder::nextStep)
                .use(maybe(text(2_000)))
                .in(Interaction.Builder::outcome)
                .use(flag())
                .in(Interaction.Builder::saidNo)
                .use(maybe(flag()))
                .in(Interaction.Builder::answered)
                .use(maybe(flag()))
                .in(Interaction.Builder::enjoyable)
                .use(maybe(flag()))
                .in(Interaction.Builder::significant)
                .build(Interaction.Builder::build);
    }

    private static List<Arbitrary<? extends Fact>> sales() {
        Arbitrary<AskWithin> within = combine(
                        Arbitraries.integers().between(0, 180),
                        Arbitraries.integers().between(0, 180))
                .as((ideal, more) -> new AskWithin(ideal, ideal + more));
        Arbitrary<ReferralFact.Progress> progress = any(ReferralFact.Progress.class);
        return List.of(
                Builders.withBuilder(Purchased::builder)
                        .use(maybe(money()))
                        .in(Purchased.Builder::amount)
                        .use(flag())
                        .in(Purchased.Builder::automaticRenewal)
                        .use(flag())
                        .in(Purchased.Builder::newToThem)
                        .use(maybe(date()))
                        .in(Purchased.Builder::expectedOn)
                        .use(maybe(within))
                        .in(Purchased.Builder::askWithin)
                        .build(Purchased.Builder::build),
                combine(fact(), maybe(money())).as(PurchaseFact.Returned::new),
                fact().map(PurchaseFact.Cancelled::new),
                fact().map(PurchaseFact.Delivered::new),
                fact().map(PurchaseFact.InUse::new),
                combine(fact(), date()).as(PurchaseFact.DeliveryExpected::new),
                combine(maybe(contact()), maybe(text(500)), maybe(date()), maybe(money()))
                        .as((contact, what, on, worth) -> OpportunityFound.builder()
                                .contact(contact)
                                .what(what)
                                .expectedOn(on)
                                .worth(worth)
                                .build()),
                combine(fact(), maybe(fact())).as(OpportunityFact.Won::new),
                combine(fact(), text(500)).as(OpportunityFact.Lost::new),
                combine(fact(), date()).as(OpportunityFact.Postponed::new),
                combine(referral(), contact(), maybe(relationship()), flag()).as(ReferralFact.Received::new),
                combine(referral(), relationship()).as(ReferralFact.Recommended::new),
                combine(referral(), contact(), maybe(relationship())).as(ReferralFact.Given::new),
                combine(referral(), progress).as(ReferralFact.Progressed::new),
                combine(referral(), progress).as(ReferralFact.OutcomeTold::new),
                combine(contact(), text(500)).as(ReferralFact.ProfileLearnt::new));
    }

    private static List<Arbitrary<? extends Fact>> service() {
        return List.of(
                contact().map(RofFact.Started::new),
                combine(maybe(fact()), Arbitraries.maps(fact(), flag()).ofMaxSize(3))
                        .as((call, answers) -> new RofFact.SatisfactionHeard(
                                call, !answers.containsValue(false), new TreeMap<>(answers))),
                fact().map(RofFact.OpportunitiesAsked::new),
                fact().map(RofFact.ReferralsAsked::new),
                combine(fact(), flag()).as(RofFact.Ended::new),
                combine(maybe(contact()), flag(), some(fact()), maybe(date()))
                        .as((contact, minor, about, fixBy) -> ComplaintOpened.builder()
                                .contact(contact)
                                .minor(minor)
                                .about(about)
                                .fixBy(fixBy)
                                .build()),
                fact().map(ComplaintFact.Apologised::new),
                fact().map(ComplaintFact.Fixed::new),
                fact().map(ComplaintFact.VerificationFailed::new),
                combine(fact(), any(ComplaintFact.Ending.class)).as(ComplaintFact.Closed::new),
                combine(any(HoldFact.Kind.class), maybe(contact()), maybe(instant()), some(any(Purpose.class)))
                        .as(HoldFact.Placed::new),
                fact().map(HoldFact.Lifted::new));
    }

    private static List<Arbitrary<? extends Fact>> decisions() {
        return List.of(
                combine(
                                rung(),
                                rung(),
                                rung().list().ofMaxSize(3),
                                some(fact()),
                                fact(),
                                any(StageMoved.By.class),
                                text(64))
                        .as((before, after, skipped, evidence, trigger, by, playbook) -> StageMoved.builder()
                                .before(before)
                                .after(after)
                                .skipped(skipped)
                                .evidence(evidence)
                                .trigger(trigger)
                                .by(by)
                                .playbook(playbook)
                                .build()),
                combine(rung(), text(500)).as(StageFact.MovedByHand::new),
                rung().map(StageFact.AdviceAccepted::new),
                combine(rung(), maybe(date()), text(500)).as(StageFact.AdviceDeclined::new),
                combine(item(), instant()).as(ItemFact.Snoozed::new),
                combine(item(), date()).as(ItemFact.Rescheduled::new),
                combine(item(), text(500)).as(ItemFact.Dismissed::new),
                combine(item(), maybe(fact())).as(ItemFact.Completed::new),
                combine(item(), text(500), maybe(date())).as(ItemFact.Answered::new),
                combine(fact(), text(500)).as(Retracted::new),
                combine(text(100), Any.attributes()).as(HostFact::new),
                combine(
                                Arbitraries.of("of-tomorrow", "purchased"),
                                Arbitraries.integers().between(2, 9),
                                Any.attributes())
                        .as((kind, format, body) -> new UnreadFact(kind, format, body.canonical())));
    }
}
