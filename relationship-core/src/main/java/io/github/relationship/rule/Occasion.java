package io.github.relationship.rule;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.attribute.RuleSpec;
import io.github.relationship.calendar.Zones;
import io.github.relationship.id.ContactId;
import io.github.relationship.internal.HouseStyle;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Lack;
import io.github.relationship.plan.Proposal;
import io.github.relationship.plan.Reason;
import io.github.relationship.plan.Rule;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A day of theirs comes: yearly, from the stored day of the year, never from what was done the year before (T1). */
@Value.Immutable
@HouseStyle
public abstract sealed class Occasion implements Rule permits ImmutableOccasion {

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
     * For which of those whose day it is.
     *
     * @return for everybody unless said
     */
    @Value.Default
    public Audience audience() {
        return Audience.EVERYBODY;
    }

    /**
     * The holidays that the source of the days goes by, in order of preference (T5).
     *
     * @return none where it goes by none
     */
    public abstract List<Holiday> holidays();

    /**
     * A less crowded occasion that takes the place of the holiday, unless that is the one they like best (T4).
     *
     * @return the occasion, empty for the holiday itself
     */
    public abstract Optional<Holiday> instead();

    /**
     * How many days after its day it may still be done.
     *
     * @return 0 unless set
     */
    @Value.Default
    public int staleAfterDays() {
        return 0;
    }

    @Value.Check
    void check() {
        if (days() == OccasionDays.HOLIDAY && holidays().isEmpty()) {
            throw new IllegalArgumentException(
                    "rule " + ask().rule() + " marks holidays and lists none; give it some, such as Holiday.STANDARD");
        }
        if (days() != OccasionDays.HOLIDAY && instead().isPresent()) {
            throw new IllegalArgumentException("rule " + ask().rule()
                    + " marks no holidays and names an occasion instead of them; leave it out, or mark holidays");
        }
    }

    @Override
    public RuleSpec spec() {
        Attributes.Builder attributes =
                ask().attributes().put("days", days().name()).put("staleAfterDays", staleAfterDays());
        if (audience() != Audience.EVERYBODY) {
            attributes.put("audience", audience().name());
        }
        if (!holidays().isEmpty()) {
            attributes.put(
                    "holidays", holidays().stream().map(Holiday::toString).toList());
        }
        instead().ifPresent(other -> attributes.put("instead", other.toString()));
        return RuleSpec.of("occasion", ask().rule(), attributes.build());
    }

    /** Holidays have names. */
    @Override
    public String words(String figure, String value) {
        if (!figure.equals(HolidayDays.FIGURE)) {
            return value;
        }
        return Stream.concat(instead().stream(), holidays().stream())
                .filter(holiday -> holiday.id().equals(value))
                .map(Holiday::name)
                .findFirst()
                .orElseGet(() -> Holiday.nameOf(value));
    }

    @Override
    public String because() {
        return ask().because();
    }

    @Override
    public void propose(Situation situation, Consumer<Proposal> proposals) {
        List<OccasionDay> all = days().of(situation, this);
        OccasionsDone done = OccasionsDone.of(this, situation, all);
        for (OccasionDay day : all) {
            Years years = new Years(this, situation, day, done);
            int year = years.next();
            // Of a day that nobody told us of there is nothing to say.
            if (day.facts().isEmpty() && !years.isFor(year)) {
                continue;
            }
            if (years.isPutOff(year - 1)) {
                proposals.accept(proposal(situation, years, day, year - 1));
            }
            proposals.accept(proposal(situation, years, day, year));
        }
    }

    @Override
    public Lack.Code lacks(Situation situation, ContactId contact) {
        return days().lacks(situation);
    }

    private Proposal proposal(Situation situation, Years years, OccasionDay day, int year) {
        LocalDate date = day.in(year);
        Attributes.Builder figures = day.figures().toBuilder().put("day", date.toString());
        day.firstYear().ifPresent(first -> figures.put("years", year - first));
        if (!years.zone().equals(situation.workingTime(situation.doer()).zone())) {
            figures.put(Reason.ZONE, years.zone().getId());
        }
        return ask().propose(
                        situation,
                        day.contact(),
                        day.occurrence(year),
                        new Reason(ask().rule(), ask().step(), day.facts(), figures.build()))
                .contact(day.contact().or(() -> situation.addressee(ask().purpose(), ask().options())))
                .doer(situation.doer())
                .day(date)
                .window(Window.of(
                        Zones.startOfDay(date, years.zone()),
                        Zones.endOfDay(date, years.zone()),
                        Zones.endOfDay(date.plusDays(staleAfterDays()), years.zone())))
                .known(years.known(year))
                .countsFrom(years.countsFrom(year))
                .verdict(years.isFor(year) ? day.verdict() : Optional.of(HeldBackCode.ROLE))
                .build();
    }

    /** Builds an {@link Occasion}. */
    public static final class Builder extends ImmutableOccasion.Builder {
        Builder() {}
    }
}
