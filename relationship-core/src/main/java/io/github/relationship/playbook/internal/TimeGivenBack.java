package io.github.relationship.playbook.internal;

import io.github.relationship.calendar.Instants;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.calendar.Zones;
import io.github.relationship.plan.Proposal;
import io.github.relationship.plan.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Nobody is late for having left people alone (P4).
 *
 * @param proposal what was held
 * @param doer the working time of who does it
 */
record TimeGivenBack(Proposal proposal, WorkingTime doer) {

    /** The window after a hold that is over. */
    Window after(HoldPeriod hold, Window window) {
        Instant end = hold.ends().orElseThrow();
        Instant began = Instants.later(hold.begins(), proposal.known());
        if (!began.isBefore(end)) {
            return window;
        }
        return switch (proposal.afterHold()) {
            case KEEPS_ITS_DATE -> window;
            case COUNTS_ANEW -> anew(window, end);
            case GIVES_BACK -> givenBack(window, began, end);
        };
    }

    /** Not late at the end, and as long as ever after it. */
    private Window anew(Window window, Instant end) {
        Instant due = doer.startOf(doer.dateOf(end));
        if (!window.due().isBefore(due)) {
            return window;
        }
        Instant latest = Zones.moveAlong(window.latest(), window.due(), due, doer.zone());
        return new Window(window.notBefore(), due, Instants.later(window.latest(), latest), window.expires());
    }

    private Window givenBack(Window window, Instant began, Instant end) {
        if (!window.latest().isAfter(began)) {
            return window;
        }
        Instant due = window.due().isAfter(began) ? doer.startOf(moved(window.due(), began, end)) : window.due();
        // A window's latest is the end of its last day, which is the first instant of the next.
        Instant latest = Instants.later(due, doer.endOf(moved(window.latest().minusNanos(1), began, end)));
        Optional<Instant> expires = window.expires()
                .map(expiry -> Instants.later(latest, latest.plus(Duration.between(window.latest(), expiry))));
        return new Window(window.notBefore().map(first -> Instants.earlier(first, due)), due, latest, expires);
    }

    /** As many working days after the end of the hold as it was after its beginning. */
    private LocalDate moved(Instant instant, Instant began, Instant end) {
        int left = doer.calendar().workingDaysBetween(doer.dateOf(began), doer.dateOf(instant));
        return doer.calendar().plusWorkingDays(doer.calendar().next(doer.dateOf(end)), left);
    }
}
