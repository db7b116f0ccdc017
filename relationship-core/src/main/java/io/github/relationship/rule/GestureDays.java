package io.github.relationship.rule;

import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.history.Person;
import io.github.relationship.id.StableHash;
import io.github.relationship.plan.Situation;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two days a year on which nobody expects anything, one in each half: seeded, so that they differ from person to person and from
 * year to year, and stay what they are. Each is a day of who makes the gesture, and open on both sides, so that no closed day
 * moves it.
 *
 * <p>Whatever days of the two spans are drawn, this year's and next year's, they are 120 days apart, and away from the end of the year.
 */
final class GestureDays {

    /** So far away from any holiday that they observe. */
    private static final int FROM_HOLIDAYS = 21;

    private enum Half {
        /** 13 February to 15 April. */
        FIRST(MonthDay.of(2, 13), 62),
        /** 13 August to 15 October. */
        SECOND(MonthDay.of(8, 13), 64);

        private final MonthDay begins;
        private final int days;

        Half(MonthDay begins, int days) {
            this.begins = begins;
            this.days = days;
        }

        String id() {
            return this == FIRST ? "first-half" : "second-half";
        }
    }

    private GestureDays() {}

    static List<OccasionDay> of(Situation situation, Occasion rule) {
        return situation.keyContacts().stream()
                .flatMap(person -> Stream.of(Half.values()).map(half -> day(situation, rule, person, half)))
                .toList();
    }

    private static OccasionDay day(Situation situation, Occasion rule, Person person, Half half) {
        List<Holiday> holidays = HolidayDays.observed(situation, person, rule.holidays());
        WorkingTime doer = situation.workingTime(situation.doer());
        WorkCalendar theirs = situation.calendarOf(Optional.of(person.id()));
        Predicate<LocalDate> open = date -> doer.calendar().isWorkingDay(date) && theirs.isWorkingDay(date);
        // Asked for the same years again and again, and each time the days around all their holidays are looked at.
        Map<Integer, LocalDate> drawn = new HashMap<>();
        return OccasionDay.builder()
                .id(half.id())
                .dates(year ->
                        drawn.computeIfAbsent(year, any -> date(situation, rule, person, half, year, holidays, open)))
                .clock(doer.zone())
                .contact(person.id())
                .known(situation.keyContactKnownSince(person))
                .build();
    }

    /** The drawn day, or the first after it that will do, round the span; where none will, the drawn day all the same. */
    private static LocalDate date(
            Situation situation,
            Occasion rule,
            Person person,
            Half half,
            int year,
            List<Holiday> holidays,
            Predicate<LocalDate> open) {
        LocalDate begins = half.begins.atYear(year);
        int drawn = StableHash.below(
                half.days,
                situation.relationship().id().value(),
                person.id().value(),
                rule.ask().rule().value(),
                Integer.toString(year),
                half.id());
        List<LocalDate> festive =
                holidays.stream().map(holiday -> holiday.date().in(year)).toList();
        return IntStream.range(0, half.days)
                .mapToObj(step -> begins.plusDays((drawn + step) % half.days))
                .filter(date -> open.test(date) && isFarFrom(festive, date))
                .findFirst()
                .orElse(begins.plusDays(drawn));
    }

    private static boolean isFarFrom(List<LocalDate> festive, LocalDate date) {
        return festive.stream().allMatch(day -> Math.abs(ChronoUnit.DAYS.between(day, date)) >= FROM_HOLIDAYS);
    }
}
