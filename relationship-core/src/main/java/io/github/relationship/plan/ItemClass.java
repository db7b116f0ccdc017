package io.github.relationship.plan;

/** How much an item matters, high to low: the first order of every agenda (G8). */
public enum ItemClass {
    /** Something went wrong for them. */
    RECOVERY,
    /** We gave our word. */
    PROMISE,
    /** Thanks, and referrals. */
    THANKS,
    /** A day of theirs. */
    OCCASION,
    /** The ROF call after a delivery. */
    ROF,
    /** What was agreed to be done next. */
    NEXT_STEP,
    /** A sale in sight. */
    OPPORTUNITY,
    /** Too long without a meaningful contact. */
    MEANINGFUL,
    /** The regular touch. */
    CADENCE,
    /** A judgement is wanted from a person. */
    REVIEW
}
