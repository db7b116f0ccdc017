package io.github.relationship.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * The instants that the library knows: whole microseconds of the years 0001 to 9999, as every database keeps them.
 *
 * <p>Cut at the door, so that what is stored comes back equal.
 */
public final class Instants {

    /** The first instant: the beginning of the year 0001, UTC. */
    public static final Instant MIN = Instant.parse("0001-01-01T00:00:00Z");

    /** The last instant: the last microsecond of the year 9999, UTC. */
    public static final Instant MAX = Instant.parse("9999-12-31T23:59:59.999999Z");

    static final LocalDate LAST_DATE = LocalDate.of(9999, 12, 31);

    private Instants() {}

    /**
     * Cuts an instant to whole microseconds, towards the past.
     *
     * @param instant an instant of the years 0001 to 9999, UTC
     * @return the last whole microsecond that is not after it
     * @throws NullPointerException if the instant is null
     * @throws IllegalArgumentException if the instant lies outside these years
     */
    public static Instant truncate(Instant instant) {
        Instant cut = Objects.requireNonNull(instant, "instant").truncatedTo(ChronoUnit.MICROS);
        if (cut.isBefore(MIN) || cut.isAfter(MAX)) {
            throw new IllegalArgumentException(
                    "instant " + instant + " lies outside the years 0001 to 9999: leave it out where there is none");
        }
        return cut;
    }

    /**
     * The later of two instants.
     *
     * @param one an instant
     * @param other an instant
     * @return the one that is not before the other
     */
    public static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /**
     * The earlier of two instants.
     *
     * @param one an instant
     * @param other an instant
     * @return the one that is not after the other
     */
    public static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
