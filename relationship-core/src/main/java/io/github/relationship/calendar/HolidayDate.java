package io.github.relationship.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import java.util.regex.Matcher;

/** On which date a holiday falls in each year, as data: it prints as a phrase, and is read from it. */
public sealed interface HolidayDate permits HolidayDate.Fixed, HolidayDate.Weekday, HolidayDate.FromEaster {

    /**
     * The date in a year.
     *
     * @param year a calendar year
     * @return the date, always of that year
     */
    LocalDate in(int year);

    /**
     * The same day in each year.
     *
     * @param day month and day; 29 February is 28 February in common years
     */
    record Fixed(MonthDay day) implements HolidayDate {

        /** Checks that it is named. */
        public Fixed {
            Objects.requireNonNull(day, "day");
        }

        @Override
        public LocalDate in(int year) {
            return day.atYear(year);
        }

        /** Such as {@code --12-25}. */
        @Override
        public String toString() {
            return day.toString();
        }
    }

    /**
     * A weekday of a month.
     *
     * @param nth 1 for the first to 4 for the fourth
     * @param weekday which
     * @param month of which month
     */
    record Weekday(int nth, DayOfWeek weekday, Month month) implements HolidayDate {

        /**
         * Checks the range.
         *
         * @throws IllegalArgumentException if not every such month has so many of that weekday
         */
        public Weekday {
            Objects.requireNonNull(weekday, "weekday");
            Objects.requireNonNull(month, "month");
            if (nth < 1 || nth > 4) {
                throw new IllegalArgumentException(
                        "weekday number " + nth + " of " + month + " is not in every year; allowed is 1 to 4");
            }
        }

        @Override
        public LocalDate in(int year) {
            return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
        }

        /** Such as {@code THURSDAY 4 of NOVEMBER}. */
        @Override
        public String toString() {
            return weekday + " " + nth + " of " + month;
        }
    }

    /**
     * So many days from Easter Sunday of the Gregorian calendar.
     *
     * @param days after it, negative for before; -63 to 63
     */
    record FromEaster(int days) implements HolidayDate {

        /**
         * Checks the range.
         *
         * @throws IllegalArgumentException if it is further away than nine weeks
         */
        public FromEaster {
            if (Math.abs(days) > 63) {
                throw new IllegalArgumentException("a day " + days + " days from Easter; allowed is -63 to 63");
            }
        }

        @Override
        public LocalDate in(int year) {
            return easter(year).plusDays(days);
        }

        /** Such as {@code Easter+1}. */
        @Override
        public String toString() {
            return "Easter" + (days < 0 ? "" : "+") + days;
        }

        /** The first Sunday after the ecclesiastical full moon on or after 21 March, by the rule of J.-M. Oudin (1940). */
        private static LocalDate easter(int year) {
            int golden = year % 19;
            int century = year / 100;
            int moon = (19 * golden + century - century / 4 - (8 * century + 13) / 25 + 15) % 30;
            int fullMoon = moon - (moon / 28) * (1 - (29 / (moon + 1)) * ((21 - golden) / 11));
            int weekday = (year + year / 4 + fullMoon + 2 - century + century / 4) % 7;
            return LocalDate.of(year, 3, 28).plusDays(fullMoon - weekday);
        }
    }

    /**
     * Reads what one of these printed.
     *
     * @param text such as {@code --12-25}, {@code THURSDAY 4 of NOVEMBER} or {@code Easter+0}
     * @return the date
     * @throws IllegalArgumentException if it is no such text
     */
    static HolidayDate parse(String text) {
        Objects.requireNonNull(text, "text");
        Matcher weekday = Printed.WEEKDAY.matcher(text);
        if (weekday.matches()) {
            return new Weekday(
                    Integer.parseInt(weekday.group(2)),
                    DayOfWeek.valueOf(weekday.group(1)),
                    Month.valueOf(weekday.group(3)));
        }
        Matcher easter = Printed.EASTER.matcher(text);
        if (easter.matches()) {
            return new FromEaster(Integer.parseInt(easter.group(1)));
        }
        if (Printed.FIXED.matcher(text).matches()) {
            return new Fixed(MonthDay.parse(text));
        }
        throw new IllegalArgumentException(
                "the date of a holiday is written like '--12-25', 'THURSDAY 4 of NOVEMBER' or"
                        + " 'Easter+0': pass what toString() wrote");
    }
}
