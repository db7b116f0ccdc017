package io.github.relationship;

import io.github.relationship.history.Known;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.StageFact;
import io.github.relationship.history.StageMoved;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RungId;
import io.github.relationship.id.UserId;
import io.github.relationship.ladder.Ladder;
import io.github.relationship.ladder.Rung;
import io.github.relationship.ladder.StageDecision;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What people say to advice, checked on what is advised in the state that is decided on (L5, L7). */
final class StageCommands {

    private final Ladder ladder;
    private final Supplier<FactId> freshIds;

    StageCommands(Ladder ladder, Supplier<FactId> freshIds) {
        this.ladder = ladder;
        this.freshIds = freshIds;
    }

    List<FactId> accept(Recording recording, RungId rung, UserId by) {
        Optional<FactId> before = acceptedBefore(recording.relationship(), rung);
        if (before.isPresent()) {
            return List.of(before.get());
        }
        StageDecision decision = recording.judged().decision();
        List<RungId> open = open(decision, below(decision));
        requireOpen(recording, rung, open);
        return record(recording, by, StageFact.adviceAccepted(rung));
    }

    List<FactId> decline(Recording recording, UserId by, StageFact.AdviceDeclined decline) {
        StageDecision decision = recording.judged().decision();
        List<RungId> open = open(decision, Stream.concat(below(decision), Stream.of(decision.rung())));
        Optional<FactId> before = recording
                .relationship()
                .stages()
                .declined(decline.to())
                .filter(known -> known.value().equals(decline))
                .filter(known -> !open.contains(decline.to()))
                .map(Known::fact);
        if (before.isPresent()) {
            return List.of(before.get());
        }
        requireOpen(recording, decline.to(), open);
        return record(recording, by, decline);
    }

    /** The acceptance that brought them to the rung on which they stand. */
    private static Optional<FactId> acceptedBefore(Relationship relationship, RungId rung) {
        Optional<StageMoved> last = relationship
                .stages()
                .lastMove()
                .map(Known::value)
                .filter(move -> move.after().equals(rung));
        return relationship
                .stages()
                .accepted(rung)
                .map(Known::fact)
                .filter(fact ->
                        last.filter(move -> move.evidence().contains(fact)).isPresent());
    }

    /** What can be answered now: the advice to move up, and where a review is open the rungs that it is about. */
    private static List<RungId> open(StageDecision decision, Stream<RungId> reviewed) {
        return Stream.concat(
                        decision.advice().map(StageDecision.Advice::to).stream(),
                        decision.review().isPresent() ? reviewed : Stream.empty())
                .toList();
    }

    private Stream<RungId> below(StageDecision decision) {
        return ladder.rungs().stream().map(Rung::id).takeWhile(id -> !id.equals(decision.rung()));
    }

    private static void requireOpen(Recording recording, RungId rung, List<RungId> open) {
        if (!open.contains(rung)) {
            throw new AdviceNotOpenException(recording.relationship().id(), rung, open);
        }
    }

    private List<FactId> record(Recording recording, UserId by, StageFact fact) {
        return recording.record(List.of(ItemCommands.occurrence(recording.instant(), by, fact)), freshIds);
    }
}
