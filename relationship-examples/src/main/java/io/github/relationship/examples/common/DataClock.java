package io.github.relationship.examples.common;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that shows the time of the data: whoever reads the data sets it. */
public final class DataClock extends Clock {

    private final ZoneId zone;
    private Instant instant = Instant.EPOCH;

    /**
     * A clock that shows the beginning of 1970.
     *
     * @param zone its zone
     */
    public DataClock(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * Sets the clock.
     *
     * @param to what it shows from now on
     */
    public void set(Instant to) {
        instant = to;
    }

    @Override
    public Instant instant() {
        return instant;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        DataClock clock = new DataClock(other);
        clock.set(instant);
        return clock;
    }
}
