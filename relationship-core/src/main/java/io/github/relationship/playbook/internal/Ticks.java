package io.github.relationship.playbook.internal;

import io.github.relationship.calendar.Instants;
import io.github.relationship.calendar.Zones;
import io.github.relationship.history.AtMost;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** What caps are counted in: microseconds, or the calendar days of a recipient. */
interface Ticks {

    /** Of a day that is counted exactly. */
    long HOURS_OF_A_DAY = 24;

    /** Microseconds, of which each day has as many. */
    static Ticks exact() {
        return new Exact();
    }

    /** The calendar days of a zone. */
    static Ticks daysIn(ZoneId zone) {
        return new CalendarDays(zone);
    }

    long of(Instant instant);

    /** The first instant from one on that has this tick, or a later one. */
    Instant from(Instant earliest, long tick);

    long hours(long hours);

    default long span(AtMost atMost) {
        return hours(HOURS_OF_A_DAY * atMost.days());
    }

    /** Every instant is a tick of its own. */
    record Exact() implements Ticks {

        @Override
        public long of(Instant instant) {
            return Instants.toMicros(instant);
        }

        @Override
        public Instant from(Instant earliest, long tick) {
            return Instant.EPOCH.plus(tick, ChronoUnit.MICROS);
        }

        @Override
        public long hours(long hours) {
            return Duration.ofHours(hours).toMillis() * 1_000;
        }
    }

    /** A day is a tick; so many hours are as many days as they begin. */
    record CalendarDays(ZoneId zone) implements Ticks {

        @Override
        public long of(Instant instant) {
            return Zones.dateOf(instant, zone).toEpochDay();
        }

        @Override
        public Instant from(Instant earliest, long tick) {
            return tick <= of(earliest) ? earliest : Zones.startOfDay(LocalDate.ofEpochDay(tick), zone);
        }

        @Override
        public long hours(long hours) {
            return (hours + HOURS_OF_A_DAY - 1) / HOURS_OF_A_DAY;
        }
    }
}
