package io.github.relationship.testkit;

import static io.github.relationship.history.Channel.CALL;
import static io.github.relationship.history.PartyKind.COMPANY;
import static io.github.relationship.history.Role.DECISION_MAKER;
import static io.github.relationship.plan.HeldBackCode.NO_CONSENT;
import static io.github.relationship.testkit.Scenario.scenario;

import org.junit.jupiter.api.Test;

class ScenarioTest {

    private static Scenario delivered() {
        return scenario()
                .at("2026-03-02T09:00Z")
                .opened(COMPANY, "sam")
                .contact("ann", DECISION_MAKER)
                .at("2026-03-03")
                .purchased("order-1", "250.00", "EUR")
                .delivered("order-1");
    }

    @Test
    void shows() {
        System.out.println(delivered());
        System.out.println(delivered().timePassesUntil("2026-07-10"));
        delivered()
                .thenRung("customer")
                .timePassesUntil("2026-03-10")
                .thenAgendaOf("sam")
                .has("F3")
                .dueOn("2026-03-10")
                .through(CALL)
                .thenHeldBack("newsletter", NO_CONSENT);
    }
}
