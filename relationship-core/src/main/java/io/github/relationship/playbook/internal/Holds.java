package io.github.relationship.playbook.internal;

import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Situation;
import java.util.List;

/** Whether they are to be left alone with it now: it moves when all its holds are gone (P3). */
final class Holds implements Step {

    @Override
    public void arbitrate(Draft draft, Situation situation) {
        if (!draft.isContact()) {
            return;
        }
        List<HoldPeriod> periods = HoldPeriod.of(draft.proposal(), situation);
        boolean held = false;
        for (HoldPeriod period : periods) {
            held |= period.hasBegun(situation) && !period.isOver(situation);
        }
        draft.holdBackIf(held, HeldBackCode.HOLD);
        if (!draft.isHeldBack()) {
            TimeGivenBack time = new TimeGivenBack(
                    draft.proposal(), situation.workingTime(draft.proposal().doer()));
            periods.forEach(period -> draft.reschedule(window -> time.after(period, window)));
        }
    }
}
