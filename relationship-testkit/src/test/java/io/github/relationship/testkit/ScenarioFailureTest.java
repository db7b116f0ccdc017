package io.github.relationship.testkit;

import static io.github.relationship.history.Channel.POST;
import static io.github.relationship.history.Channel.VISIT;
import static io.github.relationship.history.PartyKind.COMPANY;
import static io.github.relationship.history.Role.DECISION_MAKER;
import static io.github.relationship.history.Role.INFLUENCER;
import static io.github.relationship.plan.HeldBackCode.HOLD;
import static io.github.relationship.plan.HeldBackCode.NO_CONSENT;
import static io.github.relationship.testkit.Scenario.scenario;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.relationship.SnoozeRefusedException;
import io.github.relationship.UnknownItemException;
import io.github.relationship.history.RefusalCode;
import io.github.relationship.plan.PlanFinding.Kind;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What does not hold is said, and shown. */
class ScenarioFailureTest {

    private static final String PLAN = """
            acme is customer at 2026-03-03 09:00 (UTC), to be judged anew at 2026-04-01 00:00
              to do                                          doer  due         latest      expires     channel  why
              customer-anniversary/ann[first-purchase-2027]  sam   2027-03-03  2027-03-03  2027-03-03  CALL     On 2027-03-03 they have been buying from you for 1 year; tell ann what it means to you.
              F3[order-1]                                    sam   2026-03-10  2026-03-24  2026-04-21  CALL     1 purchase in use since 2026-03-03; ask ann how satisfied they are.
              held back                   code        struck            why
              F9[start]                   STAGE       -                 No meaningful contact yet (counted from 2026-03-03); bring ann something of value: social, article, news, introduction, advice, gift, favour.
              newsletter/ann[2026-04-01]  NO_CONSENT  EMAIL NO_CONSENT  The newsletter of 2026-04-01 is due to ann.
            """;

    private static Scenario customer() {
        return scenario()
                .playbook(FewRules.PLAYBOOK)
                .at("2026-03-02")
                .opened(COMPANY, "sam")
                .contact("ann", DECISION_MAKER)
                .at("2026-03-03")
                .purchased("order-1", "250.00", "EUR")
                .delivered("order-1")
                .thanked("ann", POST);
    }

    @Test
    void a_failure_shows_the_plan_and_all_that_is_held_back() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> customer().thenPlan().has("F9"))
                .withMessage(
                        "expected: the plan of acme to have F9; it has acme customer-anniversary/ann[first-purchase-2027],"
                                + " acme F3[order-1]\n\n" + PLAN);
    }

    @Test
    void a_failure_shows_every_relationship_of_which_something_was_told() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> customer()
                        .relationship("bolt")
                        .opened(COMPANY, "sam")
                        .thenAgendaOf("sam")
                        .has("F3"))
                .withMessage("expected: the agenda of sam to have F3; it is empty\n\n" + PLAN + """

                        bolt is suspect at 2026-03-03 09:00 (UTC), to be judged anew at 2026-04-02 09:00
                          nothing to do
                          held back  code         struck  why
                          F9[start]  NOT_IN_WORK  -       No meaningful contact yet (counted from 2026-03-03); bring somebody there something of value: social, article, news, introduction, advice, gift, favour.
                          to know: Nothing is planned at all.
                        """);
    }

    @Test
    void a_scenario_prints_what_a_failure_would() {
        assertThat(customer()).hasToString(PLAN);
        assertThat(scenario()).hasToString("nothing has been told yet\n");
        assertThat(scenario().at("2026-03-02")).hasToString("nothing has been recorded yet\n");
    }

    private static Arguments fails(String first, Consumer<Scenario> check) {
        return Arguments.of(first, check);
    }

    static List<Arguments> checks() {
        String lines = "customer-anniversary/ann[first-purchase-2027], acme F3[order-1]";
        return List.of(
                fails("acme on rung client; it stands on customer", it -> it.thenRung("client")),
                fails("newsletter held back with HOLD", it -> it.thenHeldBack("newsletter", HOLD)),
                fails("F3 held back with HOLD", it -> it.thenHeldBack("F3", HOLD)),
                fails("newsletter not held back", it -> it.thenNotHeldBack("newsletter")),
                fails(
                        "the plan of acme not to have F3; it has acme " + lines,
                        it -> it.thenPlan().hasNot("F3")),
                fails(
                        "the plan of acme to be empty; it has acme " + lines,
                        it -> it.thenPlan().isEmpty()),
                fails(
                        "the plan of acme to be exactly [F3]; it has acme " + lines,
                        it -> it.thenPlan().isExactly("F3")),
                fails(
                        "the plan of acme to be exactly [F3, customer-anniversary]; it has acme " + lines,
                        it -> it.thenPlan().isExactly("F3", "customer-anniversary")),
                fails(
                        "the agenda of sam to be exactly [F3]; it is empty",
                        it -> it.thenAgendaOf("sam").isExactly("F3")),
                fails(
                        "the agenda of kim to have F3; it is empty",
                        it -> it.thenAgendaOf("kim").has("F3")),
                fails(
                        "a refusal because of UNKNOWN_FACT; it was recorded",
                        it -> it.thenRefused(RefusalCode.UNKNOWN_FACT, Scenario::qualified)),
                fails(
                        "a refusal because of UNKNOWN_FACT; it was refused because of UNKNOWN_CONTACT",
                        it -> it.thenRefused(RefusalCode.UNKNOWN_FACT, told -> told.reachedOutTo("bob", VISIT))),
                fails(
                        "a refusal as SnoozeRefusedException; it was done",
                        it -> it.thenRefused(SnoozeRefusedException.class, told -> told.snoozed("F3", "2026-03-12"))),
                fails(
                        "a refusal as UnknownItemException; it was refused as SnoozeRefusedException: item acme/F3",
                        it -> it.thenRefused(UnknownItemException.class, told -> told.snoozed("F3", "2026-03-01"))),
                fails("findings [OWNER_GONE]; there are []", it -> it.thenFindings(Kind.OWNER_GONE)),
                fails(
                        "what the assertion says: no plan is ever good",
                        it -> it.thenPlan(plan -> {
                            throw new AssertionError("no plan is ever good");
                        })));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void each_check_says_what_it_expected(String first, Consumer<Scenario> check) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> check.accept(customer()))
                .withMessageStartingWith("expected: " + first)
                .withMessageEndingWith("\n\n" + PLAN);
    }

    static List<Arguments> lineChecks() {
        return List.of(
                Arguments.of("due on 2026-03-11", (Consumer<LineCheck>) it -> it.dueOn("2026-03-11")),
                Arguments.of("in time until 2026-03-25", (Consumer<LineCheck>) it -> it.latestOn("2026-03-25")),
                Arguments.of(
                        "worth doing until 2026-04-22", (Consumer<LineCheck>) it -> it.worthDoingUntil("2026-04-22")),
                Arguments.of("worth doing for ever", (Consumer<LineCheck>) LineCheck::neverExpires),
                Arguments.of("showing on 2026-03-11", (Consumer<LineCheck>) it -> it.showsOn("2026-03-11")),
                Arguments.of("late", (Consumer<LineCheck>) LineCheck::isLate),
                Arguments.of("done by VISIT", (Consumer<LineCheck>) it -> it.through(VISIT)),
                Arguments.of("addressing bob", (Consumer<LineCheck>) it -> it.addressing("bob")),
                Arguments.of("on the agenda of kim", (Consumer<LineCheck>) it -> it.onTheAgendaOf("kim")),
                Arguments.of("there because \"so\"", (Consumer<LineCheck>) it -> it.because("so")));
    }

    @ParameterizedTest
    @MethodSource("lineChecks")
    void each_check_of_a_line_says_what_it_expected(String expected, Consumer<LineCheck> check) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> check.accept(customer().thenPlan().has("F3")))
                .withMessageStartingWith("expected: the plan of acme to have F3 " + expected + "; it has acme ")
                .withMessageEndingWith("\n\n" + PLAN);
    }

    @Test
    void a_name_of_several_lines_does_not_say_which_is_meant() {
        Scenario two = customer().contact("bob", INFLUENCER);

        two.thenPlan().has("customer-anniversary");
        two.thenHeldBack("newsletter", NO_CONSENT);
        two.thenPlan().has("customer-anniversary/bob").dueOn("2027-03-03");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> two.thenPlan().has("customer-anniversary").dueOn("2027-03-03"))
                .withMessageStartingWith("expected: the plan of acme to have a single customer-anniversary; it has ");
    }
}
