package io.github.relationship.simulation;

import io.github.relationship.calendar.Instants;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Doing;
import java.time.LocalDate;

/** Does everything, so many working days after it was due. */
record Late(int workingDays) implements Behaviour {

    Late {
        if (workingDays < 0 || workingDays > 250) {
            throw new IllegalArgumentException("late by " + workingDays + " working days; allowed is 0 to 250");
        }
    }

    @Override
    public Intent with(AgendaItem item, WorkingTime doer) {
        if (item.doing() == Doing.BY_MACHINE) {
            return new Intent.Does(item.shows());
        }
        LocalDate due = doer.calendar().next(doer.dateOf(item.shows()));
        LocalDate day = doer.calendar().plusWorkingDays(due, workingDays);
        return new Intent.Does(Instants.later(item.shows(), doer.openingOf(day)));
    }
}
