package io.github.relationship.json;

import static io.github.relationship.json.Any.any;
import static io.github.relationship.json.Any.channel;
import static io.github.relationship.json.Any.contact;
import static io.github.relationship.json.Any.date;
import static io.github.relationship.json.Any.fact;
import static io.github.relationship.json.Any.flag;
import static io.github.relationship.json.Any.id;
import static io.github.relationship.json.Any.maybe;
import static io.github.relationship.json.Any.text;
import static io.github.relationship.json.Any.user;
import static io.github.relationship.json.Any.zone;
import static net.jqwik.api.Combinators.combine;

import io.github.relationship.calendar.LeapDayConvention;
import io.github.relationship.calendar.Region;
import io.github.relationship.calendar.YearlyDay;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.CommitmentFact;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Interval;
import io.github.relationship.history.OccasionFact;
import io.github.relationship.history.Opened;
import io.github.relationship.history.OutOfOffice;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Role;
import io.github.relationship.history.StrategySet;
import io.github.relationship.id.OccasionId;
import io.github.relationship.id.PersonKey;
import io.github.relationship.id.RuleId;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** What happens to the relationship as a whole and to the people there. */
final class AnyPartyFact {

    private AnyPartyFact() {}

    static List<Arbitrary<? extends Fact>> account() {
        return List.of(
                Builders.withBuilder(Opened::builder)
                        .use(any(PartyKind.class))
                        .in(Opened.Builder::partyKind)
                        .use(user())
                        .in(Opened.Builder::owner)
                        .use(maybe(zone()))
                        .in(Opened.Builder::zone)
                        .use(maybe(region()))
                        .in(Opened.Builder::region)
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
                        .use(flag())
                        .in(StrategySet.Builder::giftsForbidden)
                        .use(maybe(text(500)))
                        .in(StrategySet.Builder::goal)
                        .use(intervals())
                        .in(StrategySet.Builder::intervals)
                        .use(maybe(date()))
                        .in(StrategySet.Builder::reviewOn)
                        .build(StrategySet.Builder::build),
                Arbitraries.just(CommitmentFact.made()),
                fact().map(CommitmentFact.Ended::new),
                Arbitraries.integers().between(0, 100).map(CommitmentFact.WalletShareEstimated::new));
    }

    private static Arbitrary<Region> region() {
        return Arbitraries.of("AT", "DE-BY", "US-CA").map(Region::parse);
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
                .use(maybe(region()))
                .in(ContactCard.Builder::region)
                .use(channel().set().ofMaxSize(3))
                .in(ContactCard.Builder::addresses)
                .use(maybe(text(200)))
                .in(ContactCard.Builder::sharedAddress)
                .use(flag())
                .in(ContactCard.Builder::minor)
                .use(flag())
                .in(ContactCard.Builder::giftsForbidden)
                .use(maybe(id(PersonKey::of)))
                .in(ContactCard.Builder::personKey)
                .build(ContactCard.Builder::build);
    }

    static List<Arbitrary<? extends Fact>> people() {
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
                combine(id(OccasionId::of), day).as(OccasionFact::ofParty),
                combine(
                                id(OccasionId::of),
                                any(OccasionFact.Kind.class),
                                maybe(Arbitraries.integers()),
                                maybe(any(Month.class)),
                                contact().set().ofMaxSize(3))
                        .as(OccasionFact.KnownInPart::new),
                id(OccasionId::of).map(OccasionFact.Ended::new),
                combine(contact(), flag(), maybe(channel()), maybe(any(Purpose.class)), text(200), flag())
                        .as(ConsentDecided::new),
                AnyContactFact.preference(),
                combine(contact(), maybe(date())).as(OutOfOffice::new));
    }

    static Arbitrary<Map<RuleId, Interval>> intervals() {
        Arbitrary<Interval> interval = combine(
                        Arbitraries.integers().between(1, 1_000),
                        Arbitraries.integers().between(0, 1_000))
                .as((ideal, more) -> new Interval(ideal, ideal + more));
        return Arbitraries.maps(Arbitraries.of("F9", "F12", "newsletter").map(RuleId::of), interval)
                .ofMaxSize(3);
    }
}
