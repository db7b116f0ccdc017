package io.github.relationship;

/**
 * One step of a generated history: what happens, and how long after the step before. What exactly its numbers pick is decided
 * when it is told, from what there is to pick from.
 *
 * @param kind what happens
 * @param a picks one of several
 * @param b picks another
 * @param minutes how long after the step before
 */
record Step(Kind kind, int a, int b, int minutes) {

    enum Kind {
        OWNER_CHANGED,
        QUALIFIED,
        DISQUALIFIED,
        REOPENED,
        STRATEGY_SET,
        ADDED,
        CHANGED,
        DEPARTED,
        DIED,
        BIRTHDAY,
        OCCASION_ENDED,
        GRANTED,
        REFUSED,
        MET,
        AGREED,
        WROTE,
        TRIED,
        HEARD_FROM,
        SENT,
        THANKED,
        VALUE_GIVEN,
        VALUE_RECEIVED,
        BOUGHT,
        DELIVERED,
        IN_USE,
        RETURNED,
        CANCELLED,
        SATISFACTION,
        DELIVERY_EXPECTED,
        TOUCH_ANSWERED,
        CALL_STARTED,
        CALL_HEARD,
        CALL_ASKED,
        CALL_ENDED,
        COMPLAINED,
        COMPLAINT_MENDED,
        COMPLAINT_CLOSED,
        OPPORTUNITY_FOUND,
        OPPORTUNITY_ENDED,
        REFERRED,
        REFERRAL_PROGRESSED,
        LEARNT,
        PREFERS,
        OUT_OF_OFFICE,
        HOST_FACT,
        PROMISED,
        KEPT,
        RENEGOTIATED,
        COMMITTED,
        COMMITMENT_ENDED,
        WALLET_SHARE,
        HOLD_PLACED,
        HOLD_LIFTED,
        MOVED_BY_HAND,
        ACCEPTED,
        DECLINED,
        SNOOZED,
        RESCHEDULED,
        DISMISSED,
        COMPLETED,
        ANSWERED,
        RETRACTED
    }
}
