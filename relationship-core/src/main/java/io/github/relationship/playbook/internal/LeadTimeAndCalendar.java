package io.github.relationship.playbook.internal;

import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.history.Channel;
import io.github.relationship.plan.Doing;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.Window;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When it would be done in each way: an occasion early enough to arrive on its day, never after; anything else that falls on a
 * closed day of the doer's on the next open one (T7, T8).
 */
final class LeadTimeAndCalendar implements Step {

    /** By post an occasion is late so many working days after it was due. */
    private static final int POST_LATEST = 2;

    @Override
    public void arbitrate(Draft draft, Situation situation) {
        if (draft.proposal().doing() == Doing.BY_MACHINE) {
            return;
        }
        WorkingTime doer = situation.workingTime(draft.proposal().doer());
        Optional<LocalDate> day = draft.proposal().day();
        if (day.isPresent()) {
            draft.reschedule(
                    (option, window) -> occasion(option, day.get(), window, doer, draft, situation),
                    HeldBackCode.LEAD_TIME);
        } else {
            draft.reschedule(window -> onOpenDay(window, doer));
        }
    }

    private static Optional<Window> occasion(
            Optional<Option> option, LocalDate day, Window window, WorkingTime doer, Draft draft, Situation situation) {
        int lead = option.map(Option::leadWorkingDays).orElse(0);
        if (lead == 0) {
            return Optional.of(onTheDay(day, window, doer, draft.proposal().known()));
        }
        boolean closed = option.get().channel() == Channel.POST && day.getDayOfWeek() == DayOfWeek.SUNDAY;
        LocalDate arrives = closed ? day.minusDays(1) : day;
        LocalDate due = doer.calendar().minusWorkingDays(arrives, lead);
        Window sent = within(window, due, doer.calendar().plusWorkingDays(due, POST_LATEST), doer);
        return situation.watch().hasCome(sent.latest()) ? Optional.empty() : Optional.of(sent);
    }

    /** On the day where the doer works; else on the working day before, never after; on the day if that was over when it was known. */
    private static Window onTheDay(LocalDate day, Window window, WorkingTime doer, Instant known) {
        LocalDate open = doer.calendar().previous(day);
        return open.equals(day) || !doer.endOf(open).isAfter(known) ? window : within(window, open, open, doer);
    }

    /** Other days of the doer's in the place of the recipient's day; nothing is in time after it is gone. */
    private static Window within(Window window, LocalDate due, LocalDate latest, WorkingTime doer) {
        Instant end = doer.endOf(latest);
        Optional<Instant> gone = window.expires().filter(end::isAfter);
        return new Window(Optional.empty(), doer.startOf(due), gone.orElse(end), window.expires());
    }

    private static Window onOpenDay(Window window, WorkingTime doer) {
        LocalDate due = doer.dateOf(window.due());
        LocalDate open = doer.calendar().next(due);
        if (open.equals(due)) {
            return window;
        }
        Instant end = doer.endOf(open);
        Instant latest = window.latest().isBefore(end) ? end : window.latest();
        Optional<Instant> expires = window.expires().map(instant -> instant.isBefore(latest) ? latest : instant);
        return new Window(window.notBefore(), doer.startOf(open), latest, expires);
    }
}
