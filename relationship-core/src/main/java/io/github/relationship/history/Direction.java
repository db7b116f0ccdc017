package io.github.relationship.history;

/** Who reached out. */
public enum Direction {
    /** From us to them. */
    OUTBOUND,
    /** From them to us. */
    INBOUND
}
