package io.github.relationship.history;

/** What a contact brought to the one who received it (V3). */
public enum ValueKind {
    /** Something for the heart: a kind word, a shared laugh. */
    SOCIAL,
    /** An article worth reading. */
    ARTICLE,
    /** News of their trade. */
    NEWS,
    /** An introduction to somebody useful. */
    INTRODUCTION,
    /** Advice. */
    ADVICE,
    /** A gift. */
    GIFT,
    /** A favour. */
    FAVOUR
}
