package io.github.relationship.spi;

/** What became of a {@link Change}. */
public enum Applied {
    /** All of it is stored. */
    APPLIED,
    /** None of it is stored: somebody else wrote since it was decided. */
    LOST
}
