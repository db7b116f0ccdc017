package io.github.relationship.history;

/** Why a fact may not enter a history. */
public enum RefusalCode {
    /** The relationship has no opening yet, and this is none. */
    NOT_OPENED,
    /** The relationship has been opened before. */
    OPENED_BEFORE,
    /** It names a fact that is not in the history, or was retracted. */
    UNKNOWN_FACT,
    /** It names a fact that happened after it. */
    LATER_FACT,
    /** It names a person whom nobody has added. */
    UNKNOWN_CONTACT,
    /** It ends an occasion that nobody has stated. */
    UNKNOWN_OCCASION,
    /** It speaks of a referral that was neither received nor given here, or not by then. */
    UNKNOWN_REFERRAL,
    /** It receives a referral that was received before. */
    KNOWN_REFERRAL,
    /** It refers a relationship to itself. */
    SELF_REFERRAL,
    /** It adds a person who is known already. */
    KNOWN_CONTACT,
    /** The same id stands for something else. */
    SAME_ID_OTHER_CONTENT,
    /** It happened more than five minutes after it is recorded, and after all that the history knows. */
    IN_THE_FUTURE,
    /** Other facts stand on the one that it retracts. */
    HAS_DEPENDENTS,
    /** It retracts a retraction, or what was retracted before. */
    RETRACTED_BEFORE,
    /** Its amount has another currency than the purchase, or than what came back of it before. */
    OTHER_CURRENCY
}
