package io.github.relationship.spi;

/** What became of a {@link Change}. */
public enum Applied {
    /** All of it is stored. */
    APPLIED,
    /** None of it is stored: somebody else wrote since it was decided. */
    LOST,
    /** None of it is stored: a claim that it was to complete is good for nothing any more. */
    STALE_CLAIM
}
