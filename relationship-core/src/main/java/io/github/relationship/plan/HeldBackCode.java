package io.github.relationship.plan;

/** Why something that a rule proposed is not on the agenda: a closed list (G2). */
public enum HeldBackCode {
    /** The rule is not for the rung on which they stand. */
    STAGE,
    /** The rule is not for the part that the person plays. */
    ROLE,
    /** Nobody works on this suspect. */
    NOT_IN_WORK,
    /** They are disqualified. */
    DISQUALIFIED,
    /** The person has died. */
    DECEASED,
    /** The person has left. */
    DEPARTED,
    /** Nobody there can be addressed. */
    NO_CONTACT,
    /** Nobody can sign. */
    NO_PERSON,
    /** They are to be left alone for now. */
    HOLD,
    /** The person said no. */
    REFUSED,
    /** The person did not say yes, and must. */
    NO_CONSENT,
    /** The person does not like it. */
    UNLIKED,
    /** There is no way to reach the person. */
    NO_CHANNEL,
    /** It would no longer arrive in time. */
    LEAD_TIME,
    /** Doer and recipient have no hours in common. */
    NO_COMMON_HOURS,
    /** It would cost more than may be spent. */
    BUDGET,
    /** It would be more than they may accept. */
    GIFT_LIMIT,
    /** The day is not one that they observe. */
    NOT_OBSERVED,
    /** They had the same not long ago. */
    SAME_GESTURE,
    /** Another item does it too. */
    MERGED,
    /** They would hear from us too often. */
    CAP,
    /** It would come too close to another. */
    SPACING,
    /** It was over before we knew of it. */
    PAST_WHEN_KNOWN,
    /** Its day has passed. */
    STALE,
    /** It is no longer worth doing. */
    EXPIRED,
    /** Something later took its place. */
    SUPERSEDED,
    /** A person does not want it. */
    DISMISSED,
    /** It rests: a person wants it to, or they did not answer three times in a row. */
    RESTING,
    /** The same person gets it at another party. */
    DUPLICATE_PERSON,
    /** It is too far ahead. */
    BEYOND_HORIZON
}
