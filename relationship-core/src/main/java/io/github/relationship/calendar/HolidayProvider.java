package io.github.relationship.calendar;

import java.time.LocalDate;
import java.util.Set;

/**
 * Tells which days are public holidays: implemented by hosts and by adapters to holiday libraries.
 *
 * <p>It must be safe for threads and give equal answers to equal questions for as long as the instance lives: plans are
 * compared by {@link #version}, not by content. It is asked often, for a year at a time, and should answer from memory.
 *
 * <p>How this interface evolves: a new method comes with a default that keeps today's behaviour; no method is removed
 * or changes its meaning within a major version.
 */
public interface HolidayProvider {

    /** Knows no holidays. */
    HolidayProvider NONE = NoHolidays.INSTANCE;

    /**
     * The days of a year on which people of a region do not work.
     *
     * @param region where
     * @param year a calendar year, 1 to 9999
     * @return the holidays, none if nothing is known of the region; never null. Days of other years are ignored
     */
    Set<LocalDate> holidays(Region region, int year);

    /**
     * Names this provider and its data, such as {@code jollyday-2.19.0}: the same text, the same holidays.
     *
     * @return 1 to 100 code points without control characters
     */
    String version();
}
