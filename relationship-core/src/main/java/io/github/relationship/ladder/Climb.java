package io.github.relationship.ladder;

import io.github.relationship.calendar.Instants;
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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Climbs a ladder as far as the facts and time alone allow: looks at the instant of the last fact, then at each instant at
 * which time alone turns an answer, and at each takes one move after another until none is left. What waits for a person is worked
 * out at the end: evidence may have changed without turning an answer.
 */
final class Climb {

    private final Ladder ladder;
    private final Relationship relationship;
    private final AsOf end;
    private final Evidence evidence;
    private final boolean heedsAcceptances;
    private final List<Move> moves = new ArrayList<>();
    private final Map<FactId, Boolean> wasOpen = new HashMap<>();
    private int rung;
    private Instant movedAt;
    private final Descents descents;

    Climb(Ladder ladder, Relationship relationship, AsOf end) {
        this.ladder = ladder;
        this.relationship = relationship;
        this.end = end;
        this.evidence = new Evidence(relationship);
        this.heedsAcceptances = true;
        Optional<Known<StageMoved>> last = relationship.stages().lastMove();
        this.rung = last.map(move -> ladder.indexOf(move.value().after())).orElse(0);
        this.movedAt = last.map(Known::occurredAt).orElse(Instant.MIN);
        this.descents = Descents.of(ladder, relationship.stages().moves());
    }

    /** As far as another has come, with what was known just before a person accepted advice. */
    private Climb(Climb until, Known<StageFact.AdviceAccepted> accepted) {
        this.ladder = until.ladder;
        this.relationship = KnownBefore.of(until.relationship, accepted.fact());
        this.end = until.end.at(accepted.occurredAt());
        this.evidence = new Evidence(relationship);
        this.heedsAcceptances = false;
        this.moves.addAll(until.moves);
        this.rung = until.rung;
        this.movedAt = until.movedAt;
        this.descents = until.descents.copy();
    }

    StageDecision decide() {
        if (relationship.account().disqualified().isPresent()) {
            // Outside of the ladder nothing is moved, advised or doubted (L1, L12).
            return new StageDecision(
                    moves,
                    ladder.rungs().get(rung).id(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
        Instant at = relationship.lastOccurredAt();
        while (true) {
            AsOf asOf = end.at(at);
            Earliest changes = new Earliest(at);
            int taken = moves.size();
            Optional<Advice> advice = climb(asOf, changes);
            if (moves.size() > taken) {
                // What led to the moves would change nothing any more.
                continue;
            }
            Optional<StageDecision.Review> review =
                    new StepDown(ladder, evidence, rung, movedAt, completing(), changes).review(asOf);
            Optional<Instant> turn = changes.nextTurn().filter(next -> !next.isAfter(end.instant()));
            if (turn.isEmpty() && !at.isBefore(end.instant())) {
                return new StageDecision(
                        moves, ladder.rungs().get(rung).id(), advice, review, changes.get(), next(asOf));
            }
            at = turn.orElse(end.instant());
        }
    }

    /** When it changes is known: its evidence has been looked at. */
    private Optional<Assessment> next(AsOf asOf) {
        return ladder.rungs().stream()
                .skip(rung + 1L)
                .findFirst()
                .map(above -> Assessment.of(above, requirement -> evidence.of(requirement, asOf)));
    }

    /** The evidence of the last move, recorded or not. */
    private Set<FactId> completing() {
        return moves.isEmpty()
                ? relationship
                        .stages()
                        .lastMove()
                        .<Set<FactId>>map(move -> move.value().evidence())
                        .orElse(Set.of())
                : moves.get(moves.size() - 1).evidence();
    }

    /** Takes every move that is due at an instant; what then waits for a person is the advice. */
    private Optional<Advice> climb(AsOf asOf, Earliest changes) {
        Optional<Move> word = handMove().or(this::acceptedDescent);
        while (word.isPresent()) {
            moveTo(word.get());
            word = handMove().or(this::acceptedDescent);
        }
        for (int to = rung + 1; to < ladder.rungs().size(); to++) {
            Finding finding = evidence(to, asOf, changes);
            if (!isComplete(finding)) {
                continue;
            }
            Optional<Integer> waiting = firstThatWaits(to, asOf, changes);
            if (waiting.isEmpty()) {
                moveTo(up(to, finding, asOf));
            } else {
                int below = waiting.get() - 1;
                if (below > rung) {
                    moveTo(up(below, finding, asOf));
                }
                return advice(waiting.get(), highestComplete(to, asOf, changes), finding, asOf, changes);
            }
        }
        return Optional.empty();
    }

    private Finding evidence(int of, AsOf asOf, Earliest changes) {
        return changes.offered(evidence.of(ladder.rungs().get(of).evidence().orElseThrow(), asOf));
    }

    /** After a descent, a rung wants at least one fact that occurred since (L8). */
    private boolean isComplete(Finding finding) {
        return finding.met()
                && descents.last()
                        .filter(left -> firstAfter(left, finding.evidence()).isEmpty())
                        .isEmpty();
    }

    /** Never before the preceding move, nor, after a descent, before the first fact that counts anew. */
    private Instant completedAt(Finding finding) {
        Instant completed = Instants.later(
                movedAt, finding.completedAt().orElse(relationship.account().since()));
        return descents.last()
                .flatMap(left -> firstAfter(left, finding.evidence()))
                .map(anew -> Instants.later(completed, anew))
                .orElse(completed);
    }

    private int highestComplete(int from, AsOf asOf, Earliest changes) {
        int highest = from;
        for (int i = from + 1; i < ladder.rungs().size(); i++) {
            if (isComplete(evidence(i, asOf, changes))) {
                highest = i;
            }
        }
        return highest;
    }

    /** The lowest rung on the way that a person must first accept (L4, L5, L8, L10). */
    private Optional<Integer> firstThatWaits(int to, AsOf asOf, Earliest changes) {
        for (int i = rung + 1; i <= to; i++) {
            boolean asks = ladder.rungs().get(i).entry() == Rung.Entry.ADVISED
                    || returnIsFreeAt(i, asOf)
                            .filter(free -> !changes.hasCome(free))
                            .isPresent();
            if (asks && acceptance(i).isEmpty()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** From when a rung is entered by itself again, after a descent and for all that was declined (L8, L10). */
    private Optional<Instant> returnIsFreeAt(int to, AsOf asOf) {
        return descents.last().map(last -> {
            Instant free = Zones.plus(last, ladder.handMoveBindsFor(), asOf.zone());
            Optional<Instant> left =
                    descents.left(to).map(at -> Zones.plus(at, ladder.returnIsAdvisedFor(), asOf.zone()));
            Optional<Instant> declined = decline(to).map(no -> restsUntil(no, asOf));
            return Instants.later(free, Instants.later(left.orElse(free), declined.orElse(free)));
        });
    }

    private Optional<Known<StageFact.AdviceAccepted>> acceptance(int index) {
        return relationship
                .stages()
                .accepted(ladder.rungs().get(index).id())
                .filter(accepted -> heedsAcceptances && accepted.occurredAt().isAfter(movedAt))
                .filter(accepted -> decline(index)
                        .filter(no -> no.occurredAt().isAfter(accepted.occurredAt()))
                        .isEmpty())
                .filter(this::wasOpen);
    }

    /** To accept what was not advised then is a word about nothing: it moves nobody, neither then nor later (L5). */
    private boolean wasOpen(Known<StageFact.AdviceAccepted> accepted) {
        Boolean known = wasOpen.get(accepted.fact());
        if (known == null) {
            StageDecision then = new Climb(this, accepted).decide();
            known = isOpen(then, accepted.value().to());
            wasOpen.put(accepted.fact(), known);
        }
        return known;
    }

    private boolean isOpen(StageDecision then, RungId to) {
        return then.advice().filter(advice -> advice.to().equals(to)).isPresent()
                || (then.review().isPresent() && ladder.indexOf(to) < ladder.indexOf(then.rung()));
    }

    private Optional<Known<StageFact.AdviceDeclined>> decline(int index) {
        return relationship.stages().declined(ladder.rungs().get(index).id());
    }

    private Instant restsUntil(Known<StageFact.AdviceDeclined> declined, AsOf asOf) {
        return declined.value()
                .until()
                .map(date -> asOf.owner().startOf(date))
                .orElseGet(() -> Zones.plus(declined.occurredAt(), ladder.declinedAdviceRests(), asOf.zone()));
    }

    private Optional<Move> handMove() {
        return relationship
                .stages()
                .byHand()
                .filter(hand -> hand.occurredAt().isAfter(movedAt))
                .filter(hand -> ladder.indexOf(hand.value().to()) != rung)
                .map(hand -> personal(ladder.indexOf(hand.value().to()), hand, StageMoved.By.HAND));
    }

    private Optional<Move> acceptedDescent() {
        for (int i = 0; i < rung; i++) {
            Optional<Known<StageFact.AdviceAccepted>> accepted = acceptance(i);
            if (accepted.isPresent()) {
                return Optional.of(personal(i, accepted.get(), StageMoved.By.ACCEPTED_ADVICE));
            }
        }
        return Optional.empty();
    }

    /** A move on a person's word alone. */
    private Move personal(int to, Known<?> word, StageMoved.By by) {
        return new Move(
                word.occurredAt(),
                ladder.rungs().get(rung).id(),
                ladder.rungs().get(to).id(),
                between(Math.min(rung, to), Math.max(rung, to)),
                new TreeSet<>(List.of(word.fact())),
                by);
    }

    private Move up(int to, Finding finding, AsOf asOf) {
        Instant effective = completedAt(finding);
        SortedSet<FactId> evidence = new TreeSet<>(finding.evidence());
        StageMoved.By by = StageMoved.By.EVIDENCE;
        for (int i = rung + 1; i <= to; i++) {
            Optional<Known<StageFact.AdviceAccepted>> accepted = acceptance(i);
            if (accepted.isPresent()) {
                effective = Instants.later(effective, accepted.get().occurredAt());
                evidence.add(accepted.get().fact());
                by = StageMoved.By.ACCEPTED_ADVICE;
            } else {
                effective = Instants.later(effective, returnIsFreeAt(i, asOf).orElse(effective));
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
        descents.add(rung, to, move.by(), move.effective());
        moves.add(move);
        movedAt = move.effective();
        rung = to;
        wasOpen.clear();
    }

    private List<RungId> between(int low, int high) {
        return ladder.rungs().subList(low + 1, Math.max(low + 1, high)).stream()
                .map(Rung::id)
                .toList();
    }

    /** Declined advice rests until its date, or until a new fact counts (L5). */
    private Optional<Advice> advice(int waiting, int highest, Finding finding, AsOf asOf, Earliest changes) {
        RungId to = ladder.rungs().get(waiting).id();
        Optional<Known<StageFact.AdviceDeclined>> declined = decline(waiting);
        if (declined.isPresent()
                && firstAfter(declined.get().occurredAt(), finding.evidence()).isEmpty()
                && !changes.hasCome(restsUntil(declined.get(), asOf))) {
            return Optional.empty();
        }
        Optional<RungId> beyond = Optional.of(ladder.rungs().get(highest).id()).filter(id -> !id.equals(to));
        Instant since = declined.map(no -> Instants.later(completedAt(finding), backAt(no, finding, asOf)))
                .orElseGet(() -> completedAt(finding));
        return Optional.of(new Advice(to, beyond, finding.evidence(), since));
    }

    /** Declined advice comes back with the first fact that counts anew, at the latest on its date. */
    private Instant backAt(Known<StageFact.AdviceDeclined> declined, Finding finding, AsOf asOf) {
        Instant until = restsUntil(declined, asOf);
        return firstAfter(declined.occurredAt(), finding.evidence())
                .filter(until::isAfter)
                .orElse(until);
    }

    private Optional<Instant> firstAfter(Instant instant, Collection<FactId> facts) {
        return facts.stream()
                .flatMap(id -> relationship.find(id).stream())
                .map(Entry::occurredAt)
                .filter(occurred -> occurred.isAfter(instant))
                .min(Comparator.naturalOrder());
    }
}
