package io.github.relationship;

import io.github.relationship.calendar.Instants;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Folded;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.Retracted;
import io.github.relationship.history.StageMoved;
import io.github.relationship.id.FactId;
import io.github.relationship.id.PersonKey;
import io.github.relationship.id.UserId;
import io.github.relationship.plan.PlanningContext;
import io.github.relationship.playbook.Judgement;
import io.github.relationship.playbook.Playbook;
import io.github.relationship.rof.RofConversation;
import io.github.relationship.rof.Unsatisfied;
import io.github.relationship.spi.PlanInputs;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Decides what recording facts appends: before each fact the moves that time alone has completed, then the fact, then the moves
 * that it completes (L11). Pure but for the ids that it is given; nothing is stored here.
 */
final class Recording {

    private final Playbook playbook;
    private final BiFunction<Relationship, PlanningContext, PlanningContext> about;
    private final List<Entry> appended = new ArrayList<>();
    private PlanningContext context;
    private SortedSet<PersonKey> known = new TreeSet<>();
    private Relationship relationship;
    private boolean catchesUp;
    private Optional<PlanInputs> inputs = Optional.empty();

    /** Of people whom nobody else knows. */
    Recording(Relationship before, Playbook playbook, PlanningContext context) {
        this(before, playbook, context, (relationship, same) -> same);
    }

    /**
     * Of people who may be known at other parties, too.
     *
     * @param about adds to a context what is known of the people of a relationship elsewhere
     */
    Recording(
            Relationship before,
            Playbook playbook,
            PlanningContext context,
            BiFunction<Relationship, PlanningContext, PlanningContext> about) {
        this.relationship = before;
        this.playbook = playbook;
        this.context = context;
        this.about = about;
    }

    /** Others are asked once, and again where somebody comes who is known to them. */
    private PlanningContext context() {
        SortedSet<PersonKey> keys = Persons.keys(relationship);
        if (!keys.equals(known)) {
            context = about.apply(relationship, context);
            known = keys;
        }
        return context;
    }

    /** Records; gives the ids of all facts, known or new. */
    List<FactId> record(List<Occurrence> occurrences, Supplier<FactId> freshIds) {
        List<FactId> ids = new ArrayList<>();
        List<Entry> retractions = new ArrayList<>();
        for (Occurrence occurrence : occurrences) {
            FactId id = occurrence.id().orElseGet(freshIds);
            ids.add(id);
            // Its place is known when the moves before it are.
            Entry entry = Entry.of(id, occurrence, context.instant(), 0);
            if (isKnown(entry) || retractions.contains(entry)) {
                continue;
            }
            if (entry.fact() instanceof Retracted) {
                retractions.add(entry);
            } else {
                append(retractions);
                retractions.clear();
                append(List.of(entry));
            }
        }
        append(retractions);
        return ids;
    }

    private boolean isKnown(Entry entry) {
        return relationship
                .find(entry.id())
                .filter(known -> known.occurrence().equals(entry.occurrence()))
                .isPresent();
    }

    /** Takes one fact, or retractions that belong together: facts that stand on each other go in one step (H5). */
    private void append(List<Entry> facts) {
        if (facts.isEmpty()) {
            return;
        }
        if (relationship.account().isOpened()) {
            // What the fact before has completed, and then time alone; what the last one has, the judgement finds.
            fold(playbook.moves(
                    relationship, context, Instants.later(facts.get(0).occurredAt(), relationship.lastOccurredAt())));
        }
        // The facts come last: what is judged anew names them, not the retractions of the moves, as its trigger.
        Map<FactId, Entry> together = new LinkedHashMap<>();
        facts.forEach(fact -> fallingWith(fact).forEach(other -> {
            Entry retraction = retraction(other, fact, together.size());
            together.putIfAbsent(retraction.id(), retraction);
        }));
        List<Occurrence> closed = relationship.account().isOpened()
                ? facts.stream()
                        .flatMap(fact -> playbook.closedWith(relationship, context(), fact).stream())
                        .toList()
                : List.of();
        facts.forEach(fact -> together.put(fact.id(), placed(fact, together.size())));
        fold(List.copyOf(together.values()));
        closed.forEach(this::follows);
        facts.forEach(fact -> Unsatisfied.complaints(relationship, fact).forEach(this::follows));
    }

    private void follows(Occurrence consequence) {
        Entry entry = Entry.of(consequence.id().orElseThrow(), consequence, context.instant(), 0);
        if (!isKnown(entry)) {
            fold(List.of(placed(entry, 0)));
        }
    }

    private Entry placed(Entry entry, int offset) {
        return new Entry(
                entry.id(),
                entry.occurrence(),
                entry.recordedAt(),
                relationship.entries().size() + offset);
    }

    /**
     * The moves whose evidence contains what an entry retracts: they are retracted with it, and judged anew (L11). And what was closed
     * with a line is open again with it (F20).
     */
    private List<Entry> fallingWith(Entry entry) {
        if (!(entry.fact() instanceof Retracted retraction)) {
            return List.of();
        }
        Stream<Entry> moves = relationship.entries().stream()
                .filter(other -> other.fact() instanceof StageMoved move
                        && move.evidence().contains(retraction.retracted())
                        && !relationship.retracted().contains(other.id()));
        return Stream.concat(moves, playbook.closedBy(relationship, retraction.retracted()).stream())
                .toList();
    }

    private Entry retraction(Entry other, Entry because, int offset) {
        FactId id = FactId.of("retracts-" + other.id());
        Retracted fact = new Retracted(other.id(), "its evidence was retracted");
        return Entry.of(
                id,
                Occurrence.of(id, because.occurredAt(), fact),
                context.instant(),
                relationship.entries().size() + offset);
    }

    private void fold(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        Folded folded = relationship.afterAll(entries);
        if (folded instanceof Folded.Refused refused) {
            throw new FactRefusedException(relationship.id(), refused);
        }
        relationship = ((Folded.Accepted) folded).relationship();
        appended.addAll(entries);
    }

    /** Lets the judgement record what time alone has completed since the last fact, too. */
    void catchUp() {
        catchesUp = true;
    }

    /** What the playbook makes of the state so far: what a command is checked against. Records nothing. */
    Judgement judged() {
        if (!relationship.account().isOpened()) {
            throw new UnknownRelationshipException(relationship.id());
        }
        return playbook.judge(relationship, context());
    }

    /** A ROF call as it stands in the state so far. */
    RofConversation rofCall(FactId call) {
        return playbook.rofCall(relationship, context(), call);
    }

    Instant instant() {
        return context.instant();
    }

    WorkingTime workingTime(UserId user) {
        return context.workingTime(user);
    }

    List<Entry> appended() {
        return appended;
    }

    Relationship relationship() {
        return relationship;
    }

    /** Judges, and takes over the moves that are to be recorded; the rest stays pending (L11). */
    Judgement judge() {
        Judgement judgement = judgedNoting();
        Instant until = relationship.lastOccurredAt();
        List<Entry> due = judgement.moves().stream()
                .filter(move -> catchesUp || !move.occurredAt().isAfter(until))
                .toList();
        if (due.isEmpty()) {
            return judgement;
        }
        fold(due);
        return judgedNoting();
    }

    private Judgement judgedNoting() {
        Inputs given = new Inputs(context());
        Judgement judgement = playbook.judge(relationship, given.watched());
        inputs = Optional.of(given.of(judgement.plan(), relationship));
        return judgement;
    }

    /** What the last judgement was made with, empty before {@link #judge}. */
    Optional<PlanInputs> inputs() {
        return inputs;
    }

    /** The moves that facts led to, recorded with them now or before; what time alone completed later is none of theirs. */
    List<Entry> movesBy(List<FactId> facts) {
        return relationship.entries().stream()
                .filter(entry -> entry.fact() instanceof StageMoved move
                        && facts.contains(move.trigger())
                        && relationship
                                .find(move.trigger())
                                .filter(fact -> fact.recordedAt().equals(entry.recordedAt()))
                                .isPresent())
                .toList();
    }
}
