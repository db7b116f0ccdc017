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
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Proposal;
import io.github.relationship.plan.Reason;
import io.github.relationship.plan.Rule;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.WindowRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
        long next = situation.watch().firstToCome(0, index -> time.startOf(dates().occurrence(index)));
        for (Person person : audience) {
            for (LocalDate date : wanted(situation, person, time, next)) {
                proposals.accept(proposal(situation, person, date, time, doer));
            }
        }
    }

    private Proposal proposal(Situation situation, Person person, LocalDate date, WorkingTime time, UserId doer) {
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
                .window(window().resolveFrom(date, time))
                .known(known(situation, person))
                .build();
    }

    /** The latest date that was missed, if there is still time for it; else the next one that is not done (T9). */
    private List<LocalDate> wanted(Situation situation, Person person, WorkingTime time, long next) {
        List<LocalDate> dates = new ArrayList<>();
        if (next > 0 && !isDone(situation, person, time, next - 1)) {
            LocalDate missed = dates().occurrence(next - 1);
            if (isStillOpen(situation, person, time, missed)) {
                return List.of(missed);
            } else if (isPutOff(situation, person, missed)) {
                dates.add(missed);
            }
        }
        long index = next;
        while (isDone(situation, person, time, index)) {
            index++;
        }
        dates.add(dates().occurrence(index));
        return dates;
    }

    private boolean isStillOpen(Situation situation, Person person, WorkingTime time, LocalDate date) {
        boolean knownInTime = known(situation, person).isBefore(time.endOf(date));
        return knownInTime
                && window().resolveFrom(date, time)
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

    private boolean isDone(Situation situation, Person person, WorkingTime time, long index) {
        Optional<Known<TouchSent>> last =
                situation.relationship().encounters().with(person.id()).lastTouch(ask().rule());
        Instant counts = time.startOf(countsFrom(index));
        return situation
                        .relationship()
                        .items()
                        .of(key(situation, person, dates().occurrence(index)))
                        .isClosed()
                || last.filter(touch -> !touch.occurredAt().isBefore(counts)).isPresent();
    }

    /** Where dates follow closely, a touch counts for the one that it is nearer to, never for two (G12). */
    private LocalDate countsFrom(long index) {
        LocalDate date = dates().occurrence(index);
        if (index == 0) {
            return date.minusDays(COUNTS_FROM_DAYS_BEFORE);
        }
        long gap = ChronoUnit.DAYS.between(dates().occurrence(index - 1), date);
        return date.minusDays(Math.min(COUNTS_FROM_DAYS_BEFORE, gap / 2));
    }

    private ItemKey key(Situation situation, Person person, LocalDate date) {
        return situation.key(ask().rule(), ask().step(), Optional.of(person.id()), date.toString());
    }

    /** Somebody who joins late gets no burst: neither person, rung, rule nor consent was known before. */
    private Instant known(Situation situation, Person person) {
        Instant known = Instants.later(person.knownSince(), situation.stageKnownSince(ask().stages()));
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
