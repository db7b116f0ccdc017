package io.github.relationship.playbook.internal;

import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.plan.Doing;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Proposal;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * When it would be done in each way: an occasion early enough to arrive on its day, never after; a cadence on the next day that is
 * open on both sides, but by a machine on the day; anything else that falls on a closed day of the doer's on the next open one
 * (T7, T8). What stands still while the doer is away stands still as a whole (A4).
 */
final class LeadTimeAndCalendar implements Step {

    /** A day that was agreed on with them does not wait for who is away. */
    private static final Set<ItemClass> AGREED = Set.of(ItemClass.PROMISE, ItemClass.NEXT_STEP);

    @Override
    public void arbitrate(Draft draft, Situation situation) {
        Proposal proposal = draft.proposal();
        Optional<Arrival> arrival = draft.arrival();
        if (arrival.isPresent()) {
            draft.reschedule(arrival.get()::window, HeldBackCode.LEAD_TIME);
        } else if (proposal.doing() == Doing.BY_PERSON) {
            if (!AGREED.contains(proposal.itemClass())) {
                draft.reschedule(situation.leaveOf(proposal.doer())::standingStill);
            }
            onOpenDay(draft, situation.workingTime(proposal.doer()), situation);
        }
    }

    private static void onOpenDay(Draft draft, WorkingTime doer, Situation situation) {
        Proposal proposal = draft.proposal();
        if (proposal.itemClass() == ItemClass.CADENCE && draft.isContact()) {
            BothOpen open = new BothOpen(proposal, doer, situation);
            if (RecipientDays.areThoseOfTheOffice(situation)) {
                WorkCalendar theirs = situation.calendarOf(proposal.contact());
                draft.reschedule(window -> onDay(open.from(theirs, window.due()), window, doer));
            } else {
                draft.reschedule(
                        (option, window) -> Optional.of(onDay(open.from(option, window.due()), window, doer)),
                        HeldBackCode.LEAD_TIME);
            }
        } else {
            draft.reschedule(window -> onDay(doer.calendar().next(doer.dateOf(window.due())), window, doer));
        }
    }

    /** The same window, which begins and ends no earlier than that day of the doer's. */
    private static Window onDay(LocalDate open, Window window, WorkingTime doer) {
        if (open.equals(doer.dateOf(window.due()))) {
            return window;
        }
        Instant end = doer.endOf(open);
        Instant latest = window.latest().isBefore(end) ? end : window.latest();
        Optional<Instant> expires = window.expires().map(instant -> instant.isBefore(latest) ? latest : instant);
        return new Window(window.notBefore(), doer.startOf(open), latest, expires);
    }
}
