package io.github.relationship.rule;

import io.github.relationship.calendar.Instants;
import io.github.relationship.calendar.Zones;
import io.github.relationship.history.Person;
import io.github.relationship.id.ItemKey;
import io.github.relationship.plan.Situation;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** The years of one day of the year: which are done, and which comes next. */
final class Years {

    private final Occasion occasion;
    private final Situation situation;
    private final OccasionDay day;
    private final Optional<Person> person;
    private final ZoneId zone;
    private final Instant known;
    private final OccasionsDone done;

    Years(Occasion occasion, Situation situation, OccasionDay day, OccasionsDone done) {
        this.occasion = occasion;
        this.situation = situation;
        this.day = day;
        this.done = done;
        this.person = day.contact()
                .flatMap(contact -> situation.relationship().people().find(contact))
                .filter(Person::isThere);
        this.zone = day.zone(situation);
        this.known = Instants.later(
                day.known(), situation.stageKnownSince(occasion.ask().stages()));
    }

    ZoneId zone() {
        return zone;
    }

    /** Whether the touch of a year is for the person. Of who is no longer there, that is said elsewhere. */
    boolean isFor(int year) {
        return person.isEmpty() || memberSince(year).isPresent();
    }

    private Optional<Instant> memberSince(int year) {
        return person.flatMap(one -> occasion.audience().knownSince(situation, one, day.in(year)));
    }

    /** Since when the touch of a year was to be expected. */
    Instant known(int year) {
        return memberSince(year).map(member -> Instants.later(member, known)).orElse(known);
    }

    /** The first year whose day is neither over, nor was before it was known, nor is done (T1, T9). */
    int next() {
        int first = Zones.dateOf(known, zone).getYear() - 1;
        if (day.firstYear().isPresent()) {
            first = Math.max(first, day.firstYear().get() + 1);
        }
        int year = situation
                .watch()
                .firstYearToCome(
                        first,
                        candidate -> Zones.endOfDay(day.in(candidate).plusDays(occasion.staleAfterDays()), zone),
                        zone);
        while (isDone(year) || !known(year).isBefore(endOf(year))) {
            year++;
        }
        return year;
    }

    private Instant endOf(int year) {
        return Zones.endOfDay(day.in(year), zone);
    }

    /** A day that is over may still be marked on the day to which somebody moved it (A2). */
    boolean isPutOff(int year) {
        boolean moved =
                situation.relationship().items().of(key(year)).rescheduled().isPresent();
        return moved && !isDone(year);
    }

    private boolean isDone(int year) {
        return situation.relationship().items().of(key(year)).isClosed() || done.isDone(day, year);
    }

    /** Since when a touch of the rule does for a year, whatever day it was for. */
    Instant countsFrom(int year) {
        return Zones.startOfDay(day.countsFrom(year), zone);
    }

    private ItemKey key(int year) {
        return situation.key(occasion.ask().rule(), occasion.ask().step(), day.contact(), day.occurrence(year));
    }
}
