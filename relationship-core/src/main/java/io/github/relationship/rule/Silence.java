package io.github.relationship.rule;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.attribute.RuleSpec;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.history.Contacted;
import io.github.relationship.history.Known;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.Strength;
import io.github.relationship.history.ValueKind;
import io.github.relationship.id.FactId;
import io.github.relationship.internal.HouseStyle;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Proposal;
import io.github.relationship.plan.Reason;
import io.github.relationship.plan.Rule;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.Window;
import io.github.relationship.plan.WindowRule;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * Nothing happened for too long: a window counts from the last meaningful contact with anybody there. Silence never expires; it
 * ends with the next contact.
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Silence implements Rule permits ImmutableSilence {

    /** How wide unanswered tries can make the window. */
    private static final int WIDEST = 4;

    /** From this many unanswered tries in a row on, the window widens. */
    private static final int WIDENS_FROM = 3;

    /** After this many unanswered tries in a row, a person reviews whether to go on. */
    static final int ENDS_AFTER = 6;

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
        int tries = UnansweredTries.count(situation, Optional.empty());
        Base base = base(situation, anybody);
        Window window = window(situation, base, target, tries);
        boolean wantsLive = wantsLive(anybody);
        proposals.accept(
                ask().propose(situation, Optional.empty(), base.occurrence(), reason(situation, base, tries, wantsLive))
                        .contact(situation.addressee())
                        .doer(situation.owner())
                        .window(window)
                        .known(base.known())
                        .options(wantsLive ? live(ask().options()) : ask().options())
                        .verdict(verdict(situation, target, tries))
                        .build());
    }

    private static Optional<HeldBackCode> verdict(Situation situation, boolean target, int tries) {
        boolean suspect = situation.relationship().stages().lastMove().isEmpty();
        if (suspect && !target && !situation.relationship().account().isInWork()) {
            return Optional.of(HeldBackCode.NOT_IN_WORK);
        }
        return tries >= ENDS_AFTER && !target ? Optional.of(HeldBackCode.SUPERSEDED) : Optional.empty();
    }

    /** From what silence counts: the last meaningful contact, or the line's own closing, or the start of it all. */
    private record Base(Instant instant, Instant known, String occurrence, Optional<FactId> fact) {}

    private Base base(Situation situation, Contacted anybody) {
        Instant known = situation.stageKnownSince();
        Optional<? extends Known<?>> last = anybody.lastMeaningful();
        Optional<? extends Known<?>> closing =
                situation.relationship().items().lastClosed(ask().rule(), ask().step(), Optional.empty());
        if (closing.isPresent()
                && (last.isEmpty()
                        || closing.get().occurredAt().isAfter(last.get().occurredAt()))) {
            last = closing;
        }
        if (last.isPresent()) {
            Known<?> contact = last.get();
            return new Base(
                    contact.occurredAt(),
                    later(known, contact.recordedAt()),
                    contact.fact().value(),
                    Optional.of(contact.fact()));
        }
        return start(situation, known);
    }

    private static Base start(Situation situation, Instant known) {
        Relationship relationship = situation.relationship();
        Instant since = relationship
                .stages()
                .lastMove()
                .map(Known::occurredAt)
                .orElseGet(() -> relationship.account().since());
        Optional<Instant> strategy = relationship.account().strategy().map(Known::occurredAt);
        Optional<Instant> strategyKnown = relationship.account().strategy().map(Known::recordedAt);
        return new Base(
                later(since, strategy.orElse(since)),
                later(known, strategyKnown.orElse(known)),
                "start",
                Optional.empty());
    }

    /** Nothing is born overdue: a silence that was too long before it was known starts with its own length again (F21). */
    private Window window(Situation situation, Base base, boolean target, int tries) {
        WorkingTime time = situation.workingTime(situation.owner());
        WindowRule once = target ? targetWindow() : window();
        int factor = tries < WIDENS_FROM ? 1 : Math.min(WIDEST, 1 << (tries - WIDENS_FROM + 1));
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
                later(natural.due(), time.startOf(time.dateOf(base.known()))), later(natural.latest(), anew.latest()));
    }

    private static boolean wantsLive(Contacted anybody) {
        List<Known<Strength>> lastTwo = anybody.meaningful();
        return lastTwo.size() == 2 && lastTwo.stream().noneMatch(contact -> contact.value() == Strength.LIVE);
    }

    private static List<Option> live(List<Option> options) {
        return options.stream().filter(option -> option.channel().isLive()).toList();
    }

    private Reason reason(Situation situation, Base base, int tries, boolean wantsLive) {
        WorkingTime time = situation.workingTime(situation.owner());
        SortedSet<ValueKind> used = situation.relationship().encounters().recentValue();
        List<String> fresh = Arrays.stream(ValueKind.values())
                .filter(kind -> !used.contains(kind))
                .map(Enum::name)
                .toList();
        return new Reason(
                ask().rule(),
                ask().step(),
                base.fact().stream().toList(),
                Attributes.builder()
                        .put("since", time.dateOf(base.instant()).toString())
                        .put("bring", fresh)
                        .put("live", wantsLive)
                        .put("unanswered", tries)
                        .build());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Builds a {@link Silence}. */
    public static final class Builder extends ImmutableSilence.Builder {
        Builder() {}
    }
}
