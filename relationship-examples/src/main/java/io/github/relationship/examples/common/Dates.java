package io.github.relationship.examples.common;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** Days, as they are checked, chosen and written here. */
public final class Dates {

    /** The years that make sense in books of orders. */
    public static final String YEARS = "the years 1900 to 2999";

    private static final DateTimeFormatter WITH_WEEKDAY = DateTimeFormatter.ofPattern("EEE uuuu-MM-dd", Locale.ENGLISH);

    private Dates() {}

    /**
     * Whether a day makes sense.
     *
     * @param date the day
     * @return true in the years that are allowed
     */
    public static boolean isAllowed(LocalDate date) {
        return date.getYear() >= 1900 && date.getYear() <= 2999;
    }

    /**
     * Every month end from one day until before another, and that other day itself.
     *
     * @param first the one
     * @param last the other
     * @return the days, in order
     */
    public static SortedSet<LocalDate> monthEnds(LocalDate first, LocalDate last) {
        SortedSet<LocalDate> ends = new TreeSet<>();
        for (YearMonth month = YearMonth.from(first);
                month.atEndOfMonth().isBefore(last);
                month = month.plusMonths(1)) {
            ends.add(month.atEndOfMonth());
        }
        ends.add(last);
        return ends;
    }

    /**
     * A day as people want to read it.
     *
     * @param date the day
     * @return such as {@code Fri 2011-12-09}
     */
    public static String withWeekday(LocalDate date) {
        return WITH_WEEKDAY.format(date);
    }
}
