package io.github.relationship.examples.explain;

import io.github.relationship.calendar.Zones;
import io.github.relationship.examples.common.Dates;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Instants as people want to read them: days, with the time of day only where it matters.
 *
 * @param zone whose days they are
 */
record Moments(ZoneId zone) {

    /** The day from which something holds, such as {@code Thu 2026-03-12}. */
    String from(Instant instant) {
        return Dates.withWeekday(Zones.dateOf(instant, zone)) + time(instant);
    }

    /** The last day on which something holds that ends with an instant: at midnight the day before it. */
    String until(Instant instant) {
        return time(instant).isEmpty()
                ? Dates.withWeekday(Zones.dateOf(instant, zone).minusDays(1))
                : from(instant);
    }

    private String time(Instant instant) {
        LocalTime time = LocalTime.ofInstant(instant, zone);
        boolean startOfDay = instant.equals(Zones.startOfDay(Zones.dateOf(instant, zone), zone));
        return startOfDay ? "" : " " + time.withSecond(0).withNano(0);
    }
}
