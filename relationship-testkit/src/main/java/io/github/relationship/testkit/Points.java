package io.github.relationship.testkit;

import io.github.relationship.calendar.Zones;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Objects;

/**
 * Points in time as people write them.
 *
 * @param zone the zone of what says none
 */
record Points(ZoneId zone) {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");
    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    static Instant parse(String point, ZoneId zone) {
        Objects.requireNonNull(point, "point");
        try {
            if (!point.contains("T")) {
                return Zones.at(LocalDate.parse(point), MORNING, zone);
            }
            return DateTimeFormatter.ISO_DATE_TIME
                    .parseBest(point, OffsetDateTime::from, LocalDateTime::from)
                    .query(it -> it instanceof OffsetDateTime offset ? offset.toInstant() : local(it, zone));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "\"" + point + "\" is no point in time; write 2026-03-02, 2026-03-02T14:30 or 2026-03-02T14:30Z",
                    e);
        }
    }

    private static Instant local(TemporalAccessor point, ZoneId zone) {
        LocalDateTime local = LocalDateTime.from(point);
        return Zones.at(local.toLocalDate(), local.toLocalTime(), zone);
    }

    /** The day on which something begins. */
    LocalDate dayOf(Instant instant) {
        return Zones.dateOf(instant, zone);
    }

    /** The last day of something that ends at an instant, which is no longer part of it. */
    LocalDate lastDayBefore(Instant end) {
        return dayOf(end.minusNanos(1));
    }

    /** A day where a day begins, else day and time. */
    String from(Instant instant) {
        return isStartOfDay(instant) ? dayOf(instant).toString() : exact(instant);
    }

    /** The day that ends then, else day and time. */
    String until(Instant end) {
        return isStartOfDay(end) ? lastDayBefore(end).toString() : exact(end);
    }

    private boolean isStartOfDay(Instant instant) {
        return Zones.startOfDay(dayOf(instant), zone).equals(instant);
    }

    String exact(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        if (local.getNano() > 0) {
            return EXACT.format(local);
        }
        return (local.getSecond() > 0 ? TO_THE_SECOND : TO_THE_MINUTE).format(local);
    }
}
