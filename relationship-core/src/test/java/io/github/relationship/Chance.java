package io.github.relationship;

import io.github.relationship.calendar.YearlyDay;
import io.github.relationship.calendar.Zones;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.InteractionFact;
import io.github.relationship.history.ItemFact;
import io.github.relationship.history.NextStep;
import io.github.relationship.history.OccasionFact;
import io.github.relationship.history.Person;
import io.github.relationship.history.PurchaseFact;
import io.github.relationship.history.Purchased;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Retracted;
import io.github.relationship.history.Role;
import io.github.relationship.history.StrategySet;
import io.github.relationship.history.TouchSent;
import io.github.relationship.history.ValueKind;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.OccasionId;
import io.github.relationship.id.PersonKey;
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

    private static final List<String> TOUCHES = List.of(
            "birthday",
            "newsletter",
            "customer-anniversary",
            "holiday-card",
            "special-gesture",
            "useful-item",
            "something-to-keep",
            "meal",
            "meet-in-person");

    private static final List<String> GESTURES =
            List.of("handwritten card", "home-made cookies", "book", "desk calendar", "note pad");

    private final Telling telling;
    private final Step step;

    Chance(Telling telling, Step step) {
        this.telling = telling;
        this.step = step;
    }

    Set<ContactId> participants() {
        Set<ContactId> people = new TreeSet<>();
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
            case BIRTHDAY -> person(step.a()).map(this::occasion);
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
            case DELIVERY_EXPECTED ->
                one(Purchased.class, it -> PurchaseFact.deliveryExpected(it, today().plusDays(9)));
            case TOUCH_ANSWERED -> one(TouchSent.class, it -> InteractionFact.touchAnswered(touched(it), it));
            case SNOOZED ->
                line().map(it -> new ItemFact.Snoozed(it, telling.now().plusSeconds(step.b() * 3_600L)));
            case RESCHEDULED -> line().map(it -> new ItemFact.Rescheduled(it, today().plusDays(step.b() % 60)));
            case DISMISSED -> line().map(it -> new ItemFact.Dismissed(it, "not for them"));
            case COMPLETED -> line().map(it -> new ItemFact.Completed(it, Optional.empty()));
            case ANSWERED -> line().map(it -> new ItemFact.Answered(it, "yes", Optional.empty()));
            case RETRACTED -> one(Fact.class, it -> new Retracted(it, "told wrongly"));
            default -> new Affairs(telling, step, this).fact();
        };
    }

    private ContactId touched(FactId touch) {
        return ((TouchSent) telling.relationship().find(touch).orElseThrow().fact()).contact();
    }

    <T> T pick(List<T> from) {
        return from.get(Math.floorMod(step.b(), from.size()));
    }

    Optional<ContactId> person(int which) {
        List<ContactId> people =
                telling.relationship().people().all().stream().map(Person::id).toList();
        return people.isEmpty() ? Optional.empty() : Optional.of(people.get(Math.floorMod(which, people.size())));
    }

    Optional<Fact> one(Class<? extends Fact> kind, Function<FactId, Fact> what) {
        List<Entry> standing = telling.standing(kind);
        return standing.isEmpty()
                ? Optional.empty()
                : Optional.of(what.apply(pick(standing).id()));
    }

    private Optional<ItemKey> line() {
        List<AgendaItem> items = telling.judge().plan().items();
        return items.isEmpty() ? Optional.empty() : Optional.of(pick(items).key());
    }

    LocalDate today() {
        return Zones.dateOf(telling.now(), telling.world().context().tenant().zone());
    }

    private YearlyDay day() {
        return step.b() % 7 == 0
                ? YearlyDay.of(2, 29)
                : YearlyDay.of(today().plusDays(step.b() % 300 - 20).getMonthValue(), 1 + step.b() % 28);
    }

    private Fact occasion(ContactId whose) {
        OccasionFact.Kind kind = List.of(OccasionFact.Kind.values()).get(step.a() % 3);
        Optional<Integer> since = Optional.of(today().getYear() - step.b() % 3).filter(year -> step.b() % 2 == 0);
        return new OccasionFact.Stated(OccasionId.of("day-of-" + whose), kind, day(), since, people(kind, whose));
    }

    /** Some days are of the party itself, some of two of them. */
    private Set<ContactId> people(OccasionFact.Kind kind, ContactId whose) {
        if (kind != OccasionFact.Kind.PERSONAL || step.b() % 2 == 0) {
            return Set.of(whose);
        }
        return step.b() % 3 == 0
                ? Set.of()
                : Set.copyOf(List.of(whose, person(step.b()).orElseThrow()));
    }

    private Channel channel() {
        return pick(List.of(Channel.values()));
    }

    private ContactCard card(ContactId id) {
        return ContactCard.builder()
                .id(id)
                .role(pick(List.of(Role.values())))
                .zone(step.a() % 3 == 0 ? Optional.of(ZoneId.of("Pacific/Kiritimati")) : Optional.empty())
                .region(Optional.of(Worlds.JAPAN).filter(region -> step.a() % 4 == 1))
                .sharedAddress(Optional.of("the house").filter(address -> step.a() % 5 < 2))
                .addresses(step.a() % 6 == 1 ? Set.of(Channel.POST, Channel.CALL) : Set.of())
                .personKey(Optional.of(PersonKey.of("one and the same")).filter(key -> step.a() % 7 == 2))
                .minor(step.a() % 11 == 3)
                .giftsForbidden(step.a() % 13 == 4)
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
                .rule(RuleId.of(pick(TOUCHES)))
                .gesture(Optional.of(pick(GESTURES)).filter(gesture -> step.a() % 3 != 0))
                .cost(Optional.of(Money.of("40.00", "EUR")).filter(cost -> step.a() % 4 == 0))
                .occasion(step.b() % 4 == 0 ? Optional.of(OccasionId.of("day-of-" + who)) : Optional.empty())
                .build();
    }
}
