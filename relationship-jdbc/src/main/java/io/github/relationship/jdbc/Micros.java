package io.github.relationship.jdbc;

import io.github.relationship.calendar.Instants;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Instants as they are stored: microseconds since the epoch. No zone, no calendar and no driver has a say in it (K11). */
final class Micros {

    private Micros() {}

    /** Finer parts are cut towards the past; what lies outside the years that are kept, becomes their first or last instant. */
    static long of(Instant instant) {
        return Instants.toMicros(instant);
    }

    static Instant instant(long micros) {
        return Instants.truncate(Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
    }
}
