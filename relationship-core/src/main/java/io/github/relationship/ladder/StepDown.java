package io.github.relationship.ladder;

import io.github.relationship.calendar.Zones;
import io.github.relationship.history.Known;
import io.github.relationship.history.Purchase;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.RofFact.SatisfactionHeard;
import io.github.relationship.history.StageFact;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RungId;
import io.github.relationship.ladder.StageDecision.Review;
import io.github.relationship.ladder.StageDecision.Trigger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Doubts whether a rung still fits; nobody steps down without a person (L7). */
final class StepDown {

    /** Silence is at least this long. */
    private static final Period LEAST_SILENCE = Period.ofMonths(12);

    /** Silence is at least so many times their own median gap. */
    private static final int GAPS = 3;

    private final Ladder ladder;
    private final Relationship relationship;
    private final int rung;
    private final Instant movedAt;
    private final Set<FactId> completing;
    private final Earliest changes;

    StepDown(
            Ladder ladder,
            Relationship relationship,
            int rung,
            Instant movedAt,
            Set<FactId> completing,
            Earliest changes) {
        this.ladder = ladder;
        this.relationship = relationship;
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
        List<Purchase> bought =
                relationship.purchases().all().stream().filter(Purchase::counts).toList();
        boolean watched = ladder.reviewsSilence()
                && rung >= ladder.indexOf(ladder.reviewFrom().orElseThrow());
        if (!watched || bought.isEmpty()) {
            return Optional.empty();
        }
        Purchase last = bought.get(bought.size() - 1);
        Instant since = Zones.plus(last.occurredAt(), LEAST_SILENCE, asOf.zone());
        Instant byTheirGap = Zones.plusDays(last.occurredAt(), GAPS * medianGap(bought, asOf), asOf.zone());
        if (byTheirGap.isAfter(since)) {
            since = byTheirGap;
        }
        return changes.hasCome(since)
                ? Optional.of(new Review(Trigger.SILENCE, last.id(), since, holds(asOf)))
                : Optional.empty();
    }

    /** In days, between distinct local days with purchases; of an even number of gaps the lower middle one. */
    private static long medianGap(List<Purchase> bought, AsOf asOf) {
        List<LocalDate> days = bought.stream()
                .map(purchase -> Zones.dateOf(purchase.occurredAt(), asOf.zone()))
                .distinct()
                .toList();
        long[] gaps = new long[Math.max(0, days.size() - 1)];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = days.get(i + 1).toEpochDay() - days.get(i).toEpochDay();
        }
        java.util.Arrays.sort(gaps);
        return gaps.length == 0 ? 0 : gaps[(gaps.length - 1) / 2];
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
            if (changes.offered(candidate.evidence().orElseThrow().assess(relationship, asOf))
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
