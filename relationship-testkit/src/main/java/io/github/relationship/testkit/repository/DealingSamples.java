package io.github.relationship.testkit.repository;

import static io.github.relationship.testkit.repository.FactSamples.TEXT;
import static io.github.relationship.testkit.repository.PartySamples.ANN;
import static io.github.relationship.testkit.repository.PartySamples.BEN;
import static io.github.relationship.testkit.repository.PartySamples.DAY;

import io.github.relationship.history.AskWithin;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.ComplaintOpened;
import io.github.relationship.history.Direction;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.InteractionFact;
import io.github.relationship.history.NextStep;
import io.github.relationship.history.OpportunityFact;
import io.github.relationship.history.OpportunityFound;
import io.github.relationship.history.PromiseFact;
import io.github.relationship.history.PromiseMade;
import io.github.relationship.history.PurchaseFact;
import io.github.relationship.history.Purchased;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.history.RofFact;
import io.github.relationship.history.TouchSent;
import io.github.relationship.history.ValueKind;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.OccasionId;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.money.Money;
import io.github.relationship.testkit.repository.FactSamples.Sample;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Facts about what passed between both sides: meetings, purchases, complaints, promises, referrals. */
final class DealingSamples {

    static final ItemKey LINE = ItemKey.of(RelationshipId.of("acme"), RuleId.of("F4"), "a/b%")
            .withStep("fix")
            .withContact(ANN);

    private static final FactId ORDER = FactId.of("order");
    private static final FactId CALL = FactId.of("call");
    private static final FactId COMPLAINT = FactId.of("complaint");
    private static final FactId PROMISE = FactId.of("promise");
    private static final FactId OPPORTUNITY = FactId.of("opportunity");
    private static final ReferralId REFERRAL = ReferralId.of("r");
    private static final RelationshipId OTHER = RelationshipId.of("other");

    private DealingSamples() {}

    static List<Sample> all() {
        return List.of(
                new Sample("meeting", meeting()),
                new Sample("call from them", Interaction.inbound(Channel.CALL)),
                new Sample("touch", touch()),
                new Sample("touch answered", InteractionFact.touchAnswered(ANN, FactId.of("touch"))),
                new Sample("given", InteractionFact.valueGiven(ANN, ValueKind.GIFT)),
                new Sample("received", InteractionFact.valueReceived(BEN, ValueKind.ADVICE)),
                new Sample("order", order()),
                new Sample("order of nothing known", Purchased.builder().build()),
                new Sample("thanks", new InteractionFact.ThankYouSent(ANN, Channel.POST, Optional.of(ORDER))),
                new Sample("expected", PurchaseFact.deliveryExpected(ORDER, DAY)),
                new Sample("delivered", PurchaseFact.delivered(ORDER)),
                new Sample("in use", PurchaseFact.inUse(ORDER)),
                new Sample("part of it returned", PurchaseFact.returned(ORDER, Money.of("0.01", "EUR"))),
                new Sample("all of it returned", PurchaseFact.returned(ORDER)),
                new Sample("cancelled", PurchaseFact.cancelled(ORDER)),
                new Sample("call", RofFact.started(ANN)),
                new Sample("heard", RofFact.satisfactionHeard(Map.of(ORDER, false))),
                new Sample("opportunities", RofFact.opportunitiesAsked(CALL)),
                new Sample("referrals", RofFact.referralsAsked(CALL)),
                new Sample("finished", RofFact.finished(CALL)),
                new Sample("complaint", complaint()),
                new Sample("apologised", ComplaintFact.apologised(COMPLAINT)),
                new Sample("fixed", ComplaintFact.fixed(COMPLAINT)),
                new Sample("not fixed", ComplaintFact.verificationFailed(COMPLAINT)),
                new Sample("closed", ComplaintFact.closed(COMPLAINT, ComplaintFact.Ending.SETTLED_WITHOUT_FIX)),
                new Sample("promise", PromiseMade.of(ANN, DAY, TEXT)),
                new Sample("renegotiated", PromiseFact.renegotiated(PROMISE, DAY)),
                new Sample("kept", PromiseFact.kept(PROMISE)),
                new Sample("opportunity", opportunity()),
                new Sample("postponed", OpportunityFact.postponed(OPPORTUNITY, DAY)),
                new Sample("lost", OpportunityFact.lost(OPPORTUNITY, TEXT)),
                new Sample("won", OpportunityFact.won(OPPORTUNITY, ORDER)),
                new Sample("referral in", ReferralFact.received(REFERRAL, ANN, OTHER)),
                new Sample("referral out", ReferralFact.given(REFERRAL, ANN, OTHER)),
                new Sample("recommended", ReferralFact.recommended(REFERRAL, OTHER)),
                new Sample("progressed", ReferralFact.progressed(REFERRAL, ReferralFact.Progress.MET)),
                new Sample("told", ReferralFact.outcomeTold(REFERRAL, ReferralFact.Progress.MET)),
                new Sample("profile", ReferralFact.profileLearnt(ANN, TEXT)));
    }

    private static Interaction meeting() {
        return Interaction.builder()
                .channel(Channel.VISIT)
                .direction(Direction.OUTBOUND)
                .addAbout(FactId.of("opened"), FactId.of("ann"))
                .item(LINE)
                .addValue(ValueKind.NEWS, ValueKind.ADVICE)
                .nextStep(new NextStep(DAY, TEXT))
                .outcome(TEXT)
                .saidNo(true)
                .answered(true)
                .enjoyable(false)
                .significant(true)
                .build();
    }

    private static TouchSent touch() {
        return TouchSent.builder()
                .contact(ANN)
                .channel(Channel.POST)
                .rule(RuleId.of("birthday"))
                .occasion(OccasionId.of("b"))
                .item(LINE)
                .gesture(TEXT)
                .cost(Money.of("4.95", "EUR"))
                .build();
    }

    private static Purchased order() {
        return Purchased.builder()
                .amount(Money.of("1234567890.10", "EUR"))
                .margin(Money.of("-0.10", "EUR"))
                .automaticRenewal(true)
                .newToThem(true)
                .expectedOn(DAY)
                .askWithin(new AskWithin(1, 3))
                .build();
    }

    private static ComplaintOpened complaint() {
        return ComplaintOpened.builder()
                .contact(ANN)
                .minor(true)
                .addAbout(ORDER)
                .fixBy(DAY)
                .build();
    }

    private static OpportunityFound opportunity() {
        return OpportunityFound.builder()
                .contact(ANN)
                .what(TEXT)
                .expectedOn(DAY)
                .worth(Money.of("100", "JPY"))
                .build();
    }
}
