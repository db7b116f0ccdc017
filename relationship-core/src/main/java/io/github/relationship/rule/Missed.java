package io.github.relationship.rule;

/** What becomes of the dates of a cadence that passed without its touch (T9). */
public enum Missed {
    /** None is made up: once a date is late, the next one is waited for. */
    SKIP,
    /** The latest is made up, until it expires. */
    ONCE,
    /** Each is made up, until it expires. */
    ALL
}
