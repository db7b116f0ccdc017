package io.github.relationship.playbook.internal;

import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Proposal;
import io.github.relationship.plan.Rest;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.Window;
import java.time.Instant;
import java.util.Optional;

/** Whether a person wants the rule to rest with them; what it keeps back is not overdue when the rest ends (A2, F21). */
final class Resting implements Step {

    @Override
    public void arbitrate(Draft draft, Situation situation) {
        Proposal proposal = draft.proposal();
        Optional<Rest> rest = Rest.of(situation, proposal.key(), proposal.doer());
        if (rest.isEmpty()) {
            return;
        }
        Instant until = rest.get().until();
        boolean over = situation.watch().hasCome(until);
        // What a rest that is over leaves as it is need not be asked for its cause.
        boolean concerned = !over || !proposal.window().latest().isAfter(until);
        if (concerned && !rest.get().isBrokenBy(situation, proposal.reason())) {
            if (!over) {
                draft.holdBackUntil(Optional.of(until), HeldBackCode.RESTING);
            }
            WorkingTime doer = situation.workingTime(proposal.doer());
            draft.reschedule(window -> afterRest(window, until, doer));
        }
    }

    /** What would have become late meanwhile begins with the day on which the rest ends, with its own length; gone is gone. */
    static Window afterRest(Window window, Instant until, WorkingTime doer) {
        if (window.latest().isAfter(until) || window.isExpired(until)) {
            return window;
        }
        Window thatDay = window.movedTo(doer.startOf(doer.dateOf(until)), doer.zone());
        return thatDay.latest().isAfter(until) ? thatDay : window.movedTo(until, doer.zone());
    }
}
