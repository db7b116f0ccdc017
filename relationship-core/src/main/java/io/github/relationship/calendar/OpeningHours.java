package io.github.relationship.calendar;

import java.time.LocalTime;
import java.util.Objects;

/**
 * When a working day begins and ends, in local time.
 *
 * @param opens the first moment of work, inclusive
 * @param closes the end of work, exclusive; after {@code opens}, on the same day
 */
public record OpeningHours(LocalTime opens, LocalTime closes) {

    /** From 09:00 to 18:00. */
    public static final OpeningHours NINE_TO_SIX = of(LocalTime.of(9, 0), LocalTime.of(18, 0));

    /**
     * Checks the order.
     *
     * @throws NullPointerException if a time is null
     * @throws IllegalArgumentException if {@code closes} is not after {@code opens}
     */
    public OpeningHours {
        Objects.requireNonNull(opens, "opens");
        Objects.requireNonNull(closes, "closes");
        if (!closes.isAfter(opens)) {
            throw new IllegalArgumentException("closing time " + closes + " must be after opening time " + opens
                    + ": hours do not run over midnight, put them in order");
        }
    }

    /**
     * Hours from opening to closing.
     *
     * @param opens the first moment of work
     * @param closes the end of work, exclusive
     * @return the hours
     * @throws IllegalArgumentException if {@code closes} is not after {@code opens}
     */
    public static OpeningHours of(LocalTime opens, LocalTime closes) {
        return new OpeningHours(opens, closes);
    }

    /**
     * Whether work goes on at a time of the day.
     *
     * @param time a local time
     * @return true from {@code opens} until before {@code closes}
     */
    public boolean contains(LocalTime time) {
        return !time.isBefore(opens) && time.isBefore(closes);
    }

    /** Both times, such as {@code 09:00-18:00}. */
    @Override
    public String toString() {
        return opens + "-" + closes;
    }
}
