package io.github.relationship;

import io.github.relationship.id.ItemKey;
import java.time.LocalDate;

/** A line cannot be done on that day: it has passed, or the line must not be done so early, or it would be out of sight (A2). */
public final class RescheduleRefusedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient ItemKey item;
    private final LocalDate given;
    private final LocalDate firstAllowed;
    private final LocalDate lastAllowed;

    RescheduleRefusedException(ItemKey item, LocalDate given, LocalDate firstAllowed, LocalDate lastAllowed) {
        super("item " + item + " cannot be rescheduled to " + given + ": where its doer is, the first day allowed is "
                + firstAllowed + " and the last " + lastAllowed + "; choose a day between");
        this.item = item;
        this.given = given;
        this.firstAllowed = firstAllowed;
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
     * To which day it was to be moved.
     *
     * @return the day
     */
    public LocalDate given() {
        return given;
    }

    /**
     * From which day on it can be done.
     *
     * @return today where the doer is, or the day before which it must not be done
     */
    public LocalDate firstAllowed() {
        return firstAllowed;
    }

    /**
     * Up to which day it can be put off.
     *
     * @return a day a year ahead
     */
    public LocalDate lastAllowed() {
        return lastAllowed;
    }
}
