package io.github.relationship;

import io.github.relationship.calendar.YearlyDay;
import io.github.relationship.calendar.Zones;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Channel;
import io.github.relationship.history.CommitmentFact;
import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.ComplaintOpened;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Fact;
import io.github.relationship.history.HoldFact;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.InteractionFact;
import io.github.relationship.history.ItemFact;
import io.github.relationship.history.NextStep;
import io.github.relationship.history.OccasionFact;
import io.github.relationship.history.Person;
import io.github.relationship.history.PromiseFact;
import io.github.relationship.history.PromiseMade;
import io.github.relationship.history.PurchaseFact;
import io.github.relationship.history.Purchased;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Retracted;
import io.github.relationship.history.RofFact;
import io.github.relationship.history.Role;
import io.github.relationship.history.StageFact;
import io.github.relationship.history.StrategySet;
import io.github.relationship.history.TouchSent;
import io.github.relationship.history.ValueKind;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.OccasionId;
import io.github.relationship.id.RuleId;
import io.github.relationship.money.Money;
import io.github.relationship.plan.AgendaItem;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Makes of a step what can happen now: picks people, purchases, lines from what there is. */
final class Chance {

    private final Telling telling;
    private final Step step;

    Chance(Telling telling, Step step) {
        this.telling = telling;
        this.step = step;
    }

    Set<ContactId> participants() {
        TreeSet<ContactId> people = new TreeSet<>();
        person(step.a()).ifPresent(people::add);
        if (step.b() % 5 == 0) {
            person(step.b()).ifPresent(people::add);
        }
        return people;
    }

    Optional<Fact> fact() {
        return switch (step.kind()) {
            case OWNER_CHANGED -> Optional.of(AccountFact.ownerChanged(pick(Worlds.USERS)));
            case QUALIFIED -> Optional.of(AccountFact.qualified());
            case DISQUALIFIED -> Optional.of(AccountFact.disqualified("no budget"));
            case REOPENED -> Optional.of(AccountFact.reopened());
            case STRATEGY_SET ->
                Optional.of(StrategySet.builder()
                        .inWork(step.a() % 2 == 0)
                        .target(step.b() % 2 == 0)
                        .build());
            case ADDED -> Optional.of(ContactFact.added(card(ContactId.of("person-" + step.b() % 4))));
            case CHANGED -> person(step.a()).map(it -> ContactFact.changed(card(it)));
            case DEPARTED -> person(step.a()).map(ContactFact::departed);
            case DIED -> person(step.a()).map(ContactFact::died);
            case BIRTHDAY ->
                person(step.a()).map(it -> OccasionFact.birthday(OccasionId.of("day-of-" + it), it, day()));
            case OCCASION_ENDED -> person(step.a()).map(it -> OccasionFact.ended(OccasionId.of("day-of-" + it)));
            case GRANTED ->
                person(step.a()).map(it -> ConsentDecided.granted(it, Channel.EMAIL, Purpose.PROMOTIONAL, "said so"));
            case REFUSED -> person(step.a()).map(this::refusal);
            case MET -> Optional.of(Interaction.outbound(channel()));
            case AGREED -> Optional.of(agreed());
            case WROTE ->
                Optional.of(Interaction.builder()
                        .from(Interaction.outbound(Channel.EMAIL))
                        .addValue(pick(List.of(ValueKind.values())))
                        .build());
            case TRIED ->
                Optional.of(Interaction.builder()
                        .from(Interaction.outbound(Channel.CALL))
                        .answered(false)
                        .build());
            case HEARD_FROM -> Optional.of(Interaction.inbound(channel()));
            case SENT -> person(step.a()).map(this::touch);
            case THANKED -> person(step.a()).map(it -> InteractionFact.thankYouSent(it, Channel.POST));
            case VALUE_GIVEN -> person(step.a()).map(it -> InteractionFact.valueGiven(it, ValueKind.NEWS));
            case VALUE_RECEIVED -> person(step.a()).map(it -> InteractionFact.valueReceived(it, ValueKind.FAVOUR));
            case BOUGHT ->
                Optional.of(Purchased.builder()
                        .amount(Money.of("100.00", "EUR"))
                        .newToThem(step.a() % 3 == 0)
                        .automaticRenewal(step.b() % 5 == 0)
                        .build());
            case DELIVERED -> one(Purchased.class, PurchaseFact::delivered);
            case IN_USE -> one(Purchased.class, PurchaseFact::inUse);
            case RETURNED ->
                one(
                        Purchased.class,
                        it -> step.b() % 2 == 0
                                ? PurchaseFact.returned(it)
                                : PurchaseFact.returned(it, Money.of("60.00", "EUR")));
            case CANCELLED -> one(Purchased.class, PurchaseFact::cancelled);
            case SATISFACTION -> Optional.of(RofFact.satisfactionHeard(step.a() % 3 != 0));
            default -> less();
        };
    }

    private Optional<Fact> less() {
        return switch (step.kind()) {
            case COMPLAINED -> person(step.a()).map(this::complaint);
            case COMPLAINT_CLOSED ->
                one(ComplaintOpened.class, it -> ComplaintFact.closed(it, ComplaintFact.Ending.VERIFIED));
            case PROMISED ->
                person(step.a()).map(it -> PromiseMade.of(it, today().plusDays(step.b() % 20), "a sample"));
            case KEPT -> one(PromiseMade.class, PromiseFact::kept);
            case RENEGOTIATED -> one(PromiseMade.class, it -> PromiseFact.renegotiated(it, today().plusDays(9)));
            case COMMITTED -> Optional.of(CommitmentFact.made());
            case COMMITMENT_ENDED -> one(CommitmentFact.Made.class, CommitmentFact::ended);
            case WALLET_SHARE -> Optional.of(CommitmentFact.walletShareEstimated(step.a() % 101));
            case HOLD_PLACED -> person(step.a()).map(this::hold);
            case HOLD_LIFTED -> one(HoldFact.Placed.class, HoldFact::lifted);
            case ACCEPTED ->
                Optional.of(StageFact.adviceAccepted(
                        pick(telling.world().playbook().ladder().rungs()).id()));
            case DECLINED ->
                Optional.of(new StageFact.AdviceDeclined(
                        pick(telling.world().playbook().ladder().rungs()).id(),
                        step.b() % 2 == 0 ? Optional.empty() : Optional.of(today().plusDays(step.b() % 200)),
                        "not yet"));
            case SNOOZED ->
                line().map(it -> new ItemFact.Snoozed(it, telling.now().plusSeconds(step.b() * 3_600L)));
            case RESCHEDULED -> line().map(it -> new ItemFact.Rescheduled(it, today().plusDays(step.b() % 60)));
            case DISMISSED -> line().map(it -> new ItemFact.Dismissed(it, "not for them"));
            case COMPLETED -> line().map(it -> new ItemFact.Completed(it, Optional.empty()));
            case RETRACTED -> one(Fact.class, it -> new Retracted(it, "told wrongly"));
            default -> throw new AssertionError(step.kind());
        };
    }

    private <T> T pick(List<T> from) {
        return from.get(Math.floorMod(step.b(), from.size()));
    }

    private Optional<ContactId> person(int which) {
        List<ContactId> people =
                telling.relationship().people().all().stream().map(Person::id).toList();
        return people.isEmpty() ? Optional.empty() : Optional.of(people.get(Math.floorMod(which, people.size())));
    }

    private Optional<Fact> one(Class<? extends Fact> kind, Function<FactId, Fact> what) {
        List<Entry> standing = telling.standing(kind);
        return standing.isEmpty()
                ? Optional.empty()
                : Optional.of(what.apply(pick(standing).id()));
    }

    private Optional<ItemKey> line() {
        List<AgendaItem> items = telling.judge().plan().items();
        return items.isEmpty() ? Optional.empty() : Optional.of(pick(items).key());
    }

    private LocalDate today() {
        return Zones.dateOf(telling.now(), telling.world().context().tenant().zone());
    }

    private YearlyDay day() {
        return step.b() % 7 == 0
                ? YearlyDay.of(2, 29)
                : YearlyDay.of(today().plusDays(step.b() % 300 - 20).getMonthValue(), 1 + step.b() % 28);
    }

    private Channel channel() {
        return pick(List.of(Channel.values()));
    }

    private ContactCard card(ContactId id) {
        return ContactCard.builder()
                .id(id)
                .role(pick(List.of(Role.values())))
                .zone(step.a() % 3 == 0 ? Optional.of(ZoneId.of("Pacific/Kiritimati")) : Optional.empty())
                .build();
    }

    private Interaction agreed() {
        return Interaction.builder()
                .from(Interaction.outbound(Channel.VISIT))
                .nextStep(new NextStep(today().plusDays(1 + step.b() % 40), "send the offer"))
                .saidNo(step.b() % 9 == 0)
                .build();
    }

    private Fact refusal(ContactId who) {
        return switch (step.b() % 3) {
            case 0 -> ConsentDecided.refused(who, channel(), "said so");
            case 1 -> ConsentDecided.refused(who, Purpose.PROMOTIONAL, "said so");
            default -> ConsentDecided.refusedAltogether(who, "said so");
        };
    }

    private Fact touch(ContactId who) {
        return TouchSent.builder()
                .contact(who)
                .channel(Channel.POST)
                .rule(pick(List.of(RuleId.of("birthday"), RuleId.of("newsletter"), RuleId.of("customer-anniversary"))))
                .occasion(step.b() % 4 == 0 ? Optional.of(OccasionId.of("day-of-" + who)) : Optional.empty())
                .build();
    }

    private Fact complaint(ContactId who) {
        return step.b() % 3 == 0 ? ComplaintFact.openedMinor(who) : ComplaintFact.opened(who);
    }

    private Fact hold(ContactId who) {
        HoldFact.Kind kind = pick(List.of(HoldFact.Kind.values()));
        return step.a() % 2 == 0
                ? new HoldFact.Placed(kind, Optional.of(who), Optional.empty(), new TreeSet<>())
                : HoldFact.placed(kind, who, telling.now().plusSeconds(step.b() * 7_200L));
    }
}
