package io.github.relationship;

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
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.PlanningContext;
import io.github.relationship.playbook.Judgement;
import io.github.relationship.playbook.Playbook;
import io.github.relationship.rof.RofConversation;
import io.github.relationship.spi.PlanInputs;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Decides what recording facts appends: each fact that is not known yet with what the playbook appends with it, and at the end the moves
 * that the last one completes (L11). Pure but for the ids that it is given; nothing is stored here.
 */
final class Recording {

    private final Relationship before;
    private final Playbook playbook;
    private final BiFunction<Relationship, PlanningContext, PlanningContext> about;
    private PlanningContext context;
    private SortedSet<PersonKey> known = new TreeSet<>();
    private Relationship relationship;
    private @Nullable Judgement latest;
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
        this.before = before;
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
            latest = null;
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
            // Its place is found when it is appended.
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
        if (!facts.isEmpty()) {
            take(judging(
                    context(),
                    now -> playbook.append(
                            relationship, now, facts, () -> judgedOnce().plan())));
        }
    }

    private <T> T judging(PlanningContext now, Function<PlanningContext, T> judge) {
        return JudgementFailedException.orElse(relationship.id(), () -> judge.apply(now));
    }

    private void take(Folded folded) {
        if (folded instanceof Folded.Refused refused) {
            throw new FactRefusedException(relationship.id(), refused);
        }
        relationship = ((Folded.Accepted) folded).relationship();
        latest = null;
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
        return judgedOnce();
    }

    /** The same state under the same context is judged once, however often a command asks. */
    private Judgement judgedOnce() {
        PlanningContext now = context();
        Judgement judgement = latest;
        if (judgement == null) {
            Inputs given = new Inputs(now);
            judgement = judging(given.watched(), watched -> playbook.judge(relationship, watched));
            inputs = Optional.of(given.of(judgement.plan(), relationship));
            latest = judgement;
        }
        return judgement;
    }

    /** What happened when a line is done, and nobody says more about it (A2): under the same id whoever says so, unless it was taken back. */
    Optional<Occurrence> deed(AgendaItem line, UserId by) {
        FactId id = FactId.derived("deed", line.key().toString());
        return playbook.deed(line, relationship, context.instant(), by)
                .map(deed -> relationship.find(id).isPresent()
                        ? deed
                        : Occurrence.builder().from(deed).id(id).build());
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

    /** What there is more than before, in the order of recording. */
    List<Entry> appended() {
        return relationship.entries().stream()
                .filter(entry -> entry.position() >= before.entries().size())
                .sorted(Comparator.comparingInt(Entry::position))
                .toList();
    }

    Relationship relationship() {
        return relationship;
    }

    /** Judges, and takes over the moves that are to be recorded; the rest stays pending (L11). */
    Judgement judge() {
        Judgement judgement = judgedOnce();
        Instant until = relationship.lastOccurredAt();
        List<Entry> due = judgement.moves().stream()
                .filter(move -> catchesUp || !move.occurredAt().isAfter(until))
                .toList();
        if (due.isEmpty()) {
            return judgement;
        }
        take(relationship.afterAll(due));
        if (due.size() == judgement.moves().size()) {
            latest = judgement.recorded();
            inputs = inputs.map(before -> before.ofFacts(relationship.entries().size()));
        }
        return judgedOnce();
    }

    /** What the last judgement was made with, empty before the first. */
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
