package io.github.relationship.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** What becomes of a date that falls on a closed day; the names are the usual ones. A working day is never moved. */
public enum BusinessDayConvention {

    /** It stays where it is. */
    NONE {
        @Override
        LocalDate move(LocalDate date, WorkCalendar calendar) {
            return date;
        }
    },

    /** It moves to the following working day. */
    FOLLOWING {
        @Override
        LocalDate move(LocalDate date, WorkCalendar calendar) {
            return calendar.next(date);
        }
    },

    /** It moves to the following working day, or to the preceding one if that lies in the next month. */
    MODIFIED_FOLLOWING {
        @Override
        LocalDate move(LocalDate date, WorkCalendar calendar) {
            LocalDate next = calendar.next(date);
            return YearMonth.from(next).equals(YearMonth.from(date)) ? next : calendar.previous(date);
        }
    },

    /** It moves to the preceding working day. */
    PRECEDING {
        @Override
        LocalDate move(LocalDate date, WorkCalendar calendar) {
            return calendar.previous(date);
        }
    };

    abstract LocalDate move(LocalDate date, WorkCalendar calendar);

    /**
     * Applies this convention.
     *
     * @param date any date
     * @param calendar says which days are closed
     * @return the date to use, and how many days were skipped to get there
     * @throws NoWorkingDayException if the calendar has no working day near
     */
    public Adjustment adjust(LocalDate date, WorkCalendar calendar) {
        LocalDate moved = move(Objects.requireNonNull(date, "date"), Objects.requireNonNull(calendar, "calendar"));
        return new Adjustment(moved, Math.toIntExact(Math.abs(ChronoUnit.DAYS.between(date, moved))));
    }
}
