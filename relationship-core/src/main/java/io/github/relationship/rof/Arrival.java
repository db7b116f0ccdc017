package io.github.relationship.rof;

import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.calendar.Zones;
import io.github.relationship.history.Known;
import io.github.relationship.history.Purchase;
import io.github.relationship.id.FactId;
import java.time.Instant;
import java.util.Optional;

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

    /** What was delivered, or came into use without a delivery, since they were last asked. */
    static Optional<Arrival> of(Purchase purchase, Instant asked) {
        return purchase.delivered()
                .or(purchase::inUse)
                .filter(came -> came.occurredAt().isAfter(asked))
                .map(came -> of(purchase, came, asked));
    }

    private static Arrival of(Purchase purchase, Known<Boolean> came, Instant asked) {
        Known<Boolean> counts = purchase.inUse()
                .filter(inUse -> inUse.occurredAt().isAfter(asked))
                .orElse(came);
        return new Arrival(purchase, came.fact(), came.occurredAt(), counts.occurredAt(), counts.recordedAt());
    }

    /** What counts as in use so many days after the purchase. */
    static Arrival later(Purchase purchase, int days, WorkingTime tenant) {
        Instant at = Zones.plusDays(purchase.occurredAt(), days, tenant.zone());
        return new Arrival(purchase, purchase.id(), at, at, purchase.made().recordedAt());
    }
}
