package io.github.relationship.ladder;

import io.github.relationship.history.Histories;
import io.github.relationship.history.InteractionFact;
import io.github.relationship.history.StageFact;
import io.github.relationship.history.ValueKind;
import io.github.relationship.id.RungId;
import java.time.LocalDate;
import java.util.Optional;

/** Histories that several tests begin with, and what people say to advice. */
final class Stories {

    /** When {@link #client} became one. */
    static final String CLIENT_SINCE = "2025-04-01";

    /** When the evidence of {@link #readyForPartner} became complete. */
    static final String READY_SINCE = "2025-07-15";

    private Stories() {}

    /** Three purchases on three days: 3 February, 3 March, 1 April 2025. */
    static Histories client() {
        return Histories.opened("2025-01-05")
                .purchased("p1", "2025-02-03", 10)
                .purchased("p2", "2025-03-03", 10)
                .purchased("p3", CLIENT_SINCE, 10);
    }

    /** A client, with value in three quarters, satisfied, and committed at last. */
    static Histories readyForPartner() {
        return client().gave("2025-04-02")
                .satisfied("2025-05-05")
                .gave("2025-06-01")
                .gave("2025-07-10")
                .fact("value in winter", "2025-02-04", InteractionFact.valueGiven(Histories.PAT, ValueKind.NEWS))
                .committed("c", READY_SINCE);
    }

    static Histories accepts(Histories history, RungId rung, String when) {
        return history.fact("accepts " + rung + " " + when, when, StageFact.adviceAccepted(rung));
    }

    static Histories declines(Histories history, RungId rung, String when) {
        return history.fact("declines " + rung + " " + when, when, StageFact.adviceDeclined(rung, "not yet"));
    }

    static Histories declinesUntil(Histories history, RungId rung, String when, String until) {
        return history.fact(
                "declines " + rung + " " + when,
                when,
                new StageFact.AdviceDeclined(rung, Optional.of(LocalDate.parse(until)), "not yet"));
    }
}
