package io.github.relationship;

import io.github.relationship.history.Entry;
import io.github.relationship.history.Folded;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.Retracted;
import io.github.relationship.history.StageMoved;
import io.github.relationship.id.FactId;
import io.github.relationship.plan.PlanningContext;
import io.github.relationship.playbook.Judgement;
import io.github.relationship.playbook.Playbook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Decides what recording facts appends: before each fact the moves that time alone has completed, then the fact, then the moves
 * that it completes (L11). Pure but for the ids that it is given; nothing is stored here.
 */
final class Recording {

    private final Playbook playbook;
    private final PlanningContext context;
    private final List<Entry> appended = new ArrayList<>();
    private Relationship relationship;

    Recording(Relationship before, Playbook playbook, PlanningContext context) {
        this.relationship = before;
        this.playbook = playbook;
        this.context = context;
    }

    /** Records; gives the ids of all facts, known or new. */
    List<FactId> record(List<Occurrence> occurrences, Supplier<FactId> freshIds) {
        List<FactId> ids = new ArrayList<>();
        List<Entry> fresh = new ArrayList<>();
        for (Occurrence occurrence : occurrences) {
            FactId id = occurrence.id().orElseGet(freshIds);
            ids.add(id);
            if (!isKnown(id, occurrence)) {
                // Its place is known when the moves before it are.
                fresh.add(Entry.of(id, occurrence, context.instant(), 0));
            }
        }
        boolean together = fresh.stream().anyMatch(entry -> entry.fact() instanceof Retracted);
        if (together) {
            append(fresh);
        } else {
            fresh.forEach(entry -> append(List.of(entry)));
        }
        return ids;
    }

    private boolean isKnown(FactId id, Occurrence occurrence) {
        return relationship
                .find(id)
                .filter(known -> known.occurrence().equals(occurrence))
                .isPresent();
    }

    private void append(List<Entry> facts) {
        if (relationship.account().isOpened()) {
            Instant until = facts.get(0).occurredAt();
            if (until.isAfter(relationship.lastOccurredAt())) {
                fold(playbook.moves(relationship, context, until));
            }
        }
        List<Entry> withRetractedMoves = new ArrayList<>();
        facts.forEach(entry -> withRetractedMoves.add(placed(entry, withRetractedMoves.size())));
        facts.forEach(entry -> movesOn(entry)
                .forEach(move -> withRetractedMoves.add(retraction(move, entry, withRetractedMoves.size()))));
        fold(withRetractedMoves);
        fold(playbook.moves(relationship, context, relationship.lastOccurredAt()));
    }

    private Entry placed(Entry entry, int offset) {
        return new Entry(
                entry.id(),
                entry.occurrence(),
                entry.recordedAt(),
                relationship.entries().size() + offset);
    }

    /** The moves whose evidence contains what an entry retracts: they are retracted with it, and judged anew (L11). */
    private List<Entry> movesOn(Entry entry) {
        if (!(entry.fact() instanceof Retracted retraction)) {
            return List.of();
        }
        return relationship.entries().stream()
                .filter(other -> other.fact() instanceof StageMoved move
                        && move.evidence().contains(retraction.retracted())
                        && !relationship.retracted().contains(other.id()))
                .toList();
    }

    private Entry retraction(Entry move, Entry because, int offset) {
        FactId id = FactId.of("retracts-" + move.id());
        Retracted fact = new Retracted(move.id(), "its evidence was retracted");
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

    /** Takes over the moves that are due at the instant of the judgement, so that they are recorded too. */
    void catchUp() {
        fold(playbook.moves(relationship, context, context.instant()));
    }

    List<Entry> appended() {
        return appended;
    }

    Relationship relationship() {
        return relationship;
    }

    Judgement judge() {
        return playbook.judge(relationship, context);
    }

    /** The moves that facts led to, recorded now or before. */
    List<Entry> movesBy(List<FactId> facts) {
        return relationship.entries().stream()
                .filter(entry -> Optional.of(entry.fact())
                        .filter(StageMoved.class::isInstance)
                        .map(StageMoved.class::cast)
                        .filter(move -> facts.contains(move.trigger()))
                        .isPresent())
                .toList();
    }
}
