package io.github.relationship.calendar;

import java.time.LocalDate;
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

    WorkingDays(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    boolean isWorkingDay(LocalDate date) {
        Objects.requireNonNull(date, "date");
        if (calendar.openDates().contains(date)) {
            return true;
        }
        return !calendar.closedDates().contains(date)
                && !calendar.weekend().contains(date.getDayOfWeek())
                && !isHoliday(date);
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
        LocalDate day = from;
        for (int n = 0; n < days; n++) {
            day = nearest(day.plusDays(direction), direction);
        }
        return day;
    }

    int count(LocalDate fromInclusive, LocalDate untilExclusive) {
        int count = 0;
        for (LocalDate day = fromInclusive; day.isBefore(untilExclusive); day = day.plusDays(1)) {
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
