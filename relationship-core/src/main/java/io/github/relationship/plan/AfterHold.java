package io.github.relationship.plan;

/** What becomes of the dates of an item that was held while they passed (P4). */
public enum AfterHold {
    /** A follow-up gets back the working days that it had left when the hold began. */
    GIVES_BACK,
    /** A silence takes the hold's end as what made it known. */
    COUNTS_ANEW,
    /** A cadence or an occasion keeps its own date. */
    KEEPS_ITS_DATE
}
