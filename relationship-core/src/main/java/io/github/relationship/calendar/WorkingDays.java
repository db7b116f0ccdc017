package io.github.relationship.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** One walk over a calendar: it asks the provider once for each year that it comes through. */
final class WorkingDays {

    /** More closed days in a row than any country has. */
    private static final int MAX_CLOSED = 500;

    private final WorkCalendar calendar;
    private final Map<Integer, Set<LocalDate>> holidays = new HashMap<>();
    private final boolean weekly;

    WorkingDays(WorkCalendar calendar) {
        this.calendar = calendar;
        this.weekly = calendar.region().isEmpty()
                && calendar.openDates().isEmpty()
                && calendar.closedDates().isEmpty();
    }

    boolean isWorkingDay(LocalDate date) {
        Objects.requireNonNull(date, "date");
        boolean weekend = calendar.weekend().contains(date.getDayOfWeek());
        if (weekly) {
            return !weekend;
        }
        return calendar.openDates().contains(date)
                || (!weekend && !calendar.closedDates().contains(date) && !isHoliday(date));
    }

    LocalDate nearest(LocalDate date, int direction) {
        LocalDate day = date;
        for (int closed = 0; closed <= MAX_CLOSED; closed++) {
            if (isWorkingDay(day)) {
                return day;
            }
            day = day.plusDays(direction);
        }
        throw new NoWorkingDayException(date, MAX_CLOSED);
    }

    LocalDate step(LocalDate from, int days, int direction) {
        Objects.requireNonNull(from, "from");
        if (days < 0) {
            throw new IllegalArgumentException("working days must be 0 or more but are " + days
                    + ": use plusWorkingDays for later, minusWorkingDays for earlier");
        }
        int weeks = weekly ? wholeWeeks(days) : 0;
        LocalDate day = from.plusDays(7L * weeks * direction);
        for (int n = weeks * workingDaysOfWeek(); n < days; n++) {
            day = nearest(day.plusDays(direction), direction);
        }
        return day;
    }

    /** Where every week is like the next, all but the last of them are taken at one stride. */
    private int wholeWeeks(int days) {
        return Math.max(0, days - 1) / workingDaysOfWeek();
    }

    private int workingDaysOfWeek() {
        return 7 - calendar.weekend().days().size();
    }

    int count(LocalDate fromInclusive, LocalDate untilExclusive) {
        // Where every week is like the next, only the days beyond whole weeks are looked at.
        int weeks = weekly ? (int) (ChronoUnit.DAYS.between(fromInclusive, untilExclusive) / 7) : 0;
        int count = weeks * workingDaysOfWeek();
        for (LocalDate day = fromInclusive.plusWeeks(weeks); day.isBefore(untilExclusive); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }

    private boolean isHoliday(LocalDate date) {
        Optional<Region> region = calendar.region();
        return region.isPresent()
                && holidays.computeIfAbsent(date.getYear(), year -> ask(region.get(), year))
                        .contains(date);
    }

    private Set<LocalDate> ask(Region region, int year) {
        return Objects.requireNonNull(
                calendar.holidayProvider().holidays(region, year),
                "holidays of provider " + calendar.holidayVersion() + ": it must return a set, an empty one for none");
    }
}
