package io.github.relationship.history;

import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.history.Promises.Promise;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What became of a promise's day: agreed on anew in time, that day counts; agreed on later, it was late all the same, and once it was
 * broken nothing but keeping it mends it (V4).
 *
 * @param due the day that counts
 * @param late whether a day had passed before another was agreed on
 * @param breaks when it breaks, unless it is kept before
 */
record PromiseCourse(LocalDate due, boolean late, Instant breaks) {

    static PromiseCourse of(Promise promise, WorkingTime time) {
        LocalDate due = promise.made().value().due();
        boolean late = false;
        for (Known<LocalDate> agreed : promise.renegotiated()) {
            if (!agreed.occurredAt().isBefore(Promise.breaksAt(due, time))) {
                return new PromiseCourse(due, true, Promise.breaksAt(due, time));
            }
            late |= !agreed.occurredAt().isBefore(time.endOf(due));
            due = agreed.value();
        }
        return new PromiseCourse(due, late, Promise.breaksAt(due, time));
    }

    /** How a promise that nobody has kept stands at an instant. */
    PromiseStanding standing(Instant at, WorkingTime time) {
        if (!at.isBefore(breaks)) {
            return PromiseStanding.BROKEN;
        }
        return at.isBefore(time.endOf(due)) ? PromiseStanding.OPEN : PromiseStanding.OVERDUE;
    }

    PromiseStanding kept(Instant at, WorkingTime time) {
        return late || !at.isBefore(time.endOf(due)) ? PromiseStanding.KEPT_LATE : PromiseStanding.KEPT_IN_TIME;
    }
}
