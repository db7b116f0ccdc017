package io.github.relationship.rule;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.attribute.RuleSpec;
import io.github.relationship.calendar.Instants;
import io.github.relationship.calendar.Zones;
import io.github.relationship.history.Known;
import io.github.relationship.history.TouchSent;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.internal.HouseStyle;
import io.github.relationship.plan.Lack;
import io.github.relationship.plan.Proposal;
import io.github.relationship.plan.Reason;
import io.github.relationship.plan.Rule;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;

/** A day of theirs comes: yearly, from the stored day of the year, never from what was done the year before (T1). */
@Value.Immutable
@HouseStyle
public abstract sealed class Occasion implements Rule permits ImmutableOccasion {

    /** A touch this many days before the day counts for it (G4). */
    private static final int COUNTS_FROM_DAYS_BEFORE = 30;

    /** A touch that names the occasion counts for the nearest of its days. */
    private static final int NAMED_COUNTS_FROM_DAYS_BEFORE = 182;

    Occasion() {}

    /**
     * Starts an occasion.
     *
     * @return a builder that wants {@code ask} and {@code days}
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
     * Which days, and whose.
     *
     * @return the source
     */
    public abstract OccasionDays days();

    /**
     * How many days after its day it may still be done.
     *
     * @return 0 unless set
     */
    @Value.Default
    public int staleAfterDays() {
        return 0;
    }

    @Override
    public RuleSpec spec() {
        return RuleSpec.of(
                "occasion",
                ask().rule(),
                ask().attributes()
                        .put("days", days().name())
                        .put("staleAfterDays", staleAfterDays())
                        .build());
    }

    @Override
    public String because() {
        return ask().because();
    }

    @Override
    public void propose(Situation situation, Consumer<Proposal> proposals) {
        for (OccasionDays.Day day : days().of(situation)) {
            ZoneId zone = situation.zoneOf(Optional.of(day.contact()));
            Instant known = Instants.later(day.known(), situation.stageKnownSince(ask().stages()));
            int year = year(situation, day, zone, known);
            if (isPutOff(situation, day, zone, year - 1)) {
                proposals.accept(proposal(situation, day, zone, known, year - 1));
            }
            proposals.accept(proposal(situation, day, zone, known, year));
        }
    }

    @Override
    public Lack.Code lacks(Situation situation, ContactId contact) {
        return days().lacks(situation);
    }

    /** A day that is over may still be marked on the day to which somebody moved it (A2). */
    private boolean isPutOff(Situation situation, OccasionDays.Day day, ZoneId zone, int year) {
        boolean moved = situation
                .relationship()
                .items()
                .of(key(situation, day, year))
                .rescheduled()
                .isPresent();
        return moved && !isDone(situation, day, zone, year);
    }

    private Proposal proposal(Situation situation, OccasionDays.Day day, ZoneId zone, Instant known, int year) {
        LocalDate date = day.yearly().in(year);
        Attributes.Builder figures = Attributes.builder().put("day", date.toString());
        day.firstYear().ifPresent(first -> figures.put("years", year - first));
        return ask().propose(
                        situation,
                        Optional.of(day.contact()),
                        occurrence(day, year),
                        new Reason(ask().rule(), ask().step(), day.facts(), figures.build()))
                .contact(day.contact())
                .doer(situation.doer())
                .day(date)
                .window(Window.of(
                        Zones.startOfDay(date, zone),
                        Zones.endOfDay(date, zone),
                        Zones.endOfDay(date.plusDays(staleAfterDays()), zone)))
                .known(known)
                .build();
    }

    /** The first year whose day is neither over, nor was before it was known, nor is done (T1, T9). */
    private int year(Situation situation, OccasionDays.Day day, ZoneId zone, Instant known) {
        int first = Zones.dateOf(known, zone).getYear();
        if (day.firstYear().isPresent()) {
            first = Math.max(first, day.firstYear().get() + 1);
        }
        if (!known.isBefore(Zones.endOfDay(day.yearly().in(first), zone))) {
            first++;
        }
        int year = (int) situation
                .watch()
                .firstToCome(
                        first,
                        candidate ->
                                Zones.endOfDay(day.yearly().in((int) candidate).plusDays(staleAfterDays()), zone));
        while (isDone(situation, day, zone, year)) {
            year++;
        }
        return year;
    }

    private boolean isDone(Situation situation, OccasionDays.Day day, ZoneId zone, int year) {
        LocalDate date = day.yearly().in(year);
        return situation.relationship().items().of(key(situation, day, year)).isClosed()
                || situation
                        .relationship()
                        .encounters()
                        .with(day.contact())
                        .lastTouch(ask().rule())
                        .filter(touch -> !touch.occurredAt()
                                .isBefore(Zones.startOfDay(date.minusDays(countsFrom(touch, day)), zone)))
                        .isPresent();
    }

    private static int countsFrom(Known<TouchSent> touch, OccasionDays.Day day) {
        boolean named = touch.value()
                .occasion()
                .filter(occasion -> occasion.value().equals(day.id()))
                .isPresent();
        return named ? NAMED_COUNTS_FROM_DAYS_BEFORE : COUNTS_FROM_DAYS_BEFORE;
    }

    private ItemKey key(Situation situation, OccasionDays.Day day, int year) {
        return situation.key(ask().rule(), ask().step(), Optional.of(day.contact()), occurrence(day, year));
    }

    private static String occurrence(OccasionDays.Day day, int year) {
        return day.id() + "-" + year;
    }

    /** Builds an {@link Occasion}. */
    public static final class Builder extends ImmutableOccasion.Builder {
        Builder() {}
    }
}
