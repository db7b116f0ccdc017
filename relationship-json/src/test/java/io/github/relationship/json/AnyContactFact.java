package io.github.relationship.json;

import static io.github.relationship.json.Any.any;
import static io.github.relationship.json.Any.channel;
import static io.github.relationship.json.Any.contact;
import static io.github.relationship.json.Any.date;
import static io.github.relationship.json.Any.fact;
import static io.github.relationship.json.Any.flag;
import static io.github.relationship.json.Any.id;
import static io.github.relationship.json.Any.item;
import static io.github.relationship.json.Any.maybe;
import static io.github.relationship.json.Any.money;
import static io.github.relationship.json.Any.some;
import static io.github.relationship.json.Any.text;
import static net.jqwik.api.Combinators.combine;

import io.github.relationship.history.AtMost;
import io.github.relationship.history.Direction;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.InteractionFact;
import io.github.relationship.history.LearntFact;
import io.github.relationship.history.NextStep;
import io.github.relationship.history.PreferenceLearnt;
import io.github.relationship.history.PromiseFact;
import io.github.relationship.history.PromiseMade;
import io.github.relationship.history.ReachableHours;
import io.github.relationship.history.TouchSent;
import io.github.relationship.history.ValueKind;
import io.github.relationship.id.OccasionId;
import io.github.relationship.id.RuleId;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** What passes between them and us, and what they prefer. */
final class AnyContactFact {

    private AnyContactFact() {}

    static Arbitrary<PreferenceLearnt> preference() {
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
                .use(AnyPartyFact.intervals())
                .in(PreferenceLearnt.Builder::intervals)
                .build(PreferenceLearnt.Builder::build);
    }

    static List<Arbitrary<? extends Fact>> contacts() {
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
                combine(contact(), any(ValueKind.class), maybe(money())).as(InteractionFact.ValueGiven::new),
                combine(contact(), any(ValueKind.class), maybe(money())).as(InteractionFact.ValueReceived::new),
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
                .use(maybe(money()))
                .in(Interaction.Builder::worth)
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
}
