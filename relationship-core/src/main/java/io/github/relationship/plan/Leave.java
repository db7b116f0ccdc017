package io.github.relationship.plan;

import io.github.relationship.calendar.Instants;
import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.desk.Absence;
import io.github.relationship.desk.Desk;
import io.github.relationship.desk.Desks;
import io.github.relationship.id.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What becomes of the work of somebody on our side on days of absence: on those on which a deputy is there, the deputy does it; on the
 * others it stands still, as on closed days (A4).
 *
 * <p>Which days these are does not depend on the instant of the judgement. After 180 such days in a row, time goes on: who is away for
 * longer is nobody to wait for.
 */
public final class Leave {

    private static final int LONGEST_DAYS = 180;

    private final WorkingTime usual;
    private final WorkingTime time;
    private final NavigableSet<LocalDate> still;
    private final List<Absence> absences;
    private final Optional<UserId> deputy;
    private final Desks desks;

    private Leave(WorkingTime usual, Optional<Desk> desk, Desks desks) {
        this.usual = usual;
        this.desks = desks;
        this.absences = desk.map(Desk::absences).orElse(List.of());
        this.deputy = desk.flatMap(one -> one.deputy().filter(other -> !other.equals(one.user())));
        this.still = still();
        this.time = still.isEmpty() ? usual : without(usual, still);
    }

    static Leave of(UserId user, PlanningContext context) {
        Optional<Desk> desk = context.desks().find(user);
        return new Leave(desk.map(Desk::time).orElse(context.tenant()), desk, context.desks());
    }

    private NavigableSet<LocalDate> still() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (Absence absence : absences) {
            LocalDate first = absence.fromInclusive();
            first.datesUntil(earlier(absence.untilExclusive(), first.plusDays(LONGEST_DAYS)))
                    .filter(day -> !isCovered(day))
                    .forEach(days::add);
        }
        int inARow = 0;
        LocalDate before = LocalDate.MIN;
        for (Iterator<LocalDate> each = days.iterator(); each.hasNext(); ) {
            LocalDate day = each.next();
            inARow = before.plusDays(1).equals(day) ? inARow + 1 : 1;
            before = day;
            if (inARow > LONGEST_DAYS) {
                each.remove();
            }
        }
        return days;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private boolean isCovered(LocalDate day) {
        return deputy.filter(other -> desks.find(other)
                        .map(desk -> desk.active() && !desk.isAway(day))
                        .orElse(true))
                .isPresent();
    }

    private static WorkingTime without(WorkingTime usual, NavigableSet<LocalDate> days) {
        WorkCalendar calendar = usual.calendar();
        return WorkingTime.of(
                usual.zone(),
                WorkCalendar.builder()
                        .from(calendar)
                        .openDates(calendar.openDates().stream()
                                .filter(day -> !days.contains(day))
                                .toList())
                        .addAllClosedDates(days)
                        .build());
    }

    /**
     * Where and when the person works, absences aside.
     *
     * @return zone and calendar, as their desk says
     */
    public WorkingTime usual() {
        return usual;
    }

    /**
     * Where and when the person's work goes on.
     *
     * @return zone and calendar; the days on which it stands still are closed
     */
    public WorkingTime time() {
        return time;
    }

    /**
     * Whether the person's work stands still on a day.
     *
     * @param day the day where the person is
     * @return true where the person is away and nobody stands in
     */
    public boolean isStill(LocalDate day) {
        return still.contains(day);
    }

    /**
     * Who does a line of the person's: whoever is there when it shows, or, once it has shown, now.
     *
     * @param person the person
     * @param shows from when on the line shows
     * @param watch answers whether absences have begun and ended
     * @return the deputy while the person is away and the deputy is not, else the person
     */
    public UserId whoDoes(UserId person, Instant shows, Watch watch) {
        for (Absence absence : absences) {
            Instant begins = usual.startOf(absence.fromInclusive());
            Instant ends = usual.startOf(absence.untilExclusive());
            boolean meets = shows.isBefore(ends) && !watch.hasCome(ends);
            if (meets && (!shows.isBefore(begins) || watch.hasCome(begins))) {
                LocalDate day = usual.dateOf(Instants.later(shows, begins));
                return deputy.filter(other -> isCovered(day)).orElse(person);
            }
        }
        return person;
    }

    /**
     * The same window, where work stands still for a while: what would be due meanwhile is so many working days after it as it would
     * have been after its beginning, and has as many working days as ever; what would become late meanwhile becomes late as much
     * later.
     *
     * @param window a window, made of the person's days
     * @return the window
     */
    public Window standingStill(Window window) {
        if (still.isEmpty()) {
            return window;
        }
        LocalDate due = time.dateOf(window.due());
        // A window's latest is the end of its last day, which is the first instant of the next.
        LocalDate last =
                time.dateOf(Instants.later(window.due(), window.latest().minusNanos(1)));
        if (isStill(due)) {
            LocalDate begin = afterwards(due);
            int length = usual.calendar().workingDaysBetween(due, last);
            return moved(window, time.startOf(begin), time.calendar().plusWorkingDays(begin, length));
        }
        return isStill(last) ? moved(window, window.due(), afterwards(last)) : window;
    }

    private LocalDate afterwards(LocalDate day) {
        LocalDate first = day;
        while (isStill(first.minusDays(1))) {
            first = first.minusDays(1);
        }
        LocalDate back = day;
        while (isStill(back)) {
            back = back.plusDays(1);
        }
        return time.calendar()
                .plusWorkingDays(time.calendar().next(back), usual.calendar().workingDaysBetween(first, day));
    }

    private Window moved(Window window, Instant due, LocalDate last) {
        Instant latest = Instants.later(window.latest(), time.endOf(last));
        return new Window(
                window.notBefore(),
                due,
                latest,
                window.expires().map(gone -> gone.plus(Duration.between(window.latest(), latest))));
    }
}
