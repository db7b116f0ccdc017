package io.github.relationship.playbook;

import io.github.relationship.calendar.Instants;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Folded;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.Retracted;
import io.github.relationship.history.StageMoved;
import io.github.relationship.id.FactId;
import io.github.relationship.plan.Plan;
import io.github.relationship.plan.PlanningContext;
import io.github.relationship.rof.Unsatisfied;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The order of recording: first the moves that time alone has completed (L11), then what falls with the fact and the fact itself (H5),
 * then what else it says (F20, F4).
 */
final class Appending {

    private final Playbook playbook;
    private final PlanningContext context;
    private final Relationship before;
    private final Supplier<Plan> planned;

    Appending(Playbook playbook, PlanningContext context, Relationship before, Supplier<Plan> planned) {
        this.playbook = playbook;
        this.context = context;
        this.before = before;
        this.planned = planned;
    }

    Folded append(List<Entry> facts) {
        if (!before.account().isOpened()) {
            return before.afterAll(together(before, facts));
        }
        // What the fact before has completed, and then time alone; what the last one has, the judgement finds.
        Relationship moved = Playbook.fold(
                before,
                playbook.moves(before, context, Instants.later(facts.get(0).occurredAt(), before.lastOccurredAt())));
        List<Occurrence> closed =
                facts.stream().flatMap(fact -> closedWith(moved, fact).stream()).toList();
        Folded state = then(moved.afterAll(together(moved, facts)), relationship -> also(relationship, closed));
        for (Entry fact : facts) {
            state = then(state, relationship -> also(relationship, Unsatisfied.complaints(relationship, fact)));
        }
        return state;
    }

    private static Folded then(Folded state, Function<Relationship, Folded> next) {
        return state instanceof Folded.Accepted accepted ? next.apply(accepted.relationship()) : state;
    }

    private List<Occurrence> closedWith(Relationship moved, Entry fact) {
        return ClosedTogether.with(fact, moved, this::plan);
    }

    /** Nobody judges what was judged before. */
    private Plan plan(Relationship relationship, Instant at) {
        Instant seen = Instants.earlier(at, context.instant());
        return relationship.equals(before) && seen.equals(context.instant())
                ? planned.get()
                : playbook.judge(relationship, context.at(seen)).plan();
    }

    /** The facts come last: what is judged anew names them, not the retractions of the moves, as its trigger. */
    private static List<Entry> together(Relationship before, List<Entry> facts) {
        Map<FactId, Entry> together = new LinkedHashMap<>();
        facts.forEach(fact -> fallingWith(before, fact).forEach(other -> {
            Entry retraction = retraction(other, fact);
            together.putIfAbsent(retraction.id(), placed(retraction, before, together.size()));
        }));
        facts.forEach(fact -> together.put(fact.id(), placed(fact, before, together.size())));
        return List.copyOf(together.values());
    }

    /**
     * The moves whose evidence contains what an entry retracts: they are retracted with it, and judged anew (L11). And what was closed
     * with a line is open again with it (F20).
     */
    private static List<Entry> fallingWith(Relationship before, Entry entry) {
        if (!(entry.fact() instanceof Retracted retraction)) {
            return List.of();
        }
        Stream<Entry> moves = before.entries().stream()
                .filter(other -> other.fact() instanceof StageMoved move
                        && move.evidence().contains(retraction.retracted())
                        && !before.retracted().contains(other.id()));
        return Stream.concat(moves, ClosedTogether.by(retraction.retracted(), before).stream())
                .toList();
    }

    private static Entry retraction(Entry other, Entry because) {
        FactId id = FactId.of("retracts-" + other.id());
        Retracted fact = new Retracted(other.id(), "its evidence was retracted");
        return Entry.of(id, Occurrence.of(id, because.occurredAt(), fact), because.recordedAt(), 0);
    }

    private static Entry placed(Entry entry, Relationship before, int offset) {
        return new Entry(
                entry.id(),
                entry.occurrence(),
                entry.recordedAt(),
                before.entries().size() + offset);
    }

    /** What was said before, by the same fact, is passed over. */
    private Folded also(Relationship relationship, List<Occurrence> others) {
        Folded state = new Folded.Accepted(relationship);
        for (Occurrence other : others) {
            Entry entry = Entry.of(other.id().orElseThrow(), other, context.instant(), 0);
            state = then(state, before -> before.afterAll(List.of(placed(entry, before, 0))));
        }
        return state;
    }
}
