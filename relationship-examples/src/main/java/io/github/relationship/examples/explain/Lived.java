package io.github.relationship.examples.explain;

import io.github.relationship.examples.explain.TextFile.Line;
import io.github.relationship.examples.explain.Told.UnreadLine;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Retracted;
import io.github.relationship.history.StageMoved;
import io.github.relationship.history.UnreadFact;
import io.github.relationship.id.FactId;
import io.github.relationship.json.JsonEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The facts of one relationship in the order in which they were recorded: what says when it was recorded then, all else when it
 * happened. Those of one instant stay together, in the order of the file; they were recorded in one step.
 */
final class Lived {

    private static final Comparator<Line<JsonEntry>> AS_RECORDED = Comparator.comparing(
                    (Line<JsonEntry> line) -> recordedAt(line.value()))
            .thenComparing(line -> line.value().position().orElse(Integer.MAX_VALUE));

    private final SortedMap<Instant, List<Line<Occurrence>>> steps = new TreeMap<>();
    private final List<UnreadLine> unread = new ArrayList<>();
    private int leftOut;

    /** Sorts the lines; what was recorded after an instant is left out. */
    Lived(Collection<Line<JsonEntry>> lines, Instant asOf) {
        Set<FactId> given = new HashSet<>();
        Set<FactId> moves = new HashSet<>();
        for (Line<JsonEntry> line : lines) {
            Occurrence occurrence = line.value().occurrence();
            occurrence.id().ifPresent(given::add);
            occurrence
                    .id()
                    .filter(id -> occurrence.fact() instanceof StageMoved)
                    .ifPresent(moves::add);
        }
        int unnamed = 0;
        for (Line<JsonEntry> line : lines.stream().sorted(AS_RECORDED).toList()) {
            Occurrence occurrence = line.value().occurrence();
            if (recordedAt(line.value()).isAfter(asOf)) {
                leftOut++;
            } else if (occurrence.fact() instanceof UnreadFact fact) {
                unread.add(new UnreadLine(line.number(), fact.kind(), fact.format()));
            } else if (!isDecidedAnew(occurrence, moves)) {
                FactId id = occurrence.id().orElse(null);
                while (id == null) {
                    FactId next = FactId.of("unnamed-" + ++unnamed);
                    id = given.contains(next) ? null : next;
                }
                steps.computeIfAbsent(recordedAt(line.value()), any -> new ArrayList<>())
                        .add(new Line<>(
                                line.number(),
                                Occurrence.builder().from(occurrence).id(id).build()));
            }
        }
    }

    /** Moves follow from the other facts: who exports a history has them in it, and they are decided again. */
    private static boolean isDecidedAnew(Occurrence occurrence, Set<FactId> moves) {
        return occurrence.fact() instanceof StageMoved
                || (occurrence.fact() instanceof Retracted retraction && moves.contains(retraction.retracted()));
    }

    private static Instant recordedAt(JsonEntry line) {
        return line.recordedAt().orElse(line.occurrence().occurredAt());
    }

    /** What was recorded at each instant, earliest first. */
    SortedMap<Instant, List<Line<Occurrence>>> steps() {
        return steps;
    }

    List<UnreadLine> unread() {
        return unread;
    }

    int leftOut() {
        return leftOut;
    }

    /** In which line a fact of a step stands: the last under its id, where an id comes twice. */
    static Optional<Integer> lineOf(List<Line<Occurrence>> step, FactId id) {
        return step.stream()
                .filter(line -> line.value().id().filter(id::equals).isPresent())
                .map(Line::number)
                .reduce((earlier, later) -> later);
    }
}
