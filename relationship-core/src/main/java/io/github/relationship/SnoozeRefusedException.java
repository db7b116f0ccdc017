package io.github.relationship;

import io.github.relationship.id.ItemKey;
import java.time.Instant;

/** A line cannot be hidden until then: that has passed, or the line would be gone by then, or out of sight (A2). */
public final class SnoozeRefusedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient ItemKey item;
    private final Instant given;
    private final Instant lastAllowed;

    SnoozeRefusedException(ItemKey item, Instant given, Instant now, Instant lastAllowed) {
        super("item " + item + " cannot be snoozed until " + given + ": it is " + now
                + " now, and the last instant allowed is " + lastAllowed
                + "; choose an instant between, or reschedule or dismiss the line");
        this.item = item;
        this.given = given;
        this.lastAllowed = lastAllowed;
    }

    /**
     * The line.
     *
     * @return its key
     */
    public ItemKey item() {
        return item;
    }

    /**
     * Until when it was to be hidden.
     *
     * @return the instant, cut to microseconds
     */
    public Instant given() {
        return given;
    }

    /**
     * Until when it can be hidden at most.
     *
     * @return the last microsecond before it expires, at most a year ahead
     */
    public Instant lastAllowed() {
        return lastAllowed;
    }
}
