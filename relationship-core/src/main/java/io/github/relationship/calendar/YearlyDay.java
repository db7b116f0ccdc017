package io.github.relationship.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;

/**
 * A day of every year, worked out from month and day alone, never from the last occurrence: so it does not drift.
 *
 * <p>It may be a birthday; therefore {@code toString} does not tell the day.
 *
 * @param day month and day; 29 February is allowed
 * @param leapDay where 29 February is kept in common years; without effect on other days
 */
public record YearlyDay(MonthDay day, LeapDayConvention leapDay) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public YearlyDay {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(leapDay, "leapDay");
    }

    /**
     * A day of every year; 29 February is 28 February in common years.
     *
     * @param day month and day
     * @return the yearly day
     */
    public static YearlyDay of(MonthDay day) {
        return new YearlyDay(day, LeapDayConvention.FEBRUARY_28);
    }

    /**
     * A day of every year; 29 February is 28 February in common years.
     *
     * @param month 1 to 12
     * @param dayOfMonth a day that the month has in a leap year
     * @return the yearly day
     * @throws java.time.DateTimeException if there is no such day
     */
    public static YearlyDay of(int month, int dayOfMonth) {
        return of(MonthDay.of(month, dayOfMonth));
    }

    /**
     * The same day with another place for 29 February.
     *
     * @param newLeapDay where it is kept in common years
     * @return the yearly day
     */
    public YearlyDay withLeapDay(LeapDayConvention newLeapDay) {
        return new YearlyDay(day, newLeapDay);
    }

    /**
     * The date of this day in a year.
     *
     * @param year any year that {@link LocalDate} knows
     * @return the date, always of that year
     */
    public LocalDate in(int year) {
        if (!day.isValidYear(year) && leapDay == LeapDayConvention.MARCH_1) {
            return LocalDate.of(year, 3, 1);
        }
        return day.atYear(year);
    }

    /**
     * The first date of this day from a date on. A day that is today is today, not next year.
     *
     * @param date the earliest date allowed
     * @return that date, or a later one within a year
     */
    public LocalDate onOrAfter(LocalDate date) {
        LocalDate sameYear = in(date.getYear());
        return sameYear.isBefore(date) ? in(date.getYear() + 1) : sameYear;
    }

    /** Only that it is a yearly day: which one may be personal. */
    @Override
    public String toString() {
        return "YearlyDay";
    }
}
