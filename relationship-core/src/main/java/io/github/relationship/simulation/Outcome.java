package io.github.relationship.simulation;

/** What became of a line that showed. */
public enum Outcome {
    /** It was done. */
    DONE,
    /** Somebody said that it is not to be done. */
    DISMISSED,
    /** Nobody means to touch it. */
    IGNORED,
    /** It was due, and is on the plan no more: too late by now, held back, or something took its place. */
    GONE
}
