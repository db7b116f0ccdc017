package io.github.relationship.playbook.internal;

import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.plan.Situation;

/** What a person said of this line beats the calendar: another day, once (A2). Snoozing hides the line and moves nothing. */
final class ByHand implements Step {

    @Override
    public void arbitrate(Draft draft, Situation situation) {
        WorkingTime doer = situation.workingTime(draft.proposal().doer());
        draft.reschedule(window -> situation.byHand(draft.verbs(), window, doer));
    }
}
