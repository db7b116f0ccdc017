package io.github.relationship.playbook.internal;

import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Situation;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether they are to be left alone with it now: it moves when all its holds are gone (P3). */
final class Holds implements Step {

    @Override
    public void arbitrate(Draft draft, Situation situation) {
        if (!draft.isContact()) {
            return;
        }
        List<HoldPeriod> periods = HoldPeriod.of(draft.proposal(), situation);
        List<Optional<Instant>> ends = periods.stream()
                .filter(period -> period.hasBegun(situation) && !period.isOver(situation))
                .map(HoldPeriod::ends)
                .toList();
        if (!ends.isEmpty()) {
            draft.holdBackUntil(last(ends), HeldBackCode.HOLD);
            return;
        }
        TimeGivenBack time = new TimeGivenBack(
                draft.proposal(), situation.workingTime(draft.proposal().doer()));
        periods.forEach(period -> draft.reschedule(window -> time.after(period, window)));
    }

    /** An item moves when all its holds are gone (P3); empty where nobody knows when. */
    private static Optional<Instant> last(List<Optional<Instant>> ends) {
        return ends.stream().allMatch(Optional::isPresent)
                ? ends.stream().flatMap(Optional::stream).max(Comparator.naturalOrder())
                : Optional.empty();
    }
}
