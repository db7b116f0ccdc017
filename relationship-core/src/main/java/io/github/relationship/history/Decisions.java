package io.github.relationship.history;

import io.github.relationship.calendar.Instants;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one person decided about one thing (P2): a yes counts where it is certain that it came after every no.
 *
 * @param all the decisions that speak of it, earliest first
 */
record Decisions(List<Known<ConsentDecided>> all) {

    Consent consent() {
        if (granted().isPresent()) {
            return Consent.GRANTED;
        }
        return all.isEmpty() ? Consent.UNKNOWN : Consent.REFUSED;
    }

    /** The first yes that counts. */
    Optional<Known<ConsentDecided>> granted() {
        Instant refused = lastRefused();
        for (Known<ConsentDecided> decision : all) {
            boolean since = refused.equals(Instant.MIN)
                    || (decision.value().dated() && decision.occurredAt().isAfter(refused));
            if (decision.value().granted() && since) {
                return Optional.of(decision);
            }
        }
        return Optional.empty();
    }

    /** Of a no without a date it is known only that it was said before somebody recorded it; the beginning of time where there is none. */
    private Instant lastRefused() {
        Instant last = Instant.MIN;
        for (Known<ConsentDecided> decision : all) {
            if (!decision.value().granted()) {
                last = Instants.later(last, decision.value().dated() ? decision.occurredAt() : decision.recordedAt());
            }
        }
        return last;
    }
}
