package io.github.relationship.playbook;

import static io.github.relationship.ladder.StandardRungs.CLIENT;
import static io.github.relationship.playbook.Clients.almostReady;
import static io.github.relationship.playbook.Clients.client;
import static io.github.relationship.playbook.Clients.readyForPartner;
import static io.github.relationship.playbook.Facts.answered;
import static io.github.relationship.playbook.Facts.answeredUntil;
import static io.github.relationship.playbook.Facts.bought;
import static io.github.relationship.playbook.Facts.completed;
import static io.github.relationship.playbook.Facts.heardFromThem;
import static io.github.relationship.playbook.Facts.returned;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.NEXT_MONDAY;
import static io.github.relationship.playbook.June.THURSDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.CommitmentFact;
import io.github.relationship.history.Retracted;
import io.github.relationship.history.StageFact;
import io.github.relationship.id.FactId;
import io.github.relationship.ladder.Ladder;
import io.github.relationship.ladder.Requirements;
import io.github.relationship.ladder.Rung;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** F10: which fact raises a question about a rung, and from when it is known. */
class F10QuestionsTest {

    private static final String MOVE_UP = "F10.move-up";
    private static final String STEP_DOWN = "F10.step-down";

    @Test
    void F21_evidence_that_is_told_late_raises_the_question_when_it_is_told() {
        Story story = almostReady().on(MONDAY.plusWeeks(8)).tellLate("commitment", MONDAY, CommitmentFact.made());
        assertThat(story).shows(MOVE_UP).isDue(MONDAY.plusWeeks(10)).isLateAfter(MONDAY.plusWeeks(12));
    }

    @Test
    void F21_evidence_that_grows_long_after_gives_the_question_no_more_time() {
        assertThat(readyForPartner().on(MONDAY.plusWeeks(8)).tell("order-4", bought()))
                .shows(MOVE_UP)
                .isDue(MONDAY.plusWeeks(2))
                .isLateAfter(MONDAY.plusWeeks(4));
    }

    @Test
    void G4_who_never_moved_is_asked_about_under_the_name_of_the_opening() {
        Ladder ladder = Ladder.builder()
                .addRungs(
                        Rung.first("suspect", "suspect"),
                        Rung.advised("prospect", "prospect", Requirements.qualified()))
                .build();
        assertThat(Story.suspect(MONDAY).with(ladder).on(TUESDAY).tell("qualified", AccountFact.qualified()))
                .shows(MOVE_UP)
                .hasKey("acme/F10/move-up//opened")
                .isDue(TUESDAY.plusWeeks(2));
    }

    @Test
    void L4_advice_names_the_rung_beyond_too() {
        Ladder ladder = Ladder.builder()
                .addRungs(
                        Rung.first("suspect", "suspect"),
                        Rung.advised("customer", "customer", Requirements.purchases(1)),
                        Rung.automatic("client", "client", Requirements.purchases(1)))
                .build();
        Story story = Story.suspect(MONDAY).with(ladder).tell("order-1", bought());
        Attributes figures = assertThat(story).shows(MOVE_UP).item().reason().figures();
        Assertions.assertThat(figures.text("to")).isEqualTo("customer");
        Assertions.assertThat(figures.text("beyond")).isEqualTo("client");
    }

    @Test
    void F21_what_is_taken_back_and_had_nothing_to_do_with_it_leaves_its_days_alone() {
        Story story = readyForPartner().on(TUESDAY).tell("mail", heardFromThem(), ANN);
        assertThat(story.on(MONDAY.plusWeeks(8)).tell("oops", new Retracted(FactId.of("mail"), "another firm")))
                .shows(MOVE_UP)
                .isDue(MONDAY.plusWeeks(2));
    }

    @Test
    void F21_a_word_about_it_that_is_taken_back_asks_anew_from_then_on() {
        Story story = readyForPartner();
        story.on(TUESDAY).tell("done", completed(story.keyOf(MOVE_UP)));
        assertThat(story.on(MONDAY.plusWeeks(8)).tell("oops", new Retracted(FactId.of("done"), "clicked wrongly")))
                .shows(MOVE_UP)
                .hasKey("acme/F10/move-up//"
                        + story.relationship().stages().lastMove().orElseThrow().fact())
                .isDue(MONDAY.plusWeeks(10));
    }

    @Test
    void F27_answered_for_good_only_a_new_fact_that_counts_raises_it_anew() {
        Story story = readyForPartner();
        story.on(TUESDAY).tell("no", answered(story.keyOf(MOVE_UP), "we know them too little"));
        assertThat(story.on(MONDAY.plusWeeks(8))).hasNothingOf(MOVE_UP);
        assertThat(story.tell("order-4", bought())).shows(MOVE_UP).hasKey("acme/F10/move-up//order-4");
    }

    @Test
    void F27_answered_until_a_day_it_comes_back_then_as_the_same_question_whatever_counts_by_then() {
        Story story = readyForPartner();
        var key = story.keyOf(MOVE_UP);
        story.on(TUESDAY).tell("wait", answeredUntil(key, MONDAY.plusWeeks(10)));
        assertThat(story.on(WEDNESDAY).tell("order-4", bought())).hasNothingOf(MOVE_UP);
        assertThat(story.on(MONDAY.plusWeeks(10))).shows(MOVE_UP).hasKey(key.toString());
    }

    @Test
    void L7_a_decline_before_the_doubt_arose_does_not_name_it() {
        Story story = client(LocalDate.of(2025, 5, 5)).on(WEDNESDAY);
        var key = story.keyOf(STEP_DOWN);
        story.on(THURSDAY)
                .tell("stay", StageFact.adviceDeclined(CLIENT, "they told us why"))
                .tell("done", completed(key));
        assertThat(story.on(NEXT_MONDAY).tell("back", returned("order-2")))
                .shows(STEP_DOWN)
                .hasKey("acme/F10/step-down//back")
                .isDue(NEXT_MONDAY.plusWeeks(2));
    }
}
