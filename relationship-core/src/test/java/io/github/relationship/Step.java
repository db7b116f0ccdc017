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
        COMPLAINED,
        COMPLAINT_CLOSED,
        PROMISED,
        KEPT,
        RENEGOTIATED,
        COMMITTED,
        COMMITMENT_ENDED,
        WALLET_SHARE,
        HOLD_PLACED,
        HOLD_LIFTED,
        ACCEPTED,
        DECLINED,
        SNOOZED,
        RESCHEDULED,
        DISMISSED,
        COMPLETED,
        RETRACTED
    }
}
