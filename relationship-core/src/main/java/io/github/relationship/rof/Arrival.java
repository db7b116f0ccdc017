package io.github.relationship.rof;

import io.github.relationship.history.Known;
import io.github.relationship.history.Purchase;
import io.github.relationship.id.FactId;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that came to be in hand.
 *
 * @param purchase what it is
 * @param fact says that it came
 * @param came when it came: a call held after this covers it
 * @param at from when it counts: when it came into use, else when it came
 * @param known when that was recorded
 */
record Arrival(Purchase purchase, FactId fact, Instant came, Instant at, Instant known) {

    /**
     * What came since they were last asked, if it did.
     *
     * @param purchase what was bought
     * @param assumed from when it counts as in use where nobody says so
     * @param asked when they were last asked
     */
    static Optional<Arrival> of(Purchase purchase, Optional<Instant> assumed, Instant asked) {
        Optional<Known<Boolean>> reported = purchase.delivered().or(purchase::inUse);
        return Stream.concat(reported.map(Known::occurredAt).stream(), assumed.stream())
                .min(Comparator.naturalOrder())
                .filter(came -> came.isAfter(asked))
                .map(came -> of(purchase, came, reported, asked));
    }

    private static Arrival of(Purchase purchase, Instant came, Optional<Known<Boolean>> reported, Instant asked) {
        Optional<Known<Boolean>> counts =
                purchase.inUse().filter(use -> use.occurredAt().isAfter(asked)).or(() -> reported);
        return new Arrival(
                purchase,
                reported.map(Known::fact).orElse(purchase.id()),
                came,
                counts.map(Known::occurredAt).orElse(came),
                Stream.concat(counts.stream(), reported.stream())
                        .map(Known::recordedAt)
                        .max(Comparator.naturalOrder())
                        .orElse(purchase.made().recordedAt()));
    }
}
