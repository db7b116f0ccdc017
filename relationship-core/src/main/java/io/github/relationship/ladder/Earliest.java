package io.github.relationship.ladder;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The earliest of the instants, after the one looked at, at which time alone would change something, and at which it would turn an
 * answer.
 */
final class Earliest {

    private final Instant after;
    private @Nullable Instant earliest;
    private @Nullable Instant turn;

    Earliest(Instant after) {
        this.after = after;
    }

    private void change(Instant change) {
        if (change.isAfter(after) && (earliest == null || change.isBefore(earliest))) {
            earliest = change;
        }
    }

    private void turn(Instant change) {
        change(change);
        if (change.isAfter(after) && (turn == null || change.isBefore(turn))) {
            turn = change;
        }
    }

    /** Whether an instant has come; if not, it is one at which the answer would change. */
    boolean hasCome(Instant instant) {
        turn(instant);
        return !instant.isAfter(after);
    }

    Finding offered(Finding finding) {
        finding.changesAt().ifPresent(this::change);
        finding.turnsAt().ifPresent(this::turn);
        return finding;
    }

    /** When anything would change. */
    Optional<Instant> get() {
        return Optional.ofNullable(earliest);
    }

    /** When an answer would turn. */
    Optional<Instant> nextTurn() {
        return Optional.ofNullable(turn);
    }
}
