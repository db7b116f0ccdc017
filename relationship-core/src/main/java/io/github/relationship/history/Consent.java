package io.github.relationship.history;

/** Whether a person allows to be contacted (P2). */
public enum Consent {
    /** They said yes. */
    GRANTED,
    /** They said no. */
    REFUSED,
    /** They said nothing. */
    UNKNOWN
}
