package io.github.relationship.playbook;

import static io.github.relationship.ladder.StandardRungs.CLIENT;
import static io.github.relationship.ladder.StandardRungs.PARTNER;
import static io.github.relationship.playbook.Clients.client;
import static io.github.relationship.playbook.Clients.readyForPartner;
import static io.github.relationship.playbook.Facts.accepted;
import static io.github.relationship.playbook.Facts.bought;
import static io.github.relationship.playbook.Facts.completed;
import static io.github.relationship.playbook.Facts.declinedPartner;
import static io.github.relationship.playbook.Facts.dismissed;
import static io.github.relationship.playbook.Facts.returned;
import static io.github.relationship.playbook.Facts.wrote;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.NEXT_MONDAY;
import static io.github.relationship.playbook.June.THURSDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.SAM;

import io.github.relationship.history.CommitmentFact;
import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.PurchaseFact;
import io.github.relationship.history.Retracted;
import io.github.relationship.history.StageFact;
import io.github.relationship.history.StrategySet;
import io.github.relationship.history.ValueKind;
import io.github.relationship.id.FactId;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.ItemClass;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** F10: what the ladder leaves to a person is a question on the agenda. */
class F10ReviewTest {

    private static final String MOVE_UP = "F10.move-up";
    private static final String STEP_DOWN = "F10.step-down";

    @Test
    void F10_L5_what_a_partner_shows_asks_for_a_review_in_ten_to_twenty_working_days() {
        assertThat(readyForPartner())
                .shows(MOVE_UP)
                .isDue(MONDAY.plusWeeks(2))
                .isLateAfter(MONDAY.plusWeeks(4))
                .isNeverGone()
                .isATask()
                .isDoneBy(SAM)
                .says("They have shown what a partner shows; accept the move, or decline it until a date.");
        var item = assertThat(readyForPartner()).shows(MOVE_UP).item();
        Assertions.assertThat(item.itemClass()).isEqualTo(ItemClass.REVIEW);
        Assertions.assertThat(item.reason().facts().get(0)).hasToString("commitment");
    }

    @Test
    void F10_accepted_it_is_answered() {
        Story story = readyForPartner().on(TUESDAY).tell("yes", accepted(PARTNER));
        assertThat(story).hasNothingOf(MOVE_UP);
        Assertions.assertThat(story.judge().decision().rung()).isEqualTo(PARTNER);
    }

    @Test
    void G4_its_key_stays_while_evidence_grows() {
        Story story = readyForPartner();
        var key = story.keyOf(MOVE_UP);
        story.on(TUESDAY).tell("order-4", bought()).tell("v4", wrote(ValueKind.GIFT), ANN);
        story.on(WEDNESDAY).tell("share", CommitmentFact.walletShareEstimated(90));
        assertThat(story).shows(MOVE_UP).hasKey(key.toString());
    }

    @Test
    void L5_declined_until_a_date_it_comes_back_then_whether_or_not_the_line_was_closed() {
        for (boolean closed : new boolean[] {false, true}) {
            Story story = readyForPartner();
            var key = story.keyOf(MOVE_UP);
            story.on(TUESDAY).tell("no", declinedPartner(NEXT_MONDAY));
            if (closed) {
                story.tell("done", completed(key));
            }
            assertThat(story.on(NEXT_MONDAY.minusDays(1), "23:59")).hasNothingOf(MOVE_UP);
            assertThat(story.on(NEXT_MONDAY, "00:00"))
                    .shows(MOVE_UP)
                    .hasKey("acme/F10/move-up//no")
                    .isDue(NEXT_MONDAY.plusWeeks(2))
                    .isLateAfter(NEXT_MONDAY.plusWeeks(4));
        }
    }

    @Test
    void L5_a_new_fact_that_counts_brings_it_back_at_once() {
        Story story = readyForPartner().on(TUESDAY).tell("no", declinedPartner(MONDAY.plusYears(1)));
        assertThat(story).hasNothingOf(MOVE_UP);
        assertThat(story.on(WEDNESDAY).tell("order-4", bought())).shows(MOVE_UP).isDue(WEDNESDAY.plusWeeks(2));
    }

    @Test
    void F27_closed_without_an_answer_only_a_new_fact_that_counts_raises_it_anew() {
        Story done = readyForPartner();
        done.on(TUESDAY).tell("done", completed(done.keyOf(MOVE_UP)));
        assertThat(done.on(MONDAY.plusWeeks(8))).hasNothingOf(MOVE_UP);
        assertThat(done.tell("order-4", bought())).shows(MOVE_UP).hasKey("acme/F10/move-up//order-4");
        Story dismissed = readyForPartner();
        dismissed.on(TUESDAY).tell("not now", dismissed(dismissed.keyOf(MOVE_UP)));
        assertThat(dismissed).holdsBack(MOVE_UP, HeldBackCode.DISMISSED);
        assertThat(dismissed.on(WEDNESDAY).tell("order-4", bought())).shows(MOVE_UP);
    }

    /** Closed on Tuesday, raised anew by an order on Wednesday; another follows on Thursday. */
    private static Story raisedAnew() {
        Story story = readyForPartner();
        story.on(TUESDAY).tell("done", completed(story.keyOf(MOVE_UP)));
        story.on(WEDNESDAY).tell("order-4", bought());
        return story.on(THURSDAY).tell("order-5", bought());
    }

    @Test
    void F21_a_question_that_passes_on_to_another_fact_is_known_from_what_made_it_pass_on() {
        Story cancelled =
                raisedAnew().on(MONDAY.plusWeeks(8)).tell("off", PurchaseFact.cancelled(FactId.of("order-4")));
        assertThat(cancelled)
                .shows(MOVE_UP)
                .hasKey("acme/F10/move-up//order-5")
                .isDue(MONDAY.plusWeeks(10))
                .isLateAfter(MONDAY.plusWeeks(12));
        Story retracted =
                raisedAnew().on(MONDAY.plusWeeks(8)).tell("oops", new Retracted(FactId.of("order-4"), "told wrongly"));
        assertThat(retracted).shows(MOVE_UP).hasKey("acme/F10/move-up//order-5").isDue(MONDAY.plusWeeks(10));
    }

    @Test
    void F21_what_is_called_off_without_having_raised_the_question_leaves_its_days_alone() {
        Story story = raisedAnew().on(MONDAY.plusWeeks(3)).tell("off", PurchaseFact.cancelled(FactId.of("order-5")));
        assertThat(story).shows(MOVE_UP).hasKey("acme/F10/move-up//order-4").isDue(WEDNESDAY.plusWeeks(2));
    }

    @Test
    void F21_a_decline_taken_back_asks_anew_from_then_on() {
        Story story = readyForPartner().on(TUESDAY).tell("no", declinedPartner(MONDAY.plusYears(1)));
        assertThat(story.on(MONDAY.plusWeeks(8)).tell("oops", new Retracted(FactId.of("no"), "told wrongly")))
                .shows(MOVE_UP)
                .isDue(MONDAY.plusWeeks(10));
    }

    @Test
    void F10_L7_a_client_who_buys_nothing_for_a_year_is_reviewed() {
        Story story = client(LocalDate.of(2025, 5, 5)); // the last purchase: 2 June 2025, ten o'clock
        assertThat(story.on(TUESDAY, "09:59")).hasNothingOf(STEP_DOWN);
        assertThat(story.on(TUESDAY, "10:00"))
                .shows(STEP_DOWN)
                .isDue(TUESDAY.plusWeeks(2))
                .isLateAfter(TUESDAY.plusWeeks(4))
                .isNeverGone()
                .isATask()
                .hasKey("acme/F10/step-down//order-3")
                .says("Is client still right? Since 2025-06-02: silence. The evidence now holds for client.");
    }

    @Test
    void L7_declined_it_rests_for_180_days_and_comes_back_under_another_key() {
        Story story = client(LocalDate.of(2025, 5, 5)).on(WEDNESDAY);
        var key = story.keyOf(STEP_DOWN);
        story.on(THURSDAY)
                .tell("stay", StageFact.adviceDeclined(CLIENT, "they told us why"))
                .tell("done", completed(key));
        assertThat(story.on(THURSDAY.plusDays(180), "09:59")).hasNothingOf(STEP_DOWN);
        assertThat(story.on(THURSDAY.plusDays(180), "11:00")).shows(STEP_DOWN).hasKey("acme/F10/step-down//stay");
    }

    @Test
    void L7_evidence_that_came_back_is_a_question_and_moves_nobody() {
        Story story = client(MONDAY.minusWeeks(8)).on(MONDAY).tell("back", returned("order-2"));
        assertThat(story)
                .shows(STEP_DOWN)
                .isDue(MONDAY.plusWeeks(2))
                .names("back")
                .hasKey("acme/F10/step-down//back");
        Assertions.assertThat(story.judge().decision().rung()).isEqualTo(CLIENT);
    }

    @Test
    void F21_a_return_known_late_is_due_from_then_on() {
        Story story =
                client(MONDAY.minusWeeks(30)).on(MONDAY).tellLate("back", MONDAY.minusWeeks(20), returned("order-2"));
        assertThat(story).shows(STEP_DOWN).isDue(MONDAY.plusWeeks(2)).isLateAfter(MONDAY.plusWeeks(4));
    }

    @Test
    void A2_what_was_done_with_a_question_that_lapsed_does_not_bind_it_when_it_comes_back() {
        Story story = readyForPartner();
        var key = story.keyOf(MOVE_UP);
        story.on(TUESDAY)
                .tell("hide", Facts.snoozed(key, story.context().tenant().startOf(MONDAY.plusWeeks(30))))
                .tell("later", Facts.rescheduled(key, MONDAY.plusWeeks(20)));
        assertThat(story).shows(MOVE_UP).isDue(MONDAY.plusWeeks(20)).showsFrom(MONDAY.plusWeeks(30));
        story.on(WEDNESDAY).tell("broken", ComplaintFact.opened(ANN));
        assertThat(story).hasNothingOf(MOVE_UP);
        story.on(NEXT_MONDAY).tell("mended", ComplaintFact.closed(FactId.of("broken"), ComplaintFact.Ending.VERIFIED));
        assertThat(story)
                .shows(MOVE_UP)
                .hasKey(key.toString())
                .isDue(NEXT_MONDAY.plusWeeks(2))
                .isLateAfter(NEXT_MONDAY.plusWeeks(4))
                .showsFrom(NEXT_MONDAY.plusWeeks(2));
    }

    @Test
    void A2_evidence_that_grows_or_thins_out_leaves_snooze_and_day_alone() {
        Story story = readyForPartner();
        var key = story.keyOf(MOVE_UP);
        story.on(TUESDAY).tell("later", Facts.rescheduled(key, MONDAY.plusWeeks(20)));
        story.on(WEDNESDAY).tell("order-4", bought()).tell("v4", wrote(ValueKind.GIFT), ANN);
        assertThat(story).shows(MOVE_UP).isDue(MONDAY.plusWeeks(20));
        assertThat(story.on(MONDAY.plusWeeks(8))).shows(MOVE_UP).isDue(MONDAY.plusWeeks(20));
    }

    @Test
    void F10_answered_it_is_gone_until_the_day_that_was_named() {
        Story story = Story.prospect(MONDAY)
                .tell("strategy", StrategySet.builder().reviewOn(TUESDAY).build())
                .on(WEDNESDAY);
        var key = story.keyOf("F10.strategy");
        story.tell("later", Facts.rescheduled(key, MONDAY.plusWeeks(20)))
                .tell("fits", Facts.answeredUntil(key, MONDAY.plusWeeks(10)));
        assertThat(story.on(MONDAY.plusWeeks(10).minusDays(1), "23:59")).hasNothingOf("F10.strategy");
        assertThat(story.on(MONDAY.plusWeeks(10), "00:00"))
                .shows("F10.strategy")
                .isDue(MONDAY.plusWeeks(12))
                .isLateAfter(MONDAY.plusWeeks(14));
        story.tell("for good", Facts.answered(key, "it fits"));
        assertThat(story.on(MONDAY.plusWeeks(60))).hasNothingOf("F10.strategy");
    }
}
