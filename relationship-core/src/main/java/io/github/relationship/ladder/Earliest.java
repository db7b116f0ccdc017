package io.github.relationship.ladder;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The earliest of the instants, after the one looked at, at which time alone would change an answer. */
final class Earliest {

    private final Instant after;
    private @Nullable Instant earliest;

    Earliest(Instant after) {
        this.after = after;
    }

    void offer(Instant change) {
        if (change.isAfter(after) && (earliest == null || change.isBefore(earliest))) {
            earliest = change;
        }
    }

    /** Whether an instant has come; if not, it is one at which the answer would change. */
    boolean hasCome(Instant instant) {
        offer(instant);
        return !instant.isAfter(after);
    }

    Finding offered(Finding finding) {
        finding.changesAt().ifPresent(this::offer);
        return finding;
    }

    Optional<Instant> get() {
        return Optional.ofNullable(earliest);
    }
}
