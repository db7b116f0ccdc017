package io.github.relationship.plan;

/** Whether somebody is addressed: consent, channels, holds and caps concern contacts only (H12). */
public enum Nature {
    /** Somebody is addressed. */
    CONTACT,
    /** Something is done without addressing anybody: a review, a search, a repair. */
    TASK
}
