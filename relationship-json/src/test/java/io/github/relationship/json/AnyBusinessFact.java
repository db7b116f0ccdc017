package io.github.relationship.json;

import static io.github.relationship.json.Any.any;
import static io.github.relationship.json.Any.contact;
import static io.github.relationship.json.Any.date;
import static io.github.relationship.json.Any.fact;
import static io.github.relationship.json.Any.flag;
import static io.github.relationship.json.Any.instant;
import static io.github.relationship.json.Any.maybe;
import static io.github.relationship.json.Any.money;
import static io.github.relationship.json.Any.referral;
import static io.github.relationship.json.Any.relationship;
import static io.github.relationship.json.Any.some;
import static io.github.relationship.json.Any.text;
import static net.jqwik.api.Combinators.combine;

import io.github.relationship.history.AskWithin;
import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.ComplaintOpened;
import io.github.relationship.history.Fact;
import io.github.relationship.history.HoldFact;
import io.github.relationship.history.OpportunityFact;
import io.github.relationship.history.OpportunityFound;
import io.github.relationship.history.PurchaseFact;
import io.github.relationship.history.Purchased;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.history.RofFact;
import io.github.relationship.money.Money;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** What they buy, and what comes of it. */
final class AnyBusinessFact {

    private AnyBusinessFact() {}

    static List<Arbitrary<? extends Fact>> sales() {
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
                money().map(both ->
                        Purchased.builder().amount(both).margin(both).build()),
                money().map(Money::negated)
                        .map(lost -> Purchased.builder().margin(lost).build()),
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
                combine(referral(), relationship(), flag()).as(ReferralFact.Recommended::new),
                combine(referral(), contact(), maybe(relationship())).as(ReferralFact.Given::new),
                combine(referral(), progress).as(ReferralFact.Progressed::new),
                combine(referral(), progress).as(ReferralFact.OutcomeTold::new),
                combine(contact(), text(500)).as(ReferralFact.ProfileLearnt::new));
    }

    static List<Arbitrary<? extends Fact>> service() {
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
}
