package io.github.relationship.simulation;

import io.github.relationship.calendar.Instants;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.history.ItemFact;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.ItemKey;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Doing;
import io.github.relationship.plan.HeldBack;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Plan;
import io.github.relationship.plan.PlanningContext;
import io.github.relationship.plan.Release;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One simulation on its way. A plan holds until its {@code replanAt} (G11), so the clock jumps from one deed, or one plan, to the next and
 * looks at nothing in between.
 */
final class Run {

    private final Simulation simulation;
    private final Course course;
    private final Instant end;
    private final List<TimelineEntry> entries = new ArrayList<>();
    private final Map<ItemKey, AgendaItem> showing = new LinkedHashMap<>();
    private final Map<ItemKey, Instant> putOff = new HashMap<>();
    private final Set<ItemKey> ignored = new HashSet<>();

    Run(Simulation simulation, Relationship relationship, PlanningContext context, Instant end) {
        this.simulation = simulation;
        this.course = new Course(simulation.playbook(), relationship, context);
        this.end = end;
    }

    Timeline toTheEnd() {
        Plan plan = course.plan();
        for (int step = 0; course.now().isBefore(end); step++) {
            if (step == simulation.maxSteps()) {
                throw new SimulationLimitException(simulation.maxSteps(), course.now(), end);
            }
            plan = stepAfter(plan);
        }
        // Told plan by plan; of the lines of one plan some show later than others.
        entries.sort(Comparator.comparing(TimelineEntry::at));
        return new Timeline(entries, course.relationship(), plan);
    }

    private Plan stepAfter(Plan plan) {
        sayWhatIsGone(plan);
        Instant holds = Instants.earlier(plan.replanAt(), end);
        Optional<Deed> next = next(plan).filter(deed -> deed.at().isBefore(holds));
        Instant then = next.map(Deed::at).orElse(holds);
        sayWhatShows(plan, then);
        course.passTo(then);
        next.ifPresent(deed -> act(deed, plan));
        return course.plan();
    }

    /** What is done next: the earliest; of several at one instant the first on the agenda. */
    private Optional<Deed> next(Plan plan) {
        Deed next = null;
        for (AgendaItem item : plan.items()) {
            Optional<Deed> deed = deed(item);
            if (deed.isPresent() && (next == null || deed.get().at().isBefore(next.at()))) {
                next = deed.get();
            }
        }
        return Optional.ofNullable(next);
    }

    private record Deed(AgendaItem item, Intent intent, Instant at) {}

    private Optional<Deed> deed(AgendaItem item) {
        WorkingTime doer = course.workingTime(item.doer());
        Intent intent = simulation.behaviour().with(item, doer);
        if (intent instanceof Intent.Ignores) {
            return Optional.empty();
        }
        Instant meant = intent instanceof Intent.Does does ? does.at() : ((Intent.Dismisses) intent).at();
        Optional<Instant> released = Optional.ofNullable(putOff.get(item.key()));
        Instant at = Instants.later(Instants.later(meant, course.now()), released.orElse(meant));
        return Optional.of(new Deed(item, intent, goesByItself(item, released) ? at : atWork(at, doer)));
    }

    /** What a machine does; and a letter that was written at work, and has to wait until they may be disturbed. */
    private static boolean goesByItself(AgendaItem item, Optional<Instant> released) {
        boolean talk = item.option().filter(option -> option.channel().isLive()).isPresent();
        return item.doing() == Doing.BY_MACHINE || (released.isPresent() && !talk);
    }

    /** The instant itself in working time, else when work begins again. */
    private static Instant atWork(Instant instant, WorkingTime time) {
        if (time.isWorkingTime(instant)) {
            return instant;
        }
        Instant opening = time.openingOf(time.calendar().next(time.dateOf(instant)));
        return opening.isBefore(instant)
                ? time.openingOf(time.calendar().next(time.dateOf(instant).plusDays(1)))
                : opening;
    }

    private void act(Deed deed, Plan plan) {
        AgendaItem item = deed.item();
        if (deed.intent() instanceof Intent.Dismisses dismissal) {
            course.record(item.doer(), new ItemFact.Dismissed(item.key(), dismissal.reason()));
            finished(item, Outcome.DISMISSED);
            return;
        }
        Release release = course.release(item);
        if (release instanceof Release.Go) {
            course.complete(item);
            finished(item, Outcome.DONE);
        } else if (release instanceof Release.Later later) {
            putOff.put(item.key(), later.notBefore());
        } else {
            putOff.put(item.key(), plan.replanAt());
        }
    }

    private void finished(AgendaItem item, Outcome outcome) {
        showing.remove(item.key());
        putOff.remove(item.key());
        entries.add(new TimelineEntry(course.now(), outcome, item, Optional.empty()));
    }

    /** Lines that show before an instant, by the plan that holds until then: those that nobody means to touch are told at once. */
    private void sayWhatShows(Plan plan, Instant before) {
        for (AgendaItem item : plan.items()) {
            if (!item.shows().isBefore(before)) {
                continue;
            }
            WorkingTime doer = course.workingTime(item.doer());
            if (!(simulation.behaviour().with(item, doer) instanceof Intent.Ignores)) {
                showing.put(item.key(), item);
            } else if (ignored.add(item.key())) {
                Instant shown = Instants.later(item.shows(), course.now());
                entries.add(new TimelineEntry(shown, Outcome.IGNORED, item, Optional.empty()));
            }
        }
    }

    private void sayWhatIsGone(Plan plan) {
        showing.keySet().stream()
                .filter(key -> plan.find(key).isEmpty())
                .toList()
                .forEach(key -> {
                    AgendaItem item = showing.remove(key);
                    if (item != null && !course.isClosed(key)) {
                        entries.add(new TimelineEntry(course.now(), Outcome.GONE, item, heldBack(plan, key)));
                    }
                });
    }

    private static Optional<HeldBackCode> heldBack(Plan plan, ItemKey key) {
        return plan.heldBack().stream()
                .filter(held -> held.key().equals(key))
                .map(HeldBack::code)
                .findFirst();
    }
}
