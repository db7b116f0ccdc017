package io.github.relationship.plan;

import io.github.relationship.calendar.Instants;
import io.github.relationship.calendar.Zones;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * When something should be done: due from, late from, gone from.
 *
 * <p>Each boundary is the first instant of what follows: at {@code due} it is due, at {@code latest} it is late, at
 * {@code expires} it is gone. Instants are cut to microseconds. Immutable and safe for threads.
 *
 * @param notBefore before this it must not be done; not after {@code due}
 * @param due from here on it should be done
 * @param latest from here on it is late; not before {@code due}
 * @param expires from here on it is no longer worth doing; not before {@code latest}; empty for never
 */
public record Window(Optional<Instant> notBefore, Instant due, Instant latest, Optional<Instant> expires) {

    /**
     * Checks the order.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the boundaries are out of order, or outside the years 0001 to 9999
     */
    public Window {
        notBefore = Objects.requireNonNull(notBefore, "notBefore").map(Instants::truncate);
        due = Instants.truncate(Objects.requireNonNull(due, "due"));
        latest = Instants.truncate(Objects.requireNonNull(latest, "latest"));
        expires = Objects.requireNonNull(expires, "expires").map(Instants::truncate);
        requireOrder("notBefore", notBefore.orElse(due), "due", due);
        requireOrder("due", due, "latest", latest);
        requireOrder("latest", latest, "expires", expires.orElse(latest));
    }

    /**
     * A window that ends.
     *
     * @param due from here on it should be done
     * @param latest from here on it is late
     * @param expires from here on it is gone
     * @return the window
     * @throws IllegalArgumentException if they are out of order
     */
    public static Window of(Instant due, Instant latest, Instant expires) {
        return new Window(Optional.empty(), due, latest, Optional.of(expires));
    }

    /**
     * A window that never expires.
     *
     * @param due from here on it should be done
     * @param latest from here on it is late
     * @return the window
     * @throws IllegalArgumentException if they are out of order
     */
    public static Window neverExpiring(Instant due, Instant latest) {
        return new Window(Optional.empty(), due, latest, Optional.empty());
    }

    /**
     * The same window, not to be done before an instant.
     *
     * @param newNotBefore not after {@code due}
     * @return the window
     * @throws IllegalArgumentException if it is after {@code due}
     */
    public Window withNotBefore(Instant newNotBefore) {
        return new Window(Optional.of(newNotBefore), due, latest, expires);
    }

    /**
     * The same window, due no earlier than an instant; what it ends with moves only as far as it must.
     *
     * @param earliest the instant
     * @return the window
     */
    public Window notDueBefore(Instant earliest) {
        return new Window(
                notBefore,
                Instants.later(due, earliest),
                Instants.later(latest, earliest),
                expires.map(instant -> Instants.later(instant, earliest)));
    }

    /**
     * The same window with another end of its being in time.
     *
     * @param newLatest not before {@code due}, not after {@code expires}
     * @return the window
     * @throws IllegalArgumentException if it is out of order
     */
    public Window withLatest(Instant newLatest) {
        return new Window(notBefore, due, newLatest, expires);
    }

    /**
     * The same window with another expiry.
     *
     * @param newExpires not before {@code latest}
     * @return the window
     * @throws IllegalArgumentException if it is before {@code latest}
     */
    public Window withExpires(Instant newExpires) {
        return new Window(notBefore, due, latest, Optional.of(newExpires));
    }

    /**
     * The same window without expiry.
     *
     * @return the window
     */
    public Window neverExpiring() {
        return new Window(notBefore, due, latest, Optional.empty());
    }

    /**
     * The whole window, earlier or later by so many hours, minutes and seconds.
     *
     * @param duration how much later; negative for earlier
     * @return the window, with all its lengths
     */
    public Window movedBy(Duration duration) {
        return new Window(
                notBefore.map(instant -> instant.plus(duration)),
                due.plus(duration),
                latest.plus(duration),
                expires.map(instant -> instant.plus(duration)));
    }

    /**
     * The whole window moved to another due instant; all lengths are kept by the clock on the wall, so what ended with
     * a day still does.
     *
     * @param newDue the new due instant
     * @param zone the zone of that clock
     * @return the window
     */
    public Window movedTo(Instant newDue, ZoneId zone) {
        // A clock change can turn two local times round; the order of the window stays.
        Instant newLatest = Instants.later(newDue, Zones.moveAlong(latest, due, newDue, zone));
        return new Window(
                notBefore.map(instant -> Instants.earlier(newDue, Zones.moveAlong(instant, due, newDue, zone))),
                newDue,
                newLatest,
                expires.map(instant -> Instants.later(newLatest, Zones.moveAlong(instant, due, newDue, zone))));
    }

    /**
     * Whether it is due at an instant, late or not.
     *
     * @param at the instant
     * @return true from {@code due} on, until it expires
     */
    public boolean isDue(Instant at) {
        return !at.isBefore(due) && !isExpired(at);
    }

    /**
     * Whether it is late at an instant.
     *
     * @param at the instant
     * @return true from {@code latest} on, until it expires
     */
    public boolean isLate(Instant at) {
        return !at.isBefore(latest) && !isExpired(at);
    }

    /**
     * Whether it is gone at an instant.
     *
     * @param at the instant
     * @return true from {@code expires} on
     */
    public boolean isExpired(Instant at) {
        return expires.isPresent() && !at.isBefore(expires.get());
    }

    private static void requireOrder(String firstName, Instant first, String secondName, Instant second) {
        if (first.isAfter(second)) {
            throw new IllegalArgumentException("a window's " + firstName + " " + first + " must not be after its "
                    + secondName + " " + second + ": move one of them");
        }
    }
}
