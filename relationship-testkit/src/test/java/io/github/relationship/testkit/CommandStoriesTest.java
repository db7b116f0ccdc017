package io.github.relationship.testkit;

import static io.github.relationship.history.Channel.CALL;
import static io.github.relationship.history.Channel.POST;
import static io.github.relationship.history.PartyKind.COMPANY;
import static io.github.relationship.history.Role.DECISION_MAKER;
import static io.github.relationship.ladder.Requirements.qualified;
import static io.github.relationship.plan.HeldBackCode.DISMISSED;
import static io.github.relationship.testkit.Scenario.scenario;

import io.github.relationship.AdviceNotOpenException;
import io.github.relationship.NotAReviewException;
import io.github.relationship.RescheduleRefusedException;
import io.github.relationship.SnoozeRefusedException;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.StrategySet;
import io.github.relationship.id.RungId;
import io.github.relationship.ladder.Ladder;
import io.github.relationship.ladder.Requirements;
import io.github.relationship.ladder.Rung;
import io.github.relationship.plan.PlanFinding.Kind;
import io.github.relationship.playbook.Playbook;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

/** What people do with the lines of their agenda, and what they answer to advice (A2, L5). */
class CommandStoriesTest {

    /** A customer since Tuesday, 3 March 2026, thanked, and to be called from the 10th to the 24th. */
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

    /** A lead becomes a friend when it has bought, and somebody agrees. */
    private static Scenario readyToBeFriends() {
        Ladder ladder = Ladder.builder()
                .addRungs(
                        Rung.first("stranger", "stranger"),
                        Rung.automatic("lead", "lead", qualified()),
                        Rung.advised("friend", "friend", Requirements.purchases(1, Period.ofMonths(24))))
                .reviewFrom(RungId.of("friend"))
                .build();
        return scenario()
                .playbook(Playbook.builder()
                        .from(Playbook.standard())
                        .ladder(ladder)
                        .build())
                .at("2026-03-02")
                .opened(COMPANY, "sam")
                .contact("ann", DECISION_MAKER)
                .qualified()
                .purchased("order-1", "250.00", "EUR")
                .thanked("ann", POST);
    }

    @Test
    void A2_a_line_that_is_put_off_shows_again_and_is_late_all_the_same() {
        customer()
                .at("2026-03-10")
                .snoozed("F3", "2026-03-25")
                .thenAgendaOf("sam")
                .isEmpty()
                .timePassesUntil("2026-03-25")
                .thenAgendaOf("sam")
                .has("F3")
                .isLate()
                .dueOn("2026-03-10");
    }

    @Test
    void A2_a_line_is_not_put_off_beyond_its_expiry() {
        customer()
                .at("2026-03-10")
                .thenRefused(SnoozeRefusedException.class, it -> it.snoozed("F3", "2026-04-22"))
                .thenPlan()
                .has("F3")
                .showsOn("2026-03-10");
    }

    @Test
    void A2_a_line_on_another_day_is_due_then_and_its_latest_day_moves_along() {
        customer()
                .at("2026-03-05")
                .rescheduled("F3", "2026-03-17")
                .thenPlan()
                .has("F3")
                .dueOn("2026-03-17")
                .latestOn("2026-03-31")
                .thenRefused(
                        RescheduleRefusedException.class, it -> it.rescheduled("customer-anniversary", "2026-03-04"));
    }

    @Test
    void A2_a_line_that_is_dismissed_does_not_return() {
        customer()
                .at("2026-03-10")
                .dismissed("F3", "they wrote how happy they are")
                .thenHeldBack("F3", DISMISSED)
                .thenAgendaOf("sam")
                .isEmpty()
                .timePassesUntil("2026-04-10")
                .thenAgendaOf("sam")
                .isEmpty();
    }

    @Test
    void A2_a_line_is_done_by_what_happens() {
        customer()
                .at("2026-03-10")
                .doneBy("F3", Interaction.outbound(CALL), "ann")
                .thenPlan()
                .hasNot("F3");
    }

    @Test
    void A2_a_question_is_answered_until_a_day() {
        customer()
                .fact(StrategySet.builder()
                        .inWork(true)
                        .reviewOn(LocalDate.parse("2026-03-20"))
                        .build())
                .at("2026-04-10")
                .thenPlan()
                .has("F10.strategy")
                .answered("F10.strategy", "they think it over", "2026-05-04")
                .thenPlan()
                .hasNot("F10.strategy")
                .timePassesUntil("2026-05-04")
                .thenPlan()
                .has("F10.strategy")
                .answered("F10.strategy", "it still fits")
                .timePassesUntil("2027-01-04")
                .thenPlan()
                .hasNot("F10.strategy");
    }

    @Test
    void A2_what_is_no_question_has_no_answer() {
        customer().thenRefused(NotAReviewException.class, it -> it.answered("F3", "satisfied"));
    }

    @Test
    void L5_advice_is_accepted_or_declined_until_a_day() {
        readyToBeFriends()
                .thenRung("lead")
                .thenPlan()
                .has("F10.move-up")
                .declined("friend", "too early", "2026-03-20")
                .thenPlan()
                .hasNot("F10.move-up")
                .thenRefused(AdviceNotOpenException.class, it -> it.accepted("friend"))
                .timePassesUntil("2026-03-20")
                .thenPlan()
                .has("F10.move-up")
                .accepted("friend")
                .thenRung("friend")
                .thenPlan()
                .hasNot("F10.move-up");
    }

    @Test
    void L5_advice_is_declined_for_as_long_as_the_ladder_rests_it() {
        readyToBeFriends()
                .declined("friend", "too early")
                .timePassesUntil("2026-05-30")
                .thenPlan()
                .hasNot("F10.move-up")
                .timePassesUntil("2026-06-01")
                .thenPlan()
                .has("F10.move-up");
    }

    @Test
    void A1_a_plan_without_a_line_is_found_and_one_with_lines_is_not() {
        scenario()
                .at("2026-03-02")
                .opened(COMPANY, "sam")
                .thenFindings(Kind.NOTHING_PLANNED)
                .contact("ann", DECISION_MAKER)
                .takenIntoWork()
                .thenFindings();
    }
}
