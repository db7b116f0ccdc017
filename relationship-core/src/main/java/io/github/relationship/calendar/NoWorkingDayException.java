package io.github.relationship.calendar;

import java.time.LocalDate;

/** Says that a calendar has no working day where one was looked for: its holidays or closed dates leave none. */
public final class NoWorkingDayException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** Where the search began. */
    private final LocalDate from;

    /**
     * Names where the search began.
     *
     * @param from the date from which a working day was looked for
     * @param daysSearched how many days in a row were closed
     */
    public NoWorkingDayException(LocalDate from, int daysSearched) {
        super("no working day within " + daysSearched + " days of " + from
                + "; a calendar needs one: check its closed dates and its holiday provider");
        this.from = from;
    }

    /**
     * Where the search began.
     *
     * @return the date from which a working day was looked for
     */
    public LocalDate from() {
        return from;
    }
}
