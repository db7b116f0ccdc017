package io.github.relationship;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.history.AtMost;
import io.github.relationship.history.Channel;
import io.github.relationship.history.CommitmentFact;
import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.ComplaintOpened;
import io.github.relationship.history.Fact;
import io.github.relationship.history.HoldFact;
import io.github.relationship.history.HostFact;
import io.github.relationship.history.Interval;
import io.github.relationship.history.LearntFact;
import io.github.relationship.history.OpportunityFact;
import io.github.relationship.history.OpportunityFound;
import io.github.relationship.history.OutOfOffice;
import io.github.relationship.history.PreferenceLearnt;
import io.github.relationship.history.PromiseFact;
import io.github.relationship.history.PromiseMade;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.ReachableHours;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.history.RofFact;
import io.github.relationship.history.StageFact;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.RungId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes of a step what has its own story: calls, complaints, promises, referrals, holds, moves. */
final class Affairs {

    private static final ReferralId REFERRAL = ReferralId.of("referral");

    private final Telling telling;
    private final Step step;
    private final Chance chance;

    Affairs(Telling telling, Step step, Chance chance) {
        this.telling = telling;
        this.step = step;
        this.chance = chance;
    }

    Optional<Fact> fact() {
        return switch (step.kind()) {
            case SATISFACTION -> Optional.of(RofFact.satisfactionHeard(step.a() % 3 != 0));
            case CALL_STARTED -> person().map(RofFact::started);
            case CALL_HEARD ->
                chance.one(
                        RofFact.Started.class,
                        it -> new RofFact.SatisfactionHeard(Optional.of(it), step.a() % 2 == 0, new TreeMap<>()));
            case CALL_ASKED ->
                chance.one(
                        RofFact.Started.class,
                        it -> step.a() % 2 == 0 ? RofFact.opportunitiesAsked(it) : RofFact.referralsAsked(it));
            case CALL_ENDED ->
                chance.one(
                        RofFact.Started.class, it -> step.a() % 2 == 0 ? RofFact.finished(it) : RofFact.brokenOff(it));
            case COMPLAINED -> person().map(this::complaint);
            case COMPLAINT_MENDED -> chance.one(ComplaintOpened.class, this::mending);
            case COMPLAINT_CLOSED ->
                chance.one(ComplaintOpened.class, it -> ComplaintFact.closed(it, ComplaintFact.Ending.VERIFIED));
            case OPPORTUNITY_FOUND ->
                Optional.of(OpportunityFound.builder().contact(person()).build());
            case OPPORTUNITY_ENDED -> chance.one(OpportunityFound.class, this::outcome);
            case REFERRED -> person().map(this::referral);
            case REFERRAL_PROGRESSED ->
                Optional.of(ReferralFact.progressed(REFERRAL, chance.pick(List.of(ReferralFact.Progress.values()))));
            case LEARNT -> person().map(this::learnt);
            case PREFERS -> person().map(this::preference);
            case OUT_OF_OFFICE ->
                person().map(it -> OutOfOffice.until(it, chance.today().plusDays(step.b() % 30)));
            case HOST_FACT -> Optional.of(HostFact.of("visited-website", Attributes.NONE));
            case PROMISED ->
                person().map(it -> PromiseMade.of(it, chance.today().plusDays(step.b() % 20), "a sample"));
            case KEPT -> chance.one(PromiseMade.class, PromiseFact::kept);
            case RENEGOTIATED ->
                chance.one(
                        PromiseMade.class,
                        it -> PromiseFact.renegotiated(it, chance.today().plusDays(9)));
            default -> standing();
        };
    }

    private Optional<Fact> standing() {
        return switch (step.kind()) {
            case COMMITTED -> Optional.of(CommitmentFact.made());
            case COMMITMENT_ENDED -> chance.one(CommitmentFact.Made.class, CommitmentFact::ended);
            case WALLET_SHARE -> Optional.of(CommitmentFact.walletShareEstimated(step.a() % 101));
            case HOLD_PLACED -> person().map(this::hold);
            case HOLD_LIFTED -> chance.one(HoldFact.Placed.class, HoldFact::lifted);
            case MOVED_BY_HAND -> Optional.of(StageFact.movedByHand(rung(), "we know better"));
            case ACCEPTED -> Optional.of(StageFact.adviceAccepted(rung()));
            case DECLINED ->
                Optional.of(new StageFact.AdviceDeclined(
                        rung(),
                        step.b() % 2 == 0
                                ? Optional.empty()
                                : Optional.of(chance.today().plusDays(step.b() % 200)),
                        "not yet"));
            default -> throw new AssertionError(step.kind());
        };
    }

    private Optional<ContactId> person() {
        return chance.person(step.a());
    }

    private RungId rung() {
        return chance.pick(telling.world().playbook().ladder().rungs()).id();
    }

    private Fact complaint(ContactId who) {
        return step.b() % 3 == 0 ? ComplaintFact.openedMinor(who) : ComplaintFact.opened(who);
    }

    private Fact mending(FactId complaint) {
        return switch (step.a() % 3) {
            case 0 -> ComplaintFact.apologised(complaint);
            case 1 -> ComplaintFact.fixed(complaint);
            default -> ComplaintFact.verificationFailed(complaint);
        };
    }

    private Fact outcome(FactId opportunity) {
        return switch (step.a() % 3) {
            case 0 -> OpportunityFact.won(opportunity);
            case 1 -> OpportunityFact.lost(opportunity, "too dear");
            default -> OpportunityFact.postponed(opportunity, chance.today().plusDays(60));
        };
    }

    private Fact referral(ContactId who) {
        RelationshipId party = RelationshipId.of("globex");
        return switch (step.b() % 3) {
            case 0 -> ReferralFact.received(REFERRAL, who, party);
            case 1 -> ReferralFact.given(REFERRAL, who, party);
            default -> ReferralFact.profileLearnt(who, "people who move house");
        };
    }

    private Fact learnt(ContactId who) {
        return switch (step.b() % 3) {
            case 0 -> LearntFact.need(who, "a second machine");
            case 1 -> LearntFact.event("the fair", chance.today().plusDays(step.b() % 90), Set.of(who));
            default -> LearntFact.note("likes chess");
        };
    }

    private Fact preference(ContactId who) {
        PreferenceLearnt.Builder wish = PreferenceLearnt.builder()
                .contact(who)
                .provenance(chance.pick(List.of(PreferenceLearnt.Provenance.values())))
                .favouriteHoliday(Optional.of("easter").filter(best -> step.b() % 5 == 0))
                .addHolidays(chance.pick(List.of("christmas", "orthodox-christmas", "carnival")));
        List<Channel> channels = List.of(Channel.values());
        Channel channel = channels.get(step.a() % channels.size());
        return switch (step.b() % 8) {
            case 0 -> wish.addLiked(channel).build();
            case 1 -> wish.addReachable(hours()).build();
            case 2, 5 ->
                wish.atMost(new AtMost(step.a() % 4, 1 + step.a() % 40)).build();
            case 3 ->
                wish.putIntervals(interval(), new Interval(1 + step.a() % 90, 1 + step.a() % 90 + 20))
                        .build();
            case 4 -> wish.gifts(false).zone("America/New_York").build();
            default -> wish.addRefused(channel).build();
        };
    }

    private ReachableHours hours() {
        return step.a() % 2 == 0
                ? new ReachableHours(Set.of(DayOfWeek.values()), LocalTime.of(22, 0), LocalTime.of(6, 0))
                : new ReachableHours(Set.of(DayOfWeek.TUESDAY), LocalTime.of(9, 0), LocalTime.of(12, 0));
    }

    private RuleId interval() {
        return RuleId.of(List.of("newsletter", "keep-in-touch", "meal", "F9").get(step.a() % 4));
    }

    private Fact hold(ContactId who) {
        HoldFact.Kind kind = chance.pick(List.of(HoldFact.Kind.values()));
        Optional<Instant> until =
                step.b() % 4 == 0 ? Optional.empty() : Optional.of(telling.now().plusSeconds(step.b() * 7_200L));
        TreeSet<Purpose> through = new TreeSet<>(step.b() % 5 == 0 ? Set.of(Purpose.SERVICE) : Set.of());
        return new HoldFact.Placed(kind, step.a() % 4 == 0 ? Optional.empty() : Optional.of(who), until, through);
    }
}
