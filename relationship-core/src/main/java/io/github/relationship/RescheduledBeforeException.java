package io.github.relationship;

import io.github.relationship.id.ItemKey;
import java.time.LocalDate;

/** A line has been given another day before, and that can be done once only (A2). */
public final class RescheduledBeforeException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient ItemKey item;
    private final LocalDate given;
    private final LocalDate on;

    RescheduledBeforeException(ItemKey item, LocalDate given, LocalDate on) {
        super("item " + item + " cannot be rescheduled to " + given + ": it was rescheduled to " + on
                + " before, and a line is given another day once only; snooze, complete or dismiss it");
        this.item = item;
        this.given = given;
        this.on = on;
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
     * To which day it was to be moved.
     *
     * @return the day
     */
    public LocalDate given() {
        return given;
    }

    /**
     * To which day it was moved before.
     *
     * @return the day
     */
    public LocalDate on() {
        return on;
    }
}
