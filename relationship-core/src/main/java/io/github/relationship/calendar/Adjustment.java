package io.github.relationship.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a {@link BusinessDayConvention} made of a date.
 *
 * @param date the date to use
 * @param daysSkipped how many calendar days it lies from the date given, earlier or later; 0 if it was not moved
 */
public record Adjustment(LocalDate date, int daysSkipped) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if the date is null
     * @throws IllegalArgumentException if the days are negative
     */
    public Adjustment {
        Objects.requireNonNull(date, "date");
        if (daysSkipped < 0) {
            throw new IllegalArgumentException(
                    "days skipped must be 0 or more but are " + daysSkipped + ": count them unsigned");
        }
    }

    /**
     * Whether the date was moved.
     *
     * @return true if days were skipped
     */
    public boolean isMoved() {
        return daysSkipped > 0;
    }
}
