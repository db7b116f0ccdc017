package io.github.relationship.playbook;

import io.github.relationship.history.Entry;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.StageMoved;
import io.github.relationship.id.FactId;
import io.github.relationship.ladder.StageDecision.Move;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes decided moves down as facts, under ids that repetition yields again (L11). */
final class Moves {

    private Moves() {}

    static List<Entry> entries(Relationship relationship, List<Move> moves, Instant decided, String version) {
        if (moves.isEmpty()) {
            return List.of();
        }
        FactId trigger = relationship.entries().stream()
                .filter(entry -> !(entry.fact() instanceof StageMoved))
                .max(Comparator.comparingInt(Entry::position))
                .map(Entry::id)
                .orElseThrow();
        List<Entry> entries = new ArrayList<>();
        for (Move move : moves) {
            List<Entry> earlier = new ArrayList<>(relationship.entries());
            earlier.addAll(entries);
            FactId id = idOf(relationship, trigger, move, timesMoved(earlier, trigger, move));
            StageMoved fact = StageMoved.builder()
                    .before(move.before())
                    .after(move.after())
                    .skipped(move.skipped())
                    .evidence(move.evidence())
                    .trigger(trigger)
                    .by(move.by())
                    .playbook(version)
                    .build();
            int position = relationship.entries().size() + entries.size();
            entries.add(Entry.of(id, Occurrence.of(id, move.effective(), fact), decided, position));
        }
        return entries;
    }

    /**
     * What a retraction brings to light may lead up, down by a person's word, and up again: the same rungs for one trigger, each time
     * another move.
     */
    private static long timesMoved(List<Entry> earlier, FactId trigger, Move move) {
        return earlier.stream()
                .filter(entry -> entry.fact() instanceof StageMoved moved
                        && moved.trigger().equals(trigger)
                        && moved.before().equals(move.before())
                        && moved.after().equals(move.after()))
                .count();
    }

    private static FactId idOf(Relationship relationship, FactId trigger, Move move, long times) {
        return FactId.derived(
                "move",
                relationship.id().value(),
                trigger.value(),
                move.before().value(),
                times == 0 ? move.after().value() : move.after().value() + "\u001f" + times);
    }
}
