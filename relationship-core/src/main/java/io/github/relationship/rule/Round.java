package io.github.relationship.rule;

import io.github.relationship.calendar.Anchored;
import io.github.relationship.calendar.Instants;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.history.Contacted;
import io.github.relationship.history.Interval;
import io.github.relationship.history.Known;
import io.github.relationship.history.Person;
import io.github.relationship.history.TouchSent;
import io.github.relationship.id.ItemKey;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.Window;
import io.github.relationship.plan.WindowRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The dates of a cadence for one person: which are done, which are missed, and which comes next. */
final class Round {

    /** A touch this many days before its date counts for it (G12). */
    private static final int COUNTS_FROM_DAYS_BEFORE = 14;

    private final Cadence cadence;
    private final Situation situation;
    private final Person person;
    private final WorkingTime time;
    private final Anchored dates;
    private final WindowRule rule;

    Round(Cadence cadence, Situation situation, Person person, WorkingTime time) {
        Optional<Interval> own = situation.interval(cadence.ask().rule(), Optional.of(person.id()));
        this.cadence = cadence;
        this.situation = situation;
        this.person = person;
        this.time = time;
        this.dates = cadence.dates(own);
        this.rule = cadence.window(own);
    }

    Person person() {
        return person;
    }

    Window window(LocalDate date) {
        return rule.resolveFrom(date, time);
    }

    /** The missed ones that are made up; the next one that is not done, unless the latest missed stands in for it (T9). */
    List<LocalDate> wanted() {
        if (audienceKnownSince(dates.occurrence(0)).isEmpty() && cadence.audience() != Audience.ACQUAINTANCES) {
            return List.of();
        }
        long next = situation.watch().firstToCome(dates, time);
        List<LocalDate> wanted = new ArrayList<>();
        List<LocalDate> missed = missed(next - 1);
        wanted.addAll(missed);
        if (missed.isEmpty() || cadence.missed() == Missed.ALL) {
            if (next > 0 && missed.isEmpty() && isPutOff(next - 1)) {
                wanted.add(dates.occurrence(next - 1));
            }
            wanted.add(dates.occurrence(firstNotDone(next)));
        }
        wanted.removeIf(date -> audienceKnownSince(date).isEmpty());
        return wanted;
    }

    private long firstNotDone(long first) {
        long index = first;
        while (isDone(index)) {
            index++;
        }
        return index;
    }

    /** What has begun and may still be done, earliest first: at most the latest, unless all are made up. */
    private List<LocalDate> missed(long latest) {
        List<LocalDate> missed = new ArrayList<>();
        for (long index = latest; index >= 0 && isStillOpen(index); index--) {
            if (!isDone(index)) {
                missed.add(dates.occurrence(index));
            }
            if (cadence.missed() != Missed.ALL) {
                break;
            }
        }
        Collections.reverse(missed);
        return missed;
    }

    /** Known in time, and neither expired nor, where nothing is made up, late. */
    private boolean isStillOpen(long index) {
        LocalDate date = dates.occurrence(index);
        if (audienceKnownSince(date).isEmpty() || !known(date).isBefore(time.endOf(date))) {
            return false;
        }
        Window window = window(date);
        Optional<Instant> ends = cadence.missed() == Missed.SKIP ? Optional.of(window.latest()) : window.expires();
        return ends.filter(situation.watch()::hasCome).isEmpty();
    }

    /** A date that is over may still be kept on the day to which somebody moved it (A2). */
    private boolean isPutOff(long index) {
        return !isDone(index)
                && situation
                        .relationship()
                        .items()
                        .of(key(dates.occurrence(index)))
                        .rescheduled()
                        .isPresent();
    }

    private boolean isDone(long index) {
        return situation.relationship().items().of(key(dates.occurrence(index))).isClosed()
                || (cadence.missed() == Missed.ALL ? isDoneByItsOwn(index) : isDoneByAny(index));
    }

    private boolean isDoneByAny(long index) {
        List<Instant> doings = doings();
        if (doings.isEmpty()) {
            return false;
        }
        Instant counts = countsFrom(index);
        return doings.stream().anyMatch(at -> !at.isBefore(counts));
    }

    /** Where each date is made up, a touch does the latest date for which it counts, and no other (G12). */
    private boolean isDoneByItsOwn(long index) {
        List<Instant> doings = doings();
        if (doings.isEmpty()) {
            return false;
        }
        Instant counts = countsFrom(index);
        Instant nextCounts = countsFrom(index + 1);
        return doings.stream().anyMatch(at -> !at.isBefore(counts) && at.isBefore(nextCounts));
    }

    private List<Instant> doings() {
        Contacted contacted = situation.relationship().encounters().with(person.id());
        List<Instant> doings = new ArrayList<>();
        for (Known<TouchSent> touch : contacted.touches(cadence.ask().rule())) {
            if (cadence.missed() != Missed.ALL || touch.value().item().isEmpty()) {
                doings.add(touch.occurredAt());
            }
        }
        cadence.doneThrough().flatMap(contacted::lastThrough).ifPresent(last -> doings.add(last.occurredAt()));
        return doings;
    }

    /** Since when a touch does for one of the dates. */
    Instant countsFrom(LocalDate date) {
        return countsFrom(dates.firstIndexOnOrAfter(date));
    }

    /** Where dates follow closely, a touch counts for the one that it is nearer to, never for two (G12). */
    private Instant countsFrom(long index) {
        LocalDate date = dates.occurrence(index);
        long gap =
                index == 0 ? 2 * COUNTS_FROM_DAYS_BEFORE : ChronoUnit.DAYS.between(dates.occurrence(index - 1), date);
        return time.startOf(date.minusDays(Math.min(COUNTS_FROM_DAYS_BEFORE, gap / 2)));
    }

    private ItemKey key(LocalDate date) {
        return situation.key(cadence.ask().rule(), cadence.ask().step(), Optional.of(person.id()), date.toString());
    }

    /** Somebody who joins late gets no burst: neither person, rung, rule nor consent was known before. */
    Instant known(LocalDate date) {
        Ask ask = cadence.ask();
        Instant known = situation.stageKnownSince(ask.stages());
        known = Instants.later(known, audienceKnownSince(date).orElse(known));
        known = Instants.later(
                known,
                situation
                        .intervalKnownSince(ask.rule(), Optional.of(person.id()))
                        .orElse(known));
        if (cadence.targetsOnly()) {
            known = Instants.later(
                    known, situation.relationship().account().target().recordedAt());
        }
        return ask.needsGrant()
                ? ask.options().stream().flatMap(this::grantedSince).reduce(known, Instants::later)
                : known;
    }

    private Optional<Instant> audienceKnownSince(LocalDate date) {
        return cadence.audience().knownSince(situation, person, date);
    }

    private Stream<Instant> grantedSince(Option option) {
        return situation
                .relationship()
                .people()
                .granted(person.id(), option.channel(), cadence.ask().purpose())
                .map(Known::recordedAt)
                .stream();
    }
}
