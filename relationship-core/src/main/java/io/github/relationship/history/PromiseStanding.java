package io.github.relationship.history;

/** How a promise of ours stands (V4). */
public enum PromiseStanding {
    /** Its day has not passed, or another was agreed on before it was broken. */
    OPEN,
    /** Its day has passed, and it is neither kept nor renegotiated. */
    OVERDUE,
    /** It was overdue for five working days. */
    BROKEN,
    /** It was kept by its day. */
    KEPT_IN_TIME,
    /** It was kept after its day, or after a day that was put off only once it had passed. */
    KEPT_LATE
}
