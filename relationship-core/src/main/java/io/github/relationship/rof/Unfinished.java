package io.github.relationship.rof;

import io.github.relationship.history.RofCallLog.Call;
import io.github.relationship.plan.Situation;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** Calls that were begun, and came to an end before satisfaction was heard (R2). */
final class Unfinished {

    private Unfinished() {}

    /** When the last such call could no longer be resumed; empty while it can be, and where there was none. */
    static Optional<Instant> over(Situation situation, Instant startedAfter) {
        return situation.relationship().rofCalls().calls().stream()
                .filter(call -> call.satisfaction().isEmpty())
                .filter(call -> call.started().occurredAt().isAfter(startedAfter))
                .map((Call call) -> new CallState(situation, call).resumableUntil())
                .filter(situation.watch()::hasCome)
                .max(Comparator.naturalOrder());
    }
}
