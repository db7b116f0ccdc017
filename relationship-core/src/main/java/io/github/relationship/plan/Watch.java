package io.github.relationship.plan;

import io.github.relationship.calendar.Anchored;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.calendar.Zones;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The instant of a judgement, which rules may only ask about: "has this instant come?". Every "not yet" is remembered, so that
 * the earliest of them is the instant at which the judgement could come out otherwise, and until which it holds (G11). A rule
 * that never sees the instant itself cannot forget to say when it will change its mind.
 *
 * <p>One per judgement; not safe for threads.
 */
public final class Watch {

    private final Instant instant;
    private @Nullable Instant next;

    /**
     * A watch that shows an instant.
     *
     * @param instant the instant of the judgement
     */
    public Watch(Instant instant) {
        this.instant = instant;
    }

    /**
     * Whether an instant has come. If not, the judgement may differ from then on.
     *
     * @param other any instant
     * @return true if it is not after the instant of the judgement
     */
    public boolean hasCome(Instant other) {
        if (!other.isAfter(instant)) {
            return true;
        }
        if (next == null || other.isBefore(next)) {
            next = other;
        }
        return false;
    }

    /**
     * The first date of a recurrence that has not begun.
     *
     * @param dates the recurrence
     * @param time whose dates these are
     * @return its index
     */
    public long firstToCome(Anchored dates, WorkingTime time) {
        long index = dates.firstIndexOnOrAfter(time.dateOf(instant));
        while (hasCome(time.startOf(dates.occurrence(index)))) {
            index++;
        }
        return index;
    }

    /**
     * The first year whose instant has not come.
     *
     * @param from the year to begin with
     * @param ofYear an instant for each year, later than that of the year before
     * @param zone where these are years
     * @return the year
     */
    public int firstYearToCome(int from, IntFunction<Instant> ofYear, ZoneId zone) {
        int year = Math.max(from, Zones.dateOf(instant, zone).getYear());
        while (year > from && ofYear.apply(year - 1).isAfter(instant)) {
            year--;
        }
        while (hasCome(ofYear.apply(year))) {
            year++;
        }
        return year;
    }

    /**
     * The earliest instant that was asked about and has not come.
     *
     * @return when to judge anew, empty where nothing depends on time
     */
    public Optional<Instant> next() {
        return Optional.ofNullable(next);
    }
}
