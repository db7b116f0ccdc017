package io.github.relationship.playbook.internal;

import io.github.relationship.calendar.NoWorkingDayException;
import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.calendar.Zones;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Proposal;
import io.github.relationship.plan.Situation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Finds a day that is open on both sides: the doer works on it, and it may reach the recipient (T8).
 *
 * @param proposal what is to be done
 * @param doer the working time of who does it
 * @param situation the situation
 */
record BothOpen(Proposal proposal, WorkingTime doer, Situation situation) {

    /** More days in a row than two sides are ever closed. */
    private static final int MOST_CLOSED = 1_000;

    /** The first such day of the doer's. */
    LocalDate from(Optional<Option> option, Instant due) {
        return from(RecipientDays.open(option.orElseThrow().channel(), proposal.contact(), situation), due);
    }

    LocalDate from(WorkCalendar open, Instant due) {
        ZoneId theirs = situation.zoneOf(proposal.contact());
        LocalDate first = doer.dateOf(due);
        for (LocalDate day = first; day.isBefore(first.plusDays(MOST_CLOSED)); day = day.plusDays(1)) {
            if (doer.calendar().isWorkingDay(day) && open.isWorkingDay(Zones.dateOf(doer.openingOf(day), theirs))) {
                return day;
            }
        }
        throw new NoWorkingDayException(first, MOST_CLOSED);
    }
}
