package io.github.relationship.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;

/**
 * A clock that stands still until a test moves it.
 *
 * <p>It may be moved forwards and backwards. Clocks made with {@link #withZone(ZoneId)} show the same instant and move
 * together. Safe for use by several threads.
 */
public final class SettableClock extends Clock {

    private final Hand hand;
    private final ZoneId zone;

    private SettableClock(Hand hand, ZoneId zone) {
        this.hand = hand;
        this.zone = zone;
    }

    /**
     * Returns a clock that stands at the given instant.
     *
     * @param instant where the clock stands at first
     * @param zone the zone in which it is read
     * @return the clock
     */
    public static SettableClock at(Instant instant, ZoneId zone) {
        Objects.requireNonNull(instant, "instant");
        Objects.requireNonNull(zone, "zone");
        return new SettableClock(new Hand(instant), zone);
    }

    /**
     * Puts the clock at the given instant, earlier or later than where it stood.
     *
     * @param instant where the clock stands from now on
     */
    public void set(Instant instant) {
        hand.set(Objects.requireNonNull(instant, "instant"));
    }

    /**
     * Moves the clock on.
     *
     * @param duration how far; a negative one moves it back
     */
    public void advance(Duration duration) {
        Objects.requireNonNull(duration, "duration");
        hand.advance(duration);
    }

    @Override
    public Instant instant() {
        return hand.get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public SettableClock withZone(ZoneId zone) {
        return new SettableClock(hand, Objects.requireNonNull(zone, "zone"));
    }

    @Override
    public String toString() {
        return "SettableClock[" + hand.get() + ", " + zone + "]";
    }

    /** What clocks of several zones share. */
    private static final class Hand {

        private Instant instant;

        Hand(Instant instant) {
            this.instant = instant;
        }

        synchronized Instant get() {
            return instant;
        }

        synchronized void set(Instant instant) {
            this.instant = instant;
        }

        synchronized void advance(Duration duration) {
            instant = instant.plus(duration);
        }
    }
}
