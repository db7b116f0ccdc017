package io.github.relationship.ladder;

import io.github.relationship.calendar.Zones;
import io.github.relationship.history.Known;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.RofFact.SatisfactionHeard;
import io.github.relationship.history.StageFact;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RungId;
import io.github.relationship.ladder.StageDecision.Review;
import io.github.relationship.ladder.StageDecision.Trigger;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Doubts whether a rung still fits; nobody steps down without a person (L7). */
final class StepDown {

    private final Ladder ladder;
    private final Relationship relationship;
    private final Evidence evidence;
    private final int rung;
    private final Instant movedAt;
    private final Set<FactId> completing;
    private final Earliest changes;

    StepDown(Ladder ladder, Evidence evidence, int rung, Instant movedAt, Set<FactId> completing, Earliest changes) {
        this.ladder = ladder;
        this.relationship = evidence.relationship();
        this.evidence = evidence;
        this.rung = rung;
        this.movedAt = movedAt;
        this.completing = completing;
        this.changes = changes;
    }

    /** The latest doubt, unless a person laid it to rest. */
    Optional<Review> review(AsOf asOf) {
        if (rung == 0 || ladder.reviewFrom().isEmpty()) {
            return Optional.empty();
        }
        return Stream.of(silence(asOf), commitmentEnded(asOf), unsatisfiedTwice(asOf), evidenceGone(asOf))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(Review::since))
                .flatMap(review -> unlessAtRest(review, asOf));
    }

    private Optional<Review> silence(AsOf asOf) {
        boolean watched = ladder.reviewsSilence()
                && rung >= ladder.indexOf(ladder.reviewFrom().orElseThrow());
        if (!watched) {
            return Optional.empty();
        }
        return Dormancy.of(relationship, asOf.zone())
                .filter(dormant -> changes.hasCome(dormant.tooLongFrom()))
                .map(dormant -> new Review(Trigger.SILENCE, dormant.since(), dormant.tooLongFrom(), holds(asOf)));
    }

    private Optional<Review> commitmentEnded(AsOf asOf) {
        return relationship
                .commitments()
                .lastEnded()
                .filter(ended -> ended.occurredAt().isAfter(movedAt))
                .map(ended -> new Review(Trigger.COMMITMENT_ENDED, ended.fact(), ended.occurredAt(), holds(asOf)))
                .filter(this::isLower);
    }

    private Optional<Review> unsatisfiedTwice(AsOf asOf) {
        List<Known<SatisfactionHeard>> heard = relationship.rofCalls().satisfaction();
        int size = heard.size();
        if (size < 2
                || heard.get(size - 1).value().satisfied()
                || heard.get(size - 2).value().satisfied()) {
            return Optional.empty();
        }
        Known<SatisfactionHeard> last = heard.get(size - 1);
        return last.occurredAt().isAfter(movedAt)
                ? Optional.of(new Review(Trigger.UNSATISFIED_TWICE, last.fact(), last.occurredAt(), holds(asOf)))
                : Optional.empty();
    }

    /** Of what completed the rung or was bought since, something is gone, and what is left does not suffice. */
    private Optional<Review> evidenceGone(AsOf asOf) {
        return relationship.purchases().all().stream()
                .filter(purchase -> completing.contains(purchase.id())
                        || purchase.occurredAt().isAfter(movedAt))
                .flatMap(purchase -> purchase.annulled().stream())
                .max(Comparator.comparing(Known::occurredAt))
                .map(gone -> new Review(Trigger.EVIDENCE_GONE, gone.fact(), gone.occurredAt(), holds(asOf)))
                .filter(this::isLower);
    }

    private boolean isLower(Review review) {
        return ladder.indexOf(review.holds()) < rung;
    }

    /** The highest rung, not above this one, whose evidence holds now. */
    private RungId holds(AsOf asOf) {
        for (int i = rung; i > 0; i--) {
            Rung candidate = ladder.rungs().get(i);
            if (changes.offered(evidence.of(candidate.evidence().orElseThrow(), asOf))
                    .met()) {
                return candidate.id();
            }
        }
        return ladder.rungs().get(0).id();
    }

    /** A doubt that a person laid to rest is raised anew when the rest is over. */
    private Optional<Review> unlessAtRest(Review review, AsOf asOf) {
        return ladder.rungs().subList(0, rung + 1).stream()
                .flatMap(lower -> relationship.stages().declined(lower.id()).stream())
                .filter(declined -> !declined.occurredAt().isBefore(review.since()))
                .filter(declined -> !isOlderAdviceToClimb(declined))
                .map(declined -> restsUntil(declined, asOf))
                .max(Comparator.naturalOrder())
                .map(rested -> changes.hasCome(rested)
                        ? Optional.of(new Review(review.trigger(), review.fact(), rested, review.holds()))
                        : Optional.<Review>empty())
                .orElse(Optional.of(review));
    }

    /** To decline this rung before it was entered was to decline the way up. */
    private boolean isOlderAdviceToClimb(Known<StageFact.AdviceDeclined> declined) {
        return declined.value().to().equals(ladder.rungs().get(rung).id())
                && !declined.occurredAt().isAfter(movedAt);
    }

    private Instant restsUntil(Known<StageFact.AdviceDeclined> declined, AsOf asOf) {
        return declined.value()
                .until()
                .map(date -> asOf.owner().startOf(date))
                .orElseGet(() -> Zones.plus(declined.occurredAt(), ladder.declinedReviewRests(), asOf.zone()));
    }
}
