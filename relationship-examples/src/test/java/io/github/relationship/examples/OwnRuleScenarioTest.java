package io.github.relationship.examples;

import static io.github.relationship.history.Channel.CALL;
import static io.github.relationship.history.Channel.EMAIL;
import static io.github.relationship.history.PartyKind.COMPANY;
import static io.github.relationship.history.Role.DECISION_MAKER;
import static io.github.relationship.testkit.Scenario.scenario;

import io.github.relationship.history.Interaction;
import io.github.relationship.history.Occurrence;
import io.github.relationship.id.FactId;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.playbook.Playbook;
import io.github.relationship.testkit.Scenario;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a host tests a rule of its own: the offer to extend a warranty, of {@link OwnRuleMain}. */
class OwnRuleScenarioTest {

    private static final FactId PRESS = FactId.of("press-7");

    /** A press with a warranty of two years stands in their hall since Monday, 2 March 2026. */
    private static Scenario installed() {
        return scenario()
                .playbook(Playbook.minimal().with(OwnRuleMain.offerToExtend()))
                .in("Europe/Vienna")
                .at("2026-03-02")
                .opened(COMPANY, "sam")
                .contact("ann", DECISION_MAKER)
                .occurrence(Occurrence.of(
                        PRESS, Instant.parse("2026-03-02T08:00:00Z"), OwnRuleMain.installed("press", 24)));
    }

    @Test
    void thirty_days_before_a_warranty_ends_the_offer_is_due() {
        installed()
                .timePassesUntil("2028-01-30")
                .thenAgendaOf("sam")
                .isEmpty()
                .timePassesUntil("2028-02-01")
                .thenAgendaOf("sam")
                .has("acme-warranty")
                .dueOn("2028-02-01")
                .latestOn("2028-02-15")
                .addressing("ann")
                .through(CALL)
                .because("A warranty ends on 2028-03-02; offer ann to extend it.");
    }

    @Test
    void who_does_not_want_calls_gets_it_in_writing() {
        installed()
                .refused("ann", CALL)
                .timePassesUntil("2028-02-01")
                .thenPlan()
                .has("acme-warranty")
                .through(EMAIL);
    }

    @Test
    void once_talked_about_it_is_done() {
        installed()
                .timePassesUntil("2028-02-02")
                .occurrence(Occurrence.of(
                        FactId.of("talk"),
                        Instant.parse("2028-02-02T08:00:00Z"),
                        Interaction.builder()
                                .from(Interaction.outbound(CALL))
                                .about(List.of(PRESS))
                                .build()))
                .thenPlan()
                .hasNot("acme-warranty");
    }

    @Test
    void a_complaint_holds_it_like_any_offer() {
        installed()
                .timePassesUntil("2028-02-02")
                .complained("complaint-1", "ann")
                .thenHeldBack("acme-warranty", HeldBackCode.HOLD);
    }
}
