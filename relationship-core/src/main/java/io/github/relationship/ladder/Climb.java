package io.github.relationship.ladder;

import io.github.relationship.calendar.Zones;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Known;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.StageFact;
import io.github.relationship.history.StageMoved;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RungId;
import io.github.relationship.ladder.StageDecision.Advice;
import io.github.relationship.ladder.StageDecision.Move;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Climbs a ladder as far as the facts and time alone allow: looks at the instant of the last fact, then at each instant at
 * which time alone changes an answer, and at each takes one move after another until none is left.
 */
final class Climb {

    private final Ladder ladder;
    private final Relationship relationship;
    private final AsOf end;
    private final List<Move> moves = new ArrayList<>();
    private int rung;
    private Instant movedAt;
    private Optional<Descent> descent;

    /** The last move, where it went down. */
    private record Descent(Instant at, int from) {}

    Climb(Ladder ladder, Relationship relationship, AsOf end) {
        this.ladder = ladder;
        this.relationship = relationship;
        this.end = end;
        Optional<Known<StageMoved>> last = relationship.stages().lastMove();
        this.rung = last.map(move -> ladder.indexOf(move.value().after())).orElse(0);
        this.movedAt = last.map(Known::occurredAt).orElse(Instant.MIN);
        this.descent = last.map(move -> new Descent(
                        move.occurredAt(), ladder.indexOf(move.value().before())))
                .filter(move -> move.from() > rung);
    }

    StageDecision decide() {
        Instant at = relationship.lastOccurredAt();
        while (true) {
            AsOf asOf = end.at(at);
            Earliest changes = new Earliest(at);
            Optional<Advice> advice = climb(asOf, changes);
            Optional<StageDecision.Review> review =
                    new StepDown(ladder, relationship, rung, movedAt, changes).review(asOf);
            Optional<Instant> next = changes.get();
            if (next.isEmpty() || next.get().isAfter(end.instant())) {
                return new StageDecision(moves, ladder.rungs().get(rung).id(), advice, review, next);
            }
            at = next.get();
        }
    }

    /** Takes every move that is due at an instant; what then waits for a person is the advice. */
    private Optional<Advice> climb(AsOf asOf, Earliest changes) {
        acceptedDescent().ifPresent(this::moveTo);
        for (int to = rung + 1; to < ladder.rungs().size(); to++) {
            Rung target = ladder.rungs().get(to);
            Finding finding = changes.offered(target.evidence().orElseThrow().assess(relationship, asOf));
            if (!finding.met() || isOnlyOldEvidence(finding)) {
                continue;
            }
            Optional<Integer> waiting = firstThatWaits(to, asOf, changes);
            if (waiting.isEmpty()) {
                moveTo(up(to, finding));
            } else {
                int below = waiting.get() - 1;
                if (below > rung) {
                    moveTo(up(below, finding));
                }
                return advice(waiting.get(), to, finding, asOf, changes);
            }
        }
        return Optional.empty();
    }

    /** The lowest rung on the way that a person must first accept (L4, L5, L8, L10). */
    private Optional<Integer> firstThatWaits(int to, AsOf asOf, Earliest changes) {
        for (int i = rung + 1; i <= to; i++) {
            boolean asks = ladder.rungs().get(i).entry() == Rung.Entry.ADVISED || isReturn(i, asOf, changes);
            if (asks && acceptance(i).isEmpty()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private boolean isReturn(int to, AsOf asOf, Earliest changes) {
        if (descent.isEmpty()) {
            return false;
        }
        Instant left = descent.get().at();
        boolean bound = !changes.hasCome(Zones.plus(left, ladder.handMoveBindsFor(), asOf.zone()));
        boolean wasThere = descent.get().from() >= to;
        return bound || (wasThere && !changes.hasCome(Zones.plus(left, ladder.returnIsAdvisedFor(), asOf.zone())));
    }

    /** After a descent, a rung wants at least one fact that occurred since (L8). */
    private boolean isOnlyOldEvidence(Finding finding) {
        return descent.isPresent()
                && occurredSince(finding.evidence(), descent.get().at()).isEmpty();
    }

    private Optional<Known<StageFact.AdviceAccepted>> acceptance(int index) {
        return relationship
                .stages()
                .accepted(ladder.rungs().get(index).id())
                .filter(accepted -> accepted.occurredAt().isAfter(movedAt));
    }

    private Optional<Move> acceptedDescent() {
        for (int i = 0; i < rung; i++) {
            Optional<Known<StageFact.AdviceAccepted>> accepted = acceptance(i);
            if (accepted.isPresent()) {
                SortedSet<FactId> evidence =
                        new TreeSet<>(List.of(accepted.get().fact()));
                return Optional.of(new Move(
                        accepted.get().occurredAt(),
                        ladder.rungs().get(rung).id(),
                        ladder.rungs().get(i).id(),
                        between(i, rung),
                        evidence,
                        StageMoved.By.ACCEPTED_ADVICE));
            }
        }
        return Optional.empty();
    }

    private Move up(int to, Finding finding) {
        Instant effective = later(
                movedAt, finding.completedAt().orElse(relationship.account().since()));
        SortedSet<FactId> evidence = new TreeSet<>(finding.evidence());
        StageMoved.By by = StageMoved.By.EVIDENCE;
        for (int i = rung + 1; i <= to; i++) {
            Optional<Known<StageFact.AdviceAccepted>> accepted = acceptance(i);
            if (accepted.isPresent()) {
                effective = later(effective, accepted.get().occurredAt());
                evidence.add(accepted.get().fact());
                by = StageMoved.By.ACCEPTED_ADVICE;
            }
        }
        return new Move(
                effective,
                ladder.rungs().get(rung).id(),
                ladder.rungs().get(to).id(),
                between(rung, to),
                Collections.unmodifiableSortedSet(evidence),
                by);
    }

    private void moveTo(Move move) {
        int to = ladder.indexOf(move.after());
        descent = to < rung ? Optional.of(new Descent(move.effective(), rung)) : Optional.empty();
        moves.add(move);
        movedAt = move.effective();
        rung = to;
    }

    private List<RungId> between(int low, int high) {
        return ladder.rungs().subList(low + 1, Math.max(low + 1, high)).stream()
                .map(Rung::id)
                .toList();
    }

    /** Declined advice rests until its date, or until a new fact counts (L5). */
    private Optional<Advice> advice(int waiting, int met, Finding finding, AsOf asOf, Earliest changes) {
        RungId to = ladder.rungs().get(waiting).id();
        Optional<Known<StageFact.AdviceDeclined>> declined =
                relationship.stages().declined(to);
        if (declined.isPresent()) {
            Known<StageFact.AdviceDeclined> no = declined.get();
            Instant until = no.value()
                    .until()
                    .map(date -> asOf.owner().startOf(date))
                    .orElseGet(() -> Zones.plus(no.occurredAt(), ladder.declinedAdviceRests(), asOf.zone()));
            boolean news = occurredSince(finding.evidence(), no.occurredAt()).isPresent();
            if (!news && !changes.hasCome(until)) {
                return Optional.empty();
            }
        }
        Optional<RungId> beyond = Optional.of(ladder.rungs().get(met).id()).filter(id -> !id.equals(to));
        Instant since = later(
                movedAt, finding.completedAt().orElse(relationship.account().since()));
        return Optional.of(new Advice(to, beyond, finding.evidence(), since));
    }

    private Optional<FactId> occurredSince(Collection<FactId> facts, Instant instant) {
        return facts.stream()
                .filter(id -> relationship
                        .find(id)
                        .map(Entry::occurredAt)
                        .filter(occurred -> occurred.isAfter(instant))
                        .isPresent())
                .findFirst();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
