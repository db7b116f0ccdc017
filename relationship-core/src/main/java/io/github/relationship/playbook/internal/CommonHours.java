package io.github.relationship.playbook.internal;

import io.github.relationship.calendar.Instants;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.plan.Doing;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.Window;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Whether there is an hour for what needs both sides at once: within its window one at which the doer works and the recipient may be
 * contacted (P6). All else may be done at one hour and read at another.
 */
final class CommonHours implements Step {

    @Override
    public void arbitrate(Draft draft, Situation situation) {
        if (!draft.isContact() || draft.proposal().doing() == Doing.BY_MACHINE) {
            return;
        }
        ContactHours hours = ContactHours.of(draft.proposal().contact().orElseThrow(), situation);
        if (!hours.isAnyTime()) {
            WorkingTime doer = situation.workingTime(draft.proposal().doer());
            draft.strikeWays(
                    way -> way.option()
                                    .filter(option -> option.channel().isLive())
                                    .isPresent()
                            && !haveCommon(way.window(), doer, hours),
                    HeldBackCode.NO_COMMON_HOURS);
        }
    }

    private static boolean haveCommon(Window window, WorkingTime doer, ContactHours hours) {
        LocalDate first = doer.dateOf(window.due());
        for (LocalDate day = first;
                day.isBefore(first.plusDays(ContactHours.LOOK_AHEAD_DAYS))
                        && (day.equals(first) || doer.startOf(day).isBefore(window.latest()));
                day = day.plusDays(1)) {
            Instant begin = Instants.later(doer.openingOf(day), window.due());
            Instant end = Instants.earlier(doer.closingOf(day), window.latest());
            if (doer.calendar().isWorkingDay(day)
                    && hours.first(begin).filter(end::isAfter).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
