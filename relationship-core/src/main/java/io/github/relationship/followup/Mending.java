package io.github.relationship.followup;

import io.github.relationship.history.Complaints.Complaint;
import io.github.relationship.history.Promises.Promise;
import io.github.relationship.history.Relationship;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * Which promise is the one to put a complaint right: made to who complained, within a day of the complaint or of the verification
 * that failed, while it is not put right (F23). Then its day is the promised day of the fix (F4).
 */
final class Mending {

    private static final Duration WITHIN = Duration.ofHours(24);

    private Mending() {}

    /** The complaint that a promise is to put right; of several the one whose round began last. */
    static Optional<Complaint> of(Promise promise, Relationship relationship) {
        return relationship.complaints().standing().stream()
                .filter(complaint -> complaint.fixed().isEmpty())
                .filter(complaint ->
                        complaint.contact().equals(promise.made().value().to()))
                .filter(complaint -> isWithin(
                        promise.made().occurredAt(), complaint.roundBegan().occurredAt()))
                .max(Comparator.comparing(
                                (Complaint complaint) -> complaint.roundBegan().occurredAt())
                        .thenComparing(Complaint::id));
    }

    private static boolean isWithin(Instant promised, Instant complained) {
        return !promised.isBefore(complained) && !promised.isAfter(complained.plus(WITHIN));
    }

    /** The promise to put a complaint right: of several the one that is due first. */
    static Optional<Promise> promised(Complaint complaint, Relationship relationship) {
        return Promised.notKept(relationship)
                .filter(promise -> of(promise, relationship)
                        .filter(meant -> meant.id().equals(complaint.id()))
                        .isPresent())
                .min(Comparator.comparing(Promise::due)
                        .thenComparing(promise -> promise.made().fact()));
    }

    /** What is done by putting it right, and by keeping the promise to. */
    static String deed(Complaint complaint) {
        return "fix " + complaint.id();
    }
}
