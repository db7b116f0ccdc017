package io.github.relationship.rof;

import io.github.relationship.history.ComplaintFact.Ending;
import io.github.relationship.history.Complaints.Complaint;
import io.github.relationship.history.Known;
import io.github.relationship.history.Purchase;
import io.github.relationship.history.RofFact.SatisfactionHeard;
import io.github.relationship.id.FactId;
import io.github.relationship.plan.Situation;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** Who complained of something and found it put right has said that they are satisfied, after recovery (R5). */
final class Settled {

    private Settled() {}

    /** Whether a verified recovery has settled how satisfied they are with what came then. */
    static boolean isSettled(Situation situation, FactId purchase, Instant came) {
        return situation.relationship().complaints().all().stream()
                .anyMatch(complaint -> settles(complaint, purchase, came));
    }

    /** When it was recorded that a recovery has settled it, the first that did. */
    static Optional<Instant> knownSince(Situation situation, FactId purchase, Instant came) {
        return situation.relationship().complaints().all().stream()
                .filter(complaint -> settles(complaint, purchase, came))
                .flatMap(complaint -> complaint.closed().stream())
                .map(Known::recordedAt)
                .min(Comparator.naturalOrder());
    }

    private static boolean settles(Complaint complaint, FactId purchase, Instant came) {
        SortedSet<FactId> about = complaint.opened().value().about();
        return complaint
                        .closed()
                        .filter(end -> end.value() == Ending.VERIFIED
                                && end.occurredAt().isAfter(came))
                        .isPresent()
                && (about.isEmpty() || about.contains(purchase));
    }

    /** What a recovery has settled of that about which they were not asked: the last of it that came, while it counts. */
    static Optional<Known<Boolean>> by(Complaint complaint, Situation situation) {
        Instant asked = lastAsked(situation).orElse(Instant.MIN);
        return situation.relationship().purchases().all().stream()
                .filter(Purchase::counts)
                .flatMap(purchase -> purchase.inHand().stream()
                        .filter(came -> came.occurredAt().isAfter(asked))
                        .filter(came -> settles(complaint, purchase.id(), came.occurredAt())))
                .reduce((earlier, later) -> earlier.occurredAt().isAfter(later.occurredAt()) ? earlier : later);
    }

    /** When they last said how satisfied they are. */
    static Optional<Instant> lastAsked(Situation situation) {
        List<Known<SatisfactionHeard>> heard =
                situation.relationship().rofCalls().satisfaction();
        return heard.isEmpty()
                ? Optional.empty()
                : Optional.of(heard.get(heard.size() - 1).occurredAt());
    }
}
