package io.github.relationship.playbook.internal;

import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Rest;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.Window;
import java.time.Instant;
import java.util.Optional;

/** Whether a person wants the rule to rest with them; what it keeps back is not overdue when the rest ends (A2, F21). */
final class Resting implements Step {

    @Override
    public void arbitrate(Draft draft, Situation situation) {
        Optional<Rest> rest = Rest.of(
                        situation, draft.proposal().key(), draft.proposal().doer())
                .filter(one -> !one.isBrokenBy(situation, draft.proposal().reason()));
        if (rest.isPresent()) {
            Instant until = rest.get().until();
            if (!situation.watch().hasCome(until)) {
                draft.holdBackUntil(Optional.of(until), HeldBackCode.RESTING);
            }
            WorkingTime doer = situation.workingTime(draft.proposal().doer());
            draft.reschedule(window -> afterRest(window, until, doer));
        }
    }

    /** What would have become late meanwhile begins with the day on which the rest ends, with its own length; gone is gone. */
    private static Window afterRest(Window window, Instant until, WorkingTime doer) {
        if (window.latest().isAfter(until) || window.isExpired(until)) {
            return window;
        }
        Window thatDay = window.movedTo(doer.startOf(doer.dateOf(until)), doer.zone());
        return thatDay.latest().isAfter(until) ? thatDay : window.movedTo(until, doer.zone());
    }
}
