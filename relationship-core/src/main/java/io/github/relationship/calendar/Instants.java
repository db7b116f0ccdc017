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

    private static final long MICROS_OF_A_SECOND = 1_000_000;
    private static final long NANOS_OF_A_MICRO = 1_000;

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
     * An instant as a number.
     *
     * @param instant any instant; what lies outside the years 0001 to 9999 becomes their first or last instant
     * @return whole microseconds since the beginning of 1970, UTC, cut towards the past
     * @throws NullPointerException if the instant is null
     */
    public static long toMicros(Instant instant) {
        Instant kept = earlier(later(instant, MIN), MAX);
        // Not ChronoUnit.MICROS.between: on Java 17 that counts nanoseconds, which overflow in the year 2262.
        return kept.getEpochSecond() * MICROS_OF_A_SECOND + kept.getNano() / NANOS_OF_A_MICRO;
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
