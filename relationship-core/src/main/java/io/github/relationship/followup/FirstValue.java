package io.github.relationship.followup;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.calendar.Instants;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.history.Contacted;
import io.github.relationship.history.Known;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.Strength;
import io.github.relationship.history.ValueKind;
import io.github.relationship.ladder.StandardRungs;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.UnansweredTries;
import io.github.relationship.rule.Lull;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;

/** Who has not bought yet hears something of value from us, and is not pressed (F9). */
final class FirstValue {

    /** How often unanswered tries double the interval: to its fourfold. */
    private static final int WIDEST = 2;

    /** From this many unanswered tries in a row on, the interval doubles. */
    private static final int WIDENS_FROM = 3;

    private FirstValue() {}

    static List<Lull> lulls(Situation situation) {
        Relationship relationship = situation.relationship();
        Contacted anybody = relationship.encounters().withAnybody();
        int tries = UnansweredTries.inARow(situation, Optional.empty()).size();
        boolean wantsLive = wantsLive(anybody);
        Lull.Builder lull = Lull.builder()
                .factor(1 << Math.max(0, Math.min(WIDEST, tries - WIDENS_FROM + 1)))
                .wantsLive(wantsLive)
                .verdict(verdict(situation, tries))
                .figures(figures(situation, tries, wantsLive));
        Instant known = Stream.concat(
                        relationship.account().strategy().map(Known::recordedAt).stream(),
                        relationship.inWork().map(Known::recordedAt).stream())
                .reduce(situation.stageKnownSince(), Instants::later);
        Optional<Known<?>> last = Stream.of(
                        anybody.lastMeaningful(),
                        UnansweredTries.goneOn(situation),
                        relationship.account().reopened())
                .<Known<?>>flatMap(Optional::stream)
                .max(Comparator.comparing(Known::occurredAt));
        if (tries >= WIDENS_FROM) {
            lull.tried(anybody.tries().stream().map(Known::occurredAt).max(Comparator.naturalOrder()));
        }
        last.ifPresentOrElse(
                contact -> lull.since(from(contact, situation))
                        .known(Instants.later(known, contact.recordedAt()))
                        .cause(contact.fact()),
                () -> lull.since(start(situation)).known(known));
        return List.of(lull.build());
    }

    private static Optional<HeldBackCode> verdict(Situation situation, int tries) {
        boolean target = situation.relationship().account().isTarget();
        if (isSuspect(situation) && !target && situation.relationship().inWork().isEmpty()) {
            return Optional.of(HeldBackCode.NOT_IN_WORK);
        }
        return tries >= UnansweredTries.ENOUGH && !target ? Optional.of(HeldBackCode.SUPERSEDED) : Optional.empty();
    }

    private static boolean isSuspect(Situation situation) {
        return situation.rung().equals(StandardRungs.SUSPECT);
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

    /** The last two were not live. */
    private static boolean wantsLive(Contacted anybody) {
        List<Known<Strength>> lastTwo = anybody.meaningful();
        return lastTwo.size() == 2 && lastTwo.stream().noneMatch(contact -> contact.value() == Strength.LIVE);
    }

    private static Attributes figures(Situation situation, int tries, boolean wantsLive) {
        SortedSet<ValueKind> used = situation.relationship().encounters().recentValue();
        List<String> fresh = Arrays.stream(ValueKind.values())
                .filter(kind -> !used.contains(kind))
                .map(Enum::name)
                .toList();
        Attributes.Builder figures =
                Attributes.builder().put("bring", fresh).put("live", wantsLive).put("unanswered", tries);
        Optional<Known<Strength>> met =
                situation.relationship().encounters().withAnybody().lastMeaningful();
        WorkingTime time = situation.workingTime(situation.doer());
        met.ifPresentOrElse(
                last -> figures.put("met", time.dateOf(last.occurredAt()).toString()),
                () -> figures.put("never", "yet"));
        return figures.build();
    }
}
