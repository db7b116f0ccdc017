package io.github.relationship.examples.replay;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** Days, as they are checked, chosen and written here. */
final class Dates {

    /** The years that make sense in books of orders. */
    static final String YEARS = "the years 1900 to 2999";

    private static final DateTimeFormatter WITH_WEEKDAY = DateTimeFormatter.ofPattern("EEE uuuu-MM-dd", Locale.ENGLISH);

    private Dates() {}

    static boolean isAllowed(LocalDate date) {
        return date.getYear() >= 1900 && date.getYear() <= 2999;
    }

    /** Every month end from one day until before another, and that other day itself. */
    static SortedSet<LocalDate> monthEnds(LocalDate first, LocalDate last) {
        SortedSet<LocalDate> ends = new TreeSet<>();
        for (YearMonth month = YearMonth.from(first);
                month.atEndOfMonth().isBefore(last);
                month = month.plusMonths(1)) {
            ends.add(month.atEndOfMonth());
        }
        ends.add(last);
        return ends;
    }

    /** Such as {@code Fri 2011-12-09}. */
    static String withWeekday(LocalDate date) {
        return WITH_WEEKDAY.format(date);
    }
}
