package io.github.relationship.history;

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
        Optional<Instant> refused = lastRefused();
        return all.stream()
                .filter(decision -> decision.value().granted())
                .filter(yes -> refused.isEmpty()
                        || (yes.value().dated() && yes.occurredAt().isAfter(refused.get())))
                .findFirst();
    }

    /** Of a no without a date it is known only that it was said before somebody recorded it. */
    private Optional<Instant> lastRefused() {
        return all.stream()
                .filter(decision -> !decision.value().granted())
                .map(no -> no.value().dated() ? no.occurredAt() : no.recordedAt())
                .max(Instant::compareTo);
    }
}
