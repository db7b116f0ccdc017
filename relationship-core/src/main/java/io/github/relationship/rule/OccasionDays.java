package io.github.relationship.rule;

import io.github.relationship.calendar.YearlyDay;
import io.github.relationship.calendar.Zones;
import io.github.relationship.history.Known;
import io.github.relationship.history.OccasionFact;
import io.github.relationship.history.Person;
import io.github.relationship.history.Purchase;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.plan.Lack;
import io.github.relationship.plan.Situation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the days that a rule marks come from, and whose they are. */
public enum OccasionDays {
    /** The birthdays that were stated. */
    BIRTHDAYS {
        @Override
        List<Day> of(Situation situation) {
            return stated(situation, OccasionFact.Kind.BIRTHDAY);
        }

        @Override
        Lack.Code lacks(Situation situation) {
            return Lack.Code.NO_BIRTHDAY_KNOWN;
        }
    },
    /** The day of the first purchase, for the people who matter most. */
    CUSTOMER_ANNIVERSARY {
        @Override
        List<Day> of(Situation situation) {
            return situation.relationship().purchases().all().stream()
                    .filter(Purchase::counts)
                    .findFirst()
                    .map(first -> anniversaries(situation, first))
                    .orElse(List.of());
        }

        @Override
        Lack.Code lacks(Situation situation) {
            return situation.relationship().purchases().all().stream().anyMatch(Purchase::counts)
                    ? Lack.Code.NO_KEY_CONTACT
                    : Lack.Code.NO_PURCHASE_KNOWN;
        }
    };

    /**
     * A day of the year that is somebody's.
     *
     * @param id what tells it from the contact's other days
     * @param yearly the day of the year
     * @param firstYear the year from which anniversaries count
     * @param contact whose day it is
     * @param known when day and person became known
     * @param facts the facts behind it
     */
    record Day(
            String id,
            YearlyDay yearly,
            Optional<Integer> firstYear,
            ContactId contact,
            Instant known,
            List<FactId> facts) {}

    abstract List<Day> of(Situation situation);

    /** What was lacking where somebody has no such day. */
    abstract Lack.Code lacks(Situation situation);

    private static List<Day> stated(Situation situation, OccasionFact.Kind kind) {
        List<Day> days = new ArrayList<>();
        for (Known<OccasionFact.Stated> occasion :
                situation.relationship().people().occasions()) {
            OccasionFact.Stated stated = occasion.value();
            if (stated.kind() == kind) {
                for (ContactId contact : stated.people()) {
                    days.add(new Day(
                            stated.occasion().value(),
                            stated.day(),
                            stated.firstYear(),
                            contact,
                            occasion.recordedAt(),
                            List.of(occasion.fact())));
                }
            }
        }
        return days;
    }

    private static List<Day> anniversaries(Situation situation, Purchase first) {
        LocalDate date = Zones.dateOf(first.occurredAt(), situation.zoneOf(Optional.empty()));
        List<Day> days = new ArrayList<>();
        for (Person person : situation.keyContacts()) {
            Instant known = person.knownSince().isAfter(first.made().recordedAt())
                    ? person.knownSince()
                    : first.made().recordedAt();
            days.add(new Day(
                    "first-purchase",
                    YearlyDay.of(MonthDay.from(date)),
                    Optional.of(date.getYear()),
                    person.id(),
                    known,
                    List.of(first.id())));
        }
        return days;
    }
}
