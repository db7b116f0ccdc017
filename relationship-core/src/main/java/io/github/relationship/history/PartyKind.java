package io.github.relationship.history;

/** What the other side of a relationship is. */
public enum PartyKind {
    /** A company with several people. */
    COMPANY,
    /** A firm of one person. */
    ONE_PERSON_FIRM,
    /** People who live together. */
    HOUSEHOLD,
    /** One person. */
    PERSON
}
