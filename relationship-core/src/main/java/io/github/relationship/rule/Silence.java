package io.github.relationship.rule;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.attribute.RuleSpec;
import io.github.relationship.calendar.Instants;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.calendar.Zones;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.ItemFact;
import io.github.relationship.history.Known;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RungId;
import io.github.relationship.id.UserId;
import io.github.relationship.internal.HouseStyle;
import io.github.relationship.plan.AfterHold;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Lack;
import io.github.relationship.plan.Proposal;
import io.github.relationship.plan.Reason;
import io.github.relationship.plan.Rest;
import io.github.relationship.plan.Rule;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.Window;
import io.github.relationship.plan.WindowRule;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Nothing of a kind happened for too long: a window counts from when it last did, or from when the line was last closed. Silence
 * never expires, and is never born late (F21).
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Silence implements Rule permits ImmutableSilence {

    /** So many contacts in a row that brought nothing are worth a word. */
    private static final int CHECKED_IN = 3;

    private static final String CHECKING_IN =
            "[ The last {checkingIn} contacts of ours brought nothing; bring something of value.]";

    Silence() {}

    /**
     * Starts a silence.
     *
     * @return a builder that wants {@code ask}, {@code quiet} and {@code window}
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
     * What has not happened, and since when.
     *
     * @return the quiet
     */
    public abstract Quiet quiet();

    /**
     * How long it may be quiet.
     *
     * @return the window, counted from when it was not
     */
    public abstract WindowRule window();

    /**
     * How long it may be quiet with a target, whom we never give up.
     *
     * @return the window, empty for the usual one
     */
    public abstract Optional<WindowRule> targetWindow();

    /**
     * How long it may be quiet on a rung, where that is not as long as elsewhere (T13).
     *
     * @return the windows, sorted by rung; elsewhere it is {@link #window()}
     */
    @Value.NaturalOrder
    public abstract SortedMap<RungId, WindowRule> windows();

    /**
     * How soon it may be asked for again once the line was closed (F27).
     *
     * @return the time from the closing, empty for as long as after any contact that breaks the silence
     */
    public abstract Optional<Period> againAfter();

    /**
     * How long it rests once a person has answered that there is nothing to be done.
     *
     * @return the time from the answer, empty for as long as after any closing
     */
    public abstract Optional<Period> restsAfterAnswer();

    /**
     * Whether any contact ends it: it joins others that are due about then (F20).
     *
     * @return true unless said
     */
    @Value.Default
    public boolean joins() {
        return true;
    }

    /**
     * Whether it goes on towards who did not answer three times in a row, where there is nobody else: it has its own way with tries
     * in vain (T10).
     *
     * @return false unless said
     */
    @Value.Default
    public boolean evenIfUnanswered() {
        return false;
    }

    @Override
    public RuleSpec spec() {
        Attributes.Builder attributes =
                ask().attributes().put("quiet", quiet().name()).put("window", window().toString());
        if (!windows().isEmpty()) {
            attributes.put(
                    "windows",
                    windows().entrySet().stream()
                            .map(window -> window.getKey() + ": " + window.getValue())
                            .toList());
        }
        targetWindow().ifPresent(target -> attributes.put("targetWindow", target.toString()));
        againAfter().ifPresent(period -> attributes.put("againAfter", period.toString()));
        restsAfterAnswer().ifPresent(period -> attributes.put("restsAfterAnswer", period.toString()));
        if (!joins()) {
            attributes.put("joins", false);
        }
        if (evenIfUnanswered()) {
            attributes.put("evenIfUnanswered", true);
        }
        return RuleSpec.of("silence", ask().rule(), attributes.build());
    }

    /** What any contact ends says when the last ones brought nothing (V3). */
    @Override
    public String because() {
        return joins() ? ask().because() + CHECKING_IN : ask().because();
    }

    @Override
    public Lack.Code lacks(Situation situation, ContactId contact) {
        return Lack.Code.SOMEBODY_ELSE_ADDRESSED;
    }

    @Override
    public void propose(Situation situation, Consumer<Proposal> proposals) {
        for (Lull lull : quiet().lulls(situation, ask().stages())) {
            proposals.accept(proposal(situation, lull));
        }
    }

    /** From what it counts: what happened last of its kind, or what closed the line since. */
    private record Base(Instant since, Instant known, List<FactId> facts, String occurrence, Optional<Period> rests) {

        Base knownNotBefore(Instant instant) {
            return new Base(since, Instants.later(known, instant), facts, occurrence, rests);
        }
    }

    private Base base(Situation situation, Lull lull, ZoneId zone) {
        Instant known = Stream.concat(
                        situation.intervalKnownSince(ask().rule(), lull.with()).stream(), windowKnownSince(situation))
                .reduce(lull.known(), Instants::later);
        // Of two at one instant the closing counts: it was the line of the other.
        Optional<Known<ItemKey>> closed =
                situation.relationship().items().lastClosed(ask().rule(), ask().step(), lull.with());
        Optional<Known<ItemKey>> closing =
                closed.filter(last -> !last.occurredAt().isBefore(lull.since()));
        return closing.map(last -> closed(situation, lull, last, zone).knownNotBefore(known))
                .orElseGet(() -> new Base(
                        lull.since(),
                        known,
                        lull.facts().isEmpty() ? lull.cause().stream().toList() : lull.facts(),
                        // What no fact began is another line once it was closed: a key that is done does not return.
                        lull.cause()
                                .or(() -> closed.map(Known::fact))
                                .map(FactId::value)
                                .orElse(Lull.START),
                        Optional.empty()));
    }

    /** Closed, it rests; where what happened of its kind keeps them content for longer, it counts from that all the same. */
    private Base closed(Situation situation, Lull lull, Known<ItemKey> closing, ZoneId zone) {
        Instant known = knownSince(situation, closing, lull);
        Optional<Period> rests = rests(situation, closing);
        Instant content = Zones.plus(lull.since(), lull.patience(), zone);
        boolean longer = rests.filter(rest -> content.isAfter(Zones.plus(closing.occurredAt(), rest, zone)))
                .isPresent();
        return new Base(
                longer ? lull.since() : closing.occurredAt(),
                known,
                List.of(closing.fact()),
                closing.fact().value(),
                longer ? Optional.empty() : rests);
    }

    /** Where a rung has a window of its own, that they stand on it makes the window known (T13). */
    private Stream<Instant> windowKnownSince(Situation situation) {
        return windows().isEmpty() ? Stream.empty() : Stream.of(situation.stageKnownSince(Set.of(situation.rung())));
    }

    private Optional<Period> rests(Situation situation, Known<ItemKey> closing) {
        boolean answered = situation
                .relationship()
                .items()
                .of(closing.value())
                .answered()
                .filter(answer -> answer.fact().equals(closing.fact()))
                .isPresent();
        return answered ? restsAfterAnswer().or(this::againAfter) : againAfter();
    }

    /** Dismissed by a person, the silence is known when the rest is over (A2). */
    private Instant knownSince(Situation situation, Known<?> closing, Lull lull) {
        ItemKey any = situation.key(ask().rule(), ask().step(), lull.with(), "any");
        return Rest.of(situation, any, situation.owner())
                .filter(rest -> rest.dismissal().fact().equals(closing.fact()))
                .map(rest -> Instants.later(closing.recordedAt(), rest.until()))
                .orElse(closing.recordedAt());
    }

    private Proposal proposal(Situation situation, Lull lull) {
        UserId doer = lull.actor().map(Optional::of).map(situation::doer).orElseGet(situation::doer);
        WorkingTime time = situation.workingTime(doer);
        Base base = base(situation, lull, time.zone());
        Attributes.Builder figures = lull.figures().toBuilder()
                .put("since", time.dateOf(base.since()).toString());
        int checkedIn = situation.relationship().value().checkingIn(lull.with()).size();
        if (joins() && checkedIn >= CHECKED_IN) {
            figures.put("checkingIn", checkedIn);
        }
        return ask().propose(
                        situation,
                        lull.with(),
                        base.occurrence(),
                        new Reason(ask().rule(), ask().step(), base.facts(), figures.build()))
                .contact(contact(situation, lull))
                .doer(doer)
                .window(window(situation, lull, base, time))
                .afterHold(AfterHold.COUNTS_ANEW)
                .joins(joins())
                .evenIfUnanswered(evenIfUnanswered())
                .known(base.known())
                .options(lull.inOrder(ask().options(situation)))
                .verdict(lull.verdict())
                .build();
    }

    private Optional<ContactId> contact(Situation situation, Lull lull) {
        return lull.verdict().equals(Optional.of(HeldBackCode.NO_CONTACT))
                ? Optional.empty()
                : lull.contact().or(lull::with).or(() -> situation.addressee(ask().purpose(), ask().options()));
    }

    /** Nothing is born overdue: a silence that was too long before it was known starts with its own length again (F21). */
    private Window window(Situation situation, Lull lull, Base base, WorkingTime time) {
        WindowRule once = interval(situation, lull, base);
        WindowRule rule = WindowRule.of(once.unit(), once.ideal() * lull.factor(), once.latest() * lull.factor())
                .neverExpires();
        Period patience = base.rests().orElseGet(lull::patience);
        Window first = rule.resolve(Zones.plus(base.since(), patience, time.zone()), time);
        Window natural = lull.tried()
                .filter(attempt -> !attempt.isBefore(first.due()))
                .map(attempt -> rule.resolve(attempt, time))
                .orElse(first);
        int length = rule.latest() - rule.ideal();
        if (!natural.due().isBefore(base.known())) {
            return beganWithMany(situation, base, time)
                    ? natural.movedTo(
                            Zones.plusDays(natural.due(), Spread.days(situation, ask().rule(), length), time.zone()),
                            time.zone())
                    : natural;
        }
        Instant known = Spread.known(situation, ask().rule(), length, base.known(), time.zone());
        Window anew = WindowRule.of(once.unit(), 0, length).neverExpires().resolve(known, time);
        return Window.neverExpiring(
                Instants.later(natural.due(), time.startOf(time.dateOf(known))),
                Instants.later(natural.latest(), anew.latest()));
    }

    /** What a decision about many began on one day would be due on one day with many; what happened with them is their own (D6). */
    private static boolean beganWithMany(Situation situation, Base base, WorkingTime time) {
        return time.dateOf(base.since()).equals(time.dateOf(base.known()))
                && situation.cameWithMany(base.known())
                && base.facts().stream()
                        .flatMap(fact -> situation.relationship().find(fact).stream())
                        .allMatch(entry -> entry.fact() instanceof AccountFact || entry.fact() instanceof ItemFact);
    }

    /** What somebody asked for with them, else what the rule says (T13). */
    private WindowRule interval(Situation situation, Lull lull, Base base) {
        if (base.rests().isPresent()) {
            return WindowRule.of(window().unit(), 0, window().latest() - window().ideal());
        }
        boolean target = situation.relationship().account().isTarget();
        WindowRule usual = windows().getOrDefault(situation.rung(), window());
        return situation
                .interval(ask().rule(), lull.with())
                .map(interval -> WindowRule.days(interval.idealDays(), interval.latestDays()))
                .orElseGet(() -> target ? targetWindow().orElse(usual) : usual);
    }

    /** Builds a {@link Silence}. */
    public static final class Builder extends ImmutableSilence.Builder {
        Builder() {}
    }
}
