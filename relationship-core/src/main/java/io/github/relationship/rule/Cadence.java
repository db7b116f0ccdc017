package io.github.relationship.rule;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.attribute.RuleSpec;
import io.github.relationship.calendar.Anchored;
import io.github.relationship.calendar.Instants;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.history.Known;
import io.github.relationship.history.Person;
import io.github.relationship.history.TouchSent;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.UserId;
import io.github.relationship.internal.HouseStyle;
import io.github.relationship.plan.Doing;
import io.github.relationship.plan.Lack;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Proposal;
import io.github.relationship.plan.Reason;
import io.github.relationship.plan.Rule;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.Window;
import io.github.relationship.plan.WindowRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A date comes round: every so often from an anchor, never iterated, so that a monthly touch on the 31st does not drift (T2). */
@Value.Immutable
@HouseStyle
public abstract sealed class Cadence implements Rule permits ImmutableCadence {

    /** A touch this many days before its date counts for it (G12). */
    private static final int COUNTS_FROM_DAYS_BEFORE = 14;

    Cadence() {}

    /**
     * Starts a cadence.
     *
     * @return a builder that wants {@code ask}, {@code dates}, {@code window} and {@code audience}
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
     * The dates.
     *
     * @return anchor and period
     */
    public abstract Anchored dates();

    /**
     * How long after a date it may be done.
     *
     * @return the window, counted from the date
     */
    public abstract WindowRule window();

    /**
     * For whom it is.
     *
     * @return the audience
     */
    public abstract Audience audience();

    @Override
    public RuleSpec spec() {
        return RuleSpec.of(
                "cadence",
                ask().rule(),
                ask().attributes()
                        .put("anchor", dates().anchor().toString())
                        .put("every", dates().every().toString())
                        .put("window", window().toString())
                        .put("audience", audience().name())
                        .build());
    }

    @Override
    public String because() {
        return ask().because();
    }

    @Override
    public void propose(Situation situation, Consumer<Proposal> proposals) {
        UserId doer = situation.doer();
        WorkingTime time = ask().doing() == Doing.BY_MACHINE ? situation.tenantTime() : situation.workingTime(doer);
        List<Person> audience = audience().of(situation);
        if (audience.isEmpty()) {
            return;
        }
        for (Person person : audience) {
            Rhythm rhythm = rhythm(situation, person);
            for (LocalDate date : wanted(situation, person, rhythm, time)) {
                proposals.accept(proposal(situation, person, rhythm.window().resolveFrom(date, time), date, doer));
            }
        }
    }

    /** The dates for one person, and how long after each it may be done. */
    private record Rhythm(Anchored dates, WindowRule window) {}

    /** Who asked for another interval has dates of their own, from the same anchor (T13). */
    private Rhythm rhythm(Situation situation, Person person) {
        return situation
                .interval(ask().rule(), Optional.of(person.id()))
                .map(interval -> new Rhythm(
                        Anchored.of(dates().anchor(), Period.ofDays(interval.idealDays())),
                        WindowRule.days(0, interval.latestDays() - interval.idealDays())))
                .orElseGet(() -> new Rhythm(dates(), window()));
    }

    @Override
    public Lack.Code lacks(Situation situation, ContactId contact) {
        return audience() == Audience.KEY_CONTACTS ? Lack.Code.NO_KEY_CONTACT : Lack.Code.NO_CAUSE;
    }

    private Proposal proposal(Situation situation, Person person, Window window, LocalDate date, UserId doer) {
        return ask().propose(
                        situation,
                        Optional.of(person.id()),
                        date.toString(),
                        new Reason(
                                ask().rule(),
                                ask().step(),
                                List.of(),
                                Attributes.builder()
                                        .put("date", date.toString())
                                        .build()))
                .contact(person.id())
                .doer(doer)
                .window(window)
                .known(known(situation, person))
                .build();
    }

    /** The latest date that was missed, if there is still time for it; else the next one that is not done (T9). */
    private List<LocalDate> wanted(Situation situation, Person person, Rhythm rhythm, WorkingTime time) {
        Anchored all = rhythm.dates();
        long next = situation.watch().firstToCome(0, index -> time.startOf(all.occurrence(index)));
        List<LocalDate> dates = new ArrayList<>();
        if (next > 0 && !isDone(situation, person, all, time, next - 1)) {
            LocalDate missed = all.occurrence(next - 1);
            if (isStillOpen(situation, person, rhythm.window(), time, missed)) {
                return List.of(missed);
            } else if (isPutOff(situation, person, missed)) {
                dates.add(missed);
            }
        }
        long index = next;
        while (isDone(situation, person, all, time, index)) {
            index++;
        }
        dates.add(all.occurrence(index));
        return dates;
    }

    private boolean isStillOpen(
            Situation situation, Person person, WindowRule window, WorkingTime time, LocalDate date) {
        boolean knownInTime = known(situation, person).isBefore(time.endOf(date));
        return knownInTime
                && window.resolveFrom(date, time)
                        .expires()
                        .filter(situation.watch()::hasCome)
                        .isEmpty();
    }

    /** A date that is over may still be kept on the day to which somebody moved it (A2). */
    private boolean isPutOff(Situation situation, Person person, LocalDate date) {
        return situation
                .relationship()
                .items()
                .of(key(situation, person, date))
                .rescheduled()
                .isPresent();
    }

    private boolean isDone(Situation situation, Person person, Anchored dates, WorkingTime time, long index) {
        Optional<Known<TouchSent>> last =
                situation.relationship().encounters().with(person.id()).lastTouch(ask().rule());
        Instant counts = time.startOf(countsFrom(dates, index));
        return situation
                        .relationship()
                        .items()
                        .of(key(situation, person, dates.occurrence(index)))
                        .isClosed()
                || last.filter(touch -> !touch.occurredAt().isBefore(counts)).isPresent();
    }

    /** Where dates follow closely, a touch counts for the one that it is nearer to, never for two (G12). */
    private static LocalDate countsFrom(Anchored dates, long index) {
        LocalDate date = dates.occurrence(index);
        if (index == 0) {
            return date.minusDays(COUNTS_FROM_DAYS_BEFORE);
        }
        long gap = ChronoUnit.DAYS.between(dates.occurrence(index - 1), date);
        return date.minusDays(Math.min(COUNTS_FROM_DAYS_BEFORE, gap / 2));
    }

    private ItemKey key(Situation situation, Person person, LocalDate date) {
        return situation.key(ask().rule(), ask().step(), Optional.of(person.id()), date.toString());
    }

    /** Somebody who joins late gets no burst: neither person, rung, rule nor consent was known before. */
    private Instant known(Situation situation, Person person) {
        Instant known = Stream.of(
                        Optional.of(person.knownSince()),
                        situation.intervalKnownSince(ask().rule(), Optional.of(person.id())))
                .flatMap(Optional::stream)
                .reduce(situation.stageKnownSince(ask().stages()), Instants::later);
        return ask().needsGrant()
                ? ask().options().stream()
                        .map(option -> grantedSince(situation, person.id(), option))
                        .flatMap(Optional::stream)
                        .reduce(known, Instants::later)
                : known;
    }

    private Optional<Instant> grantedSince(Situation situation, ContactId person, Option option) {
        return situation
                .relationship()
                .people()
                .granted(person, option.channel(), ask().purpose())
                .map(Known::recordedAt);
    }

    /** Builds a {@link Cadence}. */
    public static final class Builder extends ImmutableCadence.Builder {
        Builder() {}
    }
}
