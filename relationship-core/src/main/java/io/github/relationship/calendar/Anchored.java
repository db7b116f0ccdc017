package io.github.relationship.calendar;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * A recurrence that is counted from its anchor: occurrence k is the anchor plus k periods, never the last occurrence
 * plus one.
 *
 * <p>A day that a month does not have is its last: monthly from 31 January gives 28 February and then 31 March.
 * Occurrence 0 is the anchor itself; there are none before it, and none after the year 9999. Immutable and safe for
 * threads.
 *
 * @param anchor the date of occurrence 0
 * @param every months (years count as 12 months) or days (weeks as 7), not both; more than 0
 */
public record Anchored(LocalDate anchor, Period every) {

    /**
     * Checks the parts, and turns years into months.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the period is not of months alone or days alone, or not more than 0
     */
    public Anchored {
        Objects.requireNonNull(anchor, "anchor");
        long months = Objects.requireNonNull(every, "every").toTotalMonths();
        long days = every.get(ChronoUnit.DAYS);
        if (months < 0 || days < 0 || (months == 0) == (days == 0)) {
            throw new IllegalArgumentException(
                    "a recurrence needs a period of months or of days, more than 0, but was given " + every
                            + ": a mix of both has no clear end of month, choose one");
        }
        every = Period.of(0, Math.toIntExact(months), Math.toIntExact(days));
    }

    /**
     * A recurrence from its anchor.
     *
     * @param anchor the date of occurrence 0
     * @param every a period of months or of days
     * @return the recurrence
     * @throws IllegalArgumentException if the period is not of months alone or days alone, or not more than 0
     */
    public static Anchored of(LocalDate anchor, Period every) {
        return new Anchored(anchor, every);
    }

    /**
     * The date of an occurrence.
     *
     * @param index 0 for the anchor, 1 for the next
     * @return anchor plus index times the period, clamped to the end of its month
     * @throws IllegalArgumentException if the index is negative, or the date lies beyond the year 9999
     */
    public LocalDate occurrence(long index) {
        if (index >= 0 && index <= lastIndex()) {
            return everyMonths() > 0 ? anchor.plusMonths(index * everyMonths()) : anchor.plusDays(index * everyDays());
        }
        throw new IllegalArgumentException("occurrence " + index + " from " + anchor
                + " is none; allowed are those from 0 to the year 9999: ask for one of them");
    }

    /**
     * The index of the first occurrence from a date on, computed without walking.
     *
     * @param date the earliest date allowed
     * @return the index; 0 for every date up to the anchor
     */
    public long firstIndexOnOrAfter(LocalDate date) {
        if (!date.isAfter(anchor)) {
            return 0;
        }
        if (everyMonths() == 0) {
            long days = ChronoUnit.DAYS.between(anchor, date);
            return (days + everyDays() - 1) / everyDays();
        }
        // The occurrence in the month of the date, or in the last month before it that has one.
        long index = monthsTo(date) / everyMonths();
        return anchor.plusMonths(index * everyMonths()).isBefore(date) ? index + 1 : index;
    }

    private long lastIndex() {
        return everyMonths() > 0
                ? Math.floorDiv(monthsTo(Instants.LAST_DATE), everyMonths())
                : Math.floorDiv(ChronoUnit.DAYS.between(anchor, Instants.LAST_DATE), everyDays());
    }

    /** Whole months on the calendar, whatever the days. */
    private long monthsTo(LocalDate date) {
        return date.getYear() * 12L + date.getMonthValue() - anchor.getYear() * 12L - anchor.getMonthValue();
    }

    /** In words, such as {@code every 3 months from 2026-01-31}. */
    @Override
    public String toString() {
        long count = everyMonths() > 0 ? everyMonths() : everyDays();
        String unit = everyMonths() > 0 ? "month" : "day";
        return "every " + (count == 1 ? unit : count + " " + unit + "s") + " from " + anchor;
    }

    private int everyMonths() {
        return every.getMonths();
    }

    private long everyDays() {
        return every.get(ChronoUnit.DAYS);
    }
}
