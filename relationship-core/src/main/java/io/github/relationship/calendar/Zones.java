package io.github.relationship.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/**
 * From local dates and times to instants and back, wherever clocks are changed.
 *
 * <p>A local time that a zone skips moves forward by the length of the gap; one that it has twice is the earlier of the
 * two. "One day later" keeps the local time, and is 23 to 25 hours, sometimes more; who means hours adds a
 * {@link Duration} to the instant. All functions are pure.
 */
public final class Zones {

    private Zones() {}

    /**
     * The first instant of a date, whether or not the zone has a midnight there: a day that begins at 01:00 begins at
     * 01:00.
     *
     * <p>A date that the zone skipped altogether (30 December 2011 in Apia) begins, and ends, with the date after it.
     *
     * @param date the local date
     * @param zone the zone
     * @return the first instant that has this date, or a later one if none has
     */
    public static Instant startOfDay(LocalDate date, ZoneId zone) {
        LocalDateTime midnight = date.atStartOfDay();
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(midnight);
        return offsets.isEmpty()
                ? zone.getRules().getTransition(midnight).getInstant()
                : midnight.toInstant(offsets.get(0));
    }

    /**
     * The end of a date: the first instant of the next.
     *
     * @param date the local date
     * @param zone the zone
     * @return the first instant that is no longer part of the day
     */
    public static Instant endOfDay(LocalDate date, ZoneId zone) {
        return startOfDay(date.plusDays(1), zone);
    }

    /**
     * The instant of a local time.
     *
     * @param date the local date
     * @param time the local time
     * @param zone the zone
     * @return the instant; in a gap later by its length, in an overlap the earlier one
     */
    public static Instant at(LocalDate date, LocalTime time, ZoneId zone) {
        return at(LocalDateTime.of(date, time), zone);
    }

    /**
     * The local date of an instant: what a calendar on the wall shows.
     *
     * <p>Where clocks go back over midnight (St. John's, until 2011) a date ends twice: then an instant may show a date
     * although the next had begun.
     *
     * @param instant the instant
     * @param zone the zone
     * @return its date there
     */
    public static LocalDate dateOf(Instant instant, ZoneId zone) {
        return LocalDate.ofInstant(Objects.requireNonNull(instant, "instant"), Objects.requireNonNull(zone, "zone"));
    }

    /**
     * The same local time so many days later.
     *
     * @param instant the instant
     * @param days how many; negative for earlier, 0 for the instant itself
     * @param zone the zone whose local time is kept
     * @return the instant; in a gap later by its length, in an overlap the earlier one
     */
    public static Instant plusDays(Instant instant, long days, ZoneId zone) {
        return days == 0 ? instant : at(local(instant, zone).plusDays(days), zone);
    }

    /**
     * The same local time a period later: first years and months, clamped to the end of the month, then days.
     *
     * @param instant the instant
     * @param period how much later; zero for the instant itself
     * @param zone the zone whose local time is kept
     * @return the instant; in a gap later by its length, in an overlap the earlier one
     */
    public static Instant plus(Instant instant, Period period, ZoneId zone) {
        return period.isZero() ? instant : at(local(instant, zone).plus(period), zone);
    }

    /**
     * The same local time a period earlier: first years and months, clamped to the end of the month, then days.
     *
     * @param instant the instant
     * @param period how much earlier; zero for the instant itself
     * @param zone the zone whose local time is kept
     * @return the instant; in a gap later by its length, in an overlap the earlier one
     */
    public static Instant minus(Instant instant, Period period, ZoneId zone) {
        return period.isZero() ? instant : at(local(instant, zone).minus(period), zone);
    }

    /**
     * Moves an instant as far as clocks on the wall say that another one was moved.
     *
     * @param instant the instant to move
     * @param from where the other one was
     * @param to where the other one is now
     * @param zone the zone whose local time is kept
     * @return the instant; in a gap later by its length, in an overlap the earlier one
     */
    public static Instant moveAlong(Instant instant, Instant from, Instant to, ZoneId zone) {
        Duration byTheWallClock = Duration.between(local(from, zone), local(to, zone));
        return from.equals(to) ? instant : at(local(instant, zone).plus(byTheWallClock), zone);
    }

    private static Instant at(LocalDateTime local, ZoneId zone) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        return local.toInstant(
                offsets.isEmpty() ? zone.getRules().getTransition(local).getOffsetBefore() : offsets.get(0));
    }

    private static LocalDateTime local(Instant instant, ZoneId zone) {
        return LocalDateTime.ofInstant(
                Objects.requireNonNull(instant, "instant"), Objects.requireNonNull(zone, "zone"));
    }
}
