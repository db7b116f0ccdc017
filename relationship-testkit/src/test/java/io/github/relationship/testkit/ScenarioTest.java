package io.github.relationship.testkit;

import static io.github.relationship.history.Channel.CALL;
import static io.github.relationship.history.Channel.EMAIL;
import static io.github.relationship.history.Channel.POST;
import static io.github.relationship.history.PartyKind.COMPANY;
import static io.github.relationship.history.Purpose.PROMOTIONAL;
import static io.github.relationship.history.Role.DECISION_MAKER;
import static io.github.relationship.plan.HeldBackCode.NO_CONSENT;
import static io.github.relationship.testkit.Scenario.scenario;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.history.HostFact;
import io.github.relationship.history.ItemFact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.PurchaseFact;
import io.github.relationship.history.RefusalCode;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.TenantId;
import io.github.relationship.memory.InMemoryRepository;
import io.github.relationship.playbook.Playbook;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ScenarioTest {

    /** A customer since Tuesday, 3 March 2026, and thanked for it. */
    private static Scenario customer() {
        return scenario()
                .playbook(FewRules.PLAYBOOK)
                .at("2026-03-02T09:00Z")
                .opened(COMPANY, "sam")
                .contact("ann", DECISION_MAKER)
                .at("2026-03-03")
                .purchased("order-1", "250.00", "EUR")
                .delivered("order-1")
                .thanked("ann", POST);
    }

    @Test
    void reads_like_the_specification() {
        customer()
                .thenRung("customer")
                .timePassesUntil("2026-03-10")
                .thenAgendaOf("sam")
                .has("F3")
                .dueOn("2026-03-10")
                .latestOn("2026-03-24")
                .worthDoingUntil("2026-04-21")
                .through(CALL)
                .addressing("ann")
                .onTheAgendaOf("sam")
                .isNotLate()
                .because("1 purchase in use since 2026-03-03; ask ann how satisfied they are.")
                .hasNot("F2")
                .thenHeldBack("newsletter", NO_CONSENT)
                .thenNotHeldBack("F3");
    }

    @Test
    void lines_are_named_by_as_much_as_it_takes() {
        customer().thenPlan().isExactly("customer-anniversary/ann", "F3[order-1]");
        customer().thenPlan().isExactly("customer-anniversary[first-purchase-2027]", "F3");
        customer().thenHeldBack("newsletter/ann[2026-04-01]", NO_CONSENT);
    }

    @Test
    void time_passes_as_for_a_host_that_lets_plans_be_made_anew() {
        customer()
                .satisfactionHeard(true)
                .timePassesUntil("2027-03-02")
                .thenAgendaOf("sam")
                .isEmpty()
                .timePassesUntil("2027-03-03")
                .thenAgendaOf("sam")
                .isExactly("customer-anniversary/ann");
    }

    @Test
    void a_line_is_done() {
        customer().at("2026-03-10").done("F3").thenAgendaOf("sam").isEmpty();
    }

    @Test
    void facts_of_any_kind_can_be_told() {
        customer()
                .fact(HostFact.of("acme.site-survey", Attributes.NONE), "ann")
                .factNamed("order-2", PurchaseFact.deliveryExpected(FactId.of("order-1"), LocalDate.EPOCH))
                .occurrence(Occurrence.of(
                        FactId.of("back"),
                        Instant.parse("2026-03-03T09:00:00Z"),
                        PurchaseFact.returned(FactId.of("order-1"))))
                .thenPlan()
                .hasNot("F3");
    }

    @Test
    void what_happened_before_is_told_later() {
        customer()
                .at("2026-03-05")
                .happenedAt("2026-03-04")
                .satisfactionHeard(true)
                .thenPlan()
                .hasNot("F3")
                .thenPlan(plan -> assertThat(plan.madeFor()).isEqualTo("2026-03-05T09:00:00Z"));
    }

    @Test
    void a_line_gives_its_key_to_a_fact() {
        Scenario scenario = customer().by("sam");

        scenario.fact(new ItemFact.Dismissed(scenario.key("F3"), "they asked us not to"))
                .thenPlan()
                .hasNot("F3");
    }

    @Test
    void plays_anywhere_by_any_rules() {
        InMemoryRepository repository = new InMemoryRepository();
        scenario()
                .in("Pacific/Auckland")
                .repository(repository)
                .playbook(Playbook.standard().without(RuleId.of("newsletter")))
                .at("2026-03-02")
                .opened(COMPANY, "sam")
                .thenPlan(plan -> assertThat(plan.madeFor()).isEqualTo("2026-03-01T20:00:00Z"))
                .thenPlan(plan -> assertThat(plan.heldBack())
                        .noneMatch(held -> held.key().rule().value().equals("newsletter")));

        assertThat(repository.find(TenantId.of("scenario"), RelationshipId.of("acme")))
                .isPresent();
    }

    @Test
    void what_is_refused_is_refused_for_the_reason_that_is_told() {
        customer().thenRefused(RefusalCode.UNKNOWN_FACT, it -> it.delivered("order-9"));
    }

    @Test
    void two_stories_that_are_told_alike_are_equal() {
        assertThat(customer().toString()).isEqualTo(customer().toString());
    }

    @Test
    void says_what_to_do_when_it_is_told_wrongly() {
        assertThatIllegalStateException()
                .isThrownBy(() -> scenario().qualified())
                .withMessage("say first when the story begins: at(\"2026-03-02\")");
        assertThatIllegalStateException()
                .isThrownBy(() -> {
                    Setting setting = scenario();
                    setting.at("2026-03-02");
                    setting.in("Europe/Berlin");
                })
                .withMessage("the scenario has begun; change its setting before the first point in time");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> customer().at("2026-03-01"))
                .withMessage("it is 2026-03-03T09:00:00Z already, and time does not go back to 2026-03-01T09:00:00Z;"
                        + " tell what happened before with happenedAt(…)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> customer().at("tomorrow"))
                .withMessage(
                        "\"tomorrow\" is no point in time; write 2026-03-02, 2026-03-02T14:30 or 2026-03-02T14:30Z");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> customer().thenPlan().hasNot("F33"))
                .withMessageStartingWith("no rule of the playbook asks for \"F33\"; its rules are [");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> customer().granted("ann", EMAIL, PROMOTIONAL).contact("ann", DECISION_MAKER))
                .withMessageContaining("ann");
    }
}
