package io.github.relationship.rule;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.attribute.RuleSpec;
import io.github.relationship.calendar.Instants;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.history.Contacted;
import io.github.relationship.history.Known;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.Strength;
import io.github.relationship.history.ValueKind;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.internal.HouseStyle;
import io.github.relationship.ladder.StandardRungs;
import io.github.relationship.plan.AfterHold;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Lack;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Proposal;
import io.github.relationship.plan.Reason;
import io.github.relationship.plan.Rest;
import io.github.relationship.plan.Rule;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.Window;
import io.github.relationship.plan.WindowRule;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Nothing happened for too long: a window counts from the last meaningful contact with anybody there. Silence never expires; it
 * ends with the next contact.
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Silence implements Rule permits ImmutableSilence {

    /** How often unanswered tries double the window: to its fourfold. */
    private static final int WIDEST = 2;

    /** From this many unanswered tries in a row on, the window doubles. */
    private static final int WIDENS_FROM = 3;

    Silence() {}

    /**
     * Starts a silence.
     *
     * @return a builder that wants {@code ask}, {@code window} and {@code targetWindow}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What is asked of whom.
     *
     * @return the ask
     */
    public abstract Ask ask();

    /**
     * How long a silence may last.
     *
     * @return the window, counted from the last meaningful contact
     */
    public abstract WindowRule window();

    /**
     * How long a silence may last with a target, whom we never give up.
     *
     * @return the window, counted from the last meaningful contact
     */
    public abstract WindowRule targetWindow();

    @Override
    public RuleSpec spec() {
        return RuleSpec.of(
                "silence",
                ask().rule(),
                ask().attributes()
                        .put("window", window().toString())
                        .put("targetWindow", targetWindow().toString())
                        .build());
    }

    @Override
    public String because() {
        return ask().because();
    }

    @Override
    public void propose(Situation situation, Consumer<Proposal> proposals) {
        Relationship relationship = situation.relationship();
        Contacted anybody = relationship.encounters().withAnybody();
        boolean target = relationship.account().isTarget();
        int tries = UnansweredTries.inARow(situation, Optional.empty()).size();
        Base base = base(situation, anybody);
        Window window = window(situation, base, target, tries);
        boolean wantsLive = wantsLive(anybody);
        proposals.accept(
                ask().propose(situation, Optional.empty(), base.occurrence(), reason(situation, base, tries, wantsLive))
                        .contact(situation.addressee(ask().purpose(), ask().options()))
                        .doer(situation.doer())
                        .window(window)
                        .afterHold(AfterHold.COUNTS_ANEW)
                        .known(base.known())
                        .options(wantsLive ? liveFirst(ask().options()) : ask().options())
                        .verdict(verdict(situation, target, tries))
                        .build());
    }

    @Override
    public Lack.Code lacks(Situation situation, ContactId contact) {
        return Lack.Code.SOMEBODY_ELSE_ADDRESSED;
    }

    private static Optional<HeldBackCode> verdict(Situation situation, boolean target, int tries) {
        if (isSuspect(situation) && !target && situation.relationship().inWork().isEmpty()) {
            return Optional.of(HeldBackCode.NOT_IN_WORK);
        }
        return tries >= UnansweredTries.ENOUGH && !target ? Optional.of(HeldBackCode.SUPERSEDED) : Optional.empty();
    }

    private static boolean isSuspect(Situation situation) {
        return situation.rung().equals(StandardRungs.SUSPECT);
    }

    /**
     * From what silence counts: the last meaningful contact, the line's own closing, a word to go on, a reopening, or the start of
     * it all.
     */
    private record Base(Instant instant, Instant known, String occurrence, Optional<FactId> fact) {}

    private Base base(Situation situation, Contacted anybody) {
        Relationship relationship = situation.relationship();
        Optional<? extends Known<?>> closing =
                relationship.items().lastClosed(ask().rule(), ask().step(), Optional.empty());
        Instant known = Stream.of(
                        relationship.account().strategy().map(Known::recordedAt),
                        relationship.inWork().map(Known::recordedAt),
                        situation.intervalKnownSince(ask().rule(), Optional.empty()))
                .flatMap(Optional::stream)
                .reduce(situation.stageKnownSince(), Instants::later);
        // Of two at one instant the closing counts: it was the line of the other.
        return Stream.of(
                        closing,
                        anybody.lastMeaningful(),
                        UnansweredTries.goneOn(situation),
                        relationship.account().reopened())
                .<Known<?>>flatMap(Optional::stream)
                .max(Comparator.comparing(Known::occurredAt))
                .map(last -> new Base(
                        from(last, situation),
                        Instants.later(known, knownSince(situation, last)),
                        last.fact().value(),
                        Optional.of(last.fact())))
                .orElseGet(() -> new Base(start(situation), known, "start", Optional.empty()));
    }

    /** A word to go on may name the day from which to. */
    private static Instant from(Known<?> last, Situation situation) {
        return UnansweredTries.goneOn(situation)
                .filter(word -> word.fact().equals(last.fact()))
                .flatMap(Known::value)
                .map(day -> situation.workingTime(situation.doer()).startOf(day))
                .map(day -> Instants.later(day, last.occurredAt()))
                .orElse(last.occurredAt());
    }

    /** Dismissed by a person, the silence is known when the rest is over (A2). */
    private Instant knownSince(Situation situation, Known<?> last) {
        ItemKey any = situation.key(ask().rule(), ask().step(), Optional.empty(), "any");
        return Rest.of(situation, any, situation.owner())
                .filter(rest -> rest.dismissal().fact().equals(last.fact()))
                .map(rest -> Instants.later(last.recordedAt(), rest.until()))
                .orElse(last.recordedAt());
    }

    /** When somebody first had reason to be in touch: they came to stand here, or somebody began to work on a suspect. */
    private static Instant start(Situation situation) {
        Relationship relationship = situation.relationship();
        Instant since = relationship
                .stages()
                .lastMove()
                .map(Known::occurredAt)
                .orElseGet(() -> relationship.account().since());
        return relationship
                .inWork()
                .or(() -> relationship.account().strategy())
                .filter(word -> isSuspect(situation))
                .map(word -> Instants.later(since, word.occurredAt()))
                .orElse(since);
    }

    /** Nothing is born overdue: a silence that was too long before it was known starts with its own length again (F21). */
    private Window window(Situation situation, Base base, boolean target, int tries) {
        WorkingTime time = situation.workingTime(situation.doer());
        WindowRule once = situation
                .interval(ask().rule(), Optional.empty())
                .map(interval -> WindowRule.days(interval.idealDays(), interval.latestDays()))
                .orElse(target ? targetWindow() : window());
        int factor = 1 << Math.max(0, Math.min(WIDEST, tries - WIDENS_FROM + 1));
        WindowRule rule = WindowRule.of(once.unit(), once.ideal() * factor, once.latest() * factor)
                .neverExpires();
        Window natural = rule.resolve(base.instant(), time);
        if (!natural.due().isBefore(base.known())) {
            return natural;
        }
        Window anew = WindowRule.of(once.unit(), 0, rule.latest() - rule.ideal())
                .neverExpires()
                .resolve(base.known(), time);
        return Window.neverExpiring(
                Instants.later(natural.due(), time.startOf(time.dateOf(base.known()))),
                Instants.later(natural.latest(), anew.latest()));
    }

    private static boolean wantsLive(Contacted anybody) {
        List<Known<Strength>> lastTwo = anybody.meaningful();
        return lastTwo.size() == 2 && lastTwo.stream().noneMatch(contact -> contact.value() == Strength.LIVE);
    }

    /** Who refuses to be called or visited still hears from us. */
    private static List<Option> liveFirst(List<Option> options) {
        return options.stream()
                .sorted(Comparator.comparing(option -> !option.channel().isLive()))
                .toList();
    }

    private Reason reason(Situation situation, Base base, int tries, boolean wantsLive) {
        WorkingTime time = situation.workingTime(situation.doer());
        SortedSet<ValueKind> used = situation.relationship().encounters().recentValue();
        List<String> fresh = Arrays.stream(ValueKind.values())
                .filter(kind -> !used.contains(kind))
                .map(Enum::name)
                .toList();
        String since = time.dateOf(base.instant()).toString();
        Attributes.Builder figures = Attributes.builder()
                .put("since", since)
                .put("bring", fresh)
                .put("live", wantsLive)
                .put("unanswered", tries);
        situation
                .relationship()
                .encounters()
                .withAnybody()
                .lastMeaningful()
                .ifPresentOrElse(
                        met -> figures.put("met", time.dateOf(met.occurredAt()).toString()),
                        () -> figures.put("notSince", since));
        return new Reason(ask().rule(), ask().step(), base.fact().stream().toList(), figures.build());
    }

    /** Builds a {@link Silence}. */
    public static final class Builder extends ImmutableSilence.Builder {
        Builder() {}
    }
}
