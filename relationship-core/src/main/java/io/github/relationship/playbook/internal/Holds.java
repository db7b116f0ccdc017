package io.github.relationship.playbook.internal;

import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether they are to be left alone with it now: it moves when all its holds are gone, or in the way that all of them let through (P3). */
final class Holds implements Step {

    @Override
    public void arbitrate(Draft draft, Situation situation) {
        if (!draft.isContact()) {
            return;
        }
        List<HoldPeriod> periods = HoldPeriod.of(draft.proposal(), situation);
        if (periods.isEmpty()) {
            return;
        }
        List<HoldPeriod> now =
                periods.stream().filter(period -> period.isNow(situation)).toList();
        if (draft.ways().stream().allMatch(way -> isHeld(way.option(), now))) {
            draft.holdBackUntil(freeFrom(draft, now), HeldBackCode.HOLD);
            return;
        }
        draft.strike(option -> isHeld(Optional.of(option), now), HeldBackCode.HOLD);
        // What was over before we knew of it took no time from it.
        Instant known = draft.proposal().known();
        List<HoldPeriod> past = periods.stream()
                .filter(period ->
                        period.isOver(situation) && period.ends().orElseThrow().isAfter(known))
                .toList();
        if (past.isEmpty()) {
            return;
        }
        TimeGivenBack time = new TimeGivenBack(
                draft.proposal(), situation.workingTime(draft.proposal().doer()));
        if (past.stream().allMatch(period -> period.letsThrough().isEmpty())) {
            List<HoldPeriod> joined = joined(past);
            draft.reschedule(window -> after(joined, window, time));
        } else {
            draft.reschedule((way, window) -> Optional.of(after(holding(past, way), window, time)), HeldBackCode.HOLD);
        }
    }

    private static List<HoldPeriod> holding(List<HoldPeriod> past, Optional<Option> way) {
        return joined(past.stream().filter(period -> period.holds(way)).toList());
    }

    private static boolean isHeld(Optional<Option> way, List<HoldPeriod> now) {
        for (HoldPeriod period : now) {
            if (period.holds(way)) {
                return true;
            }
        }
        return false;
    }

    private static Window after(List<HoldPeriod> joined, Window natural, TimeGivenBack time) {
        Window window = natural;
        for (HoldPeriod period : joined) {
            window = time.after(period, window);
        }
        return window;
    }

    /** Holds that overlap are one time in which nothing could be done: it is given back once. */
    private static List<HoldPeriod> joined(List<HoldPeriod> inOrder) {
        List<HoldPeriod> joined = new ArrayList<>();
        for (HoldPeriod period : inOrder) {
            HoldPeriod last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || period.begins().isAfter(last.ends().orElseThrow())) {
                joined.add(period);
            } else if (period.ends().orElseThrow().isAfter(last.ends().orElseThrow())) {
                joined.set(joined.size() - 1, new HoldPeriod(last.begins(), period.ends()));
            }
        }
        return joined;
    }

    /** The earliest instant at which one of the ways is free, where that is known. */
    private static Optional<Instant> freeFrom(Draft draft, List<HoldPeriod> now) {
        return draft.ways().stream()
                .flatMap(way ->
                        last(now.stream()
                                        .filter(period -> period.holds(way.option()))
                                        .map(HoldPeriod::ends)
                                        .toList())
                                .stream())
                .min(Comparator.naturalOrder());
    }

    /** An item moves when all its holds are gone (P3); empty where nobody knows when. */
    private static Optional<Instant> last(List<Optional<Instant>> ends) {
        return ends.stream().allMatch(Optional::isPresent)
                ? ends.stream().flatMap(Optional::stream).max(Comparator.naturalOrder())
                : Optional.empty();
    }
}
