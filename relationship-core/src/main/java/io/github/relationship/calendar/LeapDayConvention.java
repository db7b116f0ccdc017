package io.github.relationship.calendar;

/** On which day 29 February is kept in a common year. */
public enum LeapDayConvention {

    /** The day before: the usual one. */
    FEBRUARY_28,

    /** The day after, where the person prefers it. */
    MARCH_1
}
