package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.answered;
import static io.github.relationship.playbook.Facts.answeredUntil;
import static io.github.relationship.playbook.Facts.completed;
import static io.github.relationship.playbook.Facts.dismissed;
import static io.github.relationship.playbook.Facts.heardFromThem;
import static io.github.relationship.playbook.Facts.met;
import static io.github.relationship.playbook.Facts.target;
import static io.github.relationship.playbook.Facts.tried;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;

import io.github.relationship.history.StrategySet;
import io.github.relationship.plan.HeldBackCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** F9 and F10: after the sixth try in a row that nobody answered, a person says whether to go on. */
class F9GoOnTest {

    private static final String GO_ON = "F10.go-on";

    /** The Monday on which the sixth try counts as unanswered. */
    private static final LocalDate ASKED = TUESDAY.plusDays(13);

    private static Story sixTries(Story story) {
        story.on(TUESDAY).tell("visit", met(), ANN);
        return tries(story, TUESDAY, 6);
    }

    private static Story tries(Story story, LocalDate after, int days) {
        for (int i = 1; i <= days; i++) {
            story.on(after.plusDays(i)).tell("try " + after.plusDays(i), tried(), ANN);
        }
        return story;
    }

    private static Story asked() {
        return sixTries(Story.prospect(MONDAY)).on(ASKED);
    }

    @Test
    void F9_after_the_sixth_unanswered_try_a_review_takes_its_place() {
        Story story = sixTries(Story.prospect(MONDAY));
        assertThat(story.on(ASKED, "09:59")).hasNothingOf(GO_ON).shows("F9");
        assertThat(story.on(ASKED, "10:00")).holdsBack("F9", HeldBackCode.SUPERSEDED);
        assertThat(story)
                .shows(GO_ON)
                .isATask()
                .isDue(ASKED.plusWeeks(2))
                .isLateAfter(ASKED.plusWeeks(4))
                .isNeverGone()
                .hasKey("acme/F10/go-on//try 2026-06-03")
                .names(
                        "try 2026-06-03",
                        "try 2026-06-04",
                        "try 2026-06-05",
                        "try 2026-06-06",
                        "try 2026-06-07",
                        "try 2026-06-08")
                .says("6 tries since 2026-06-03 went unanswered; go on, wait until a day, or let them go?");
    }

    @Test
    void G4_its_key_stays_while_tries_go_on() {
        Story story = tries(asked(), ASKED, 2).on(ASKED.plusDays(20));
        assertThat(story).shows(GO_ON).hasKey("acme/F10/go-on//try 2026-06-03").isDue(ASKED.plusWeeks(2));
    }

    @Test
    void F9_going_on_starts_the_silence_anew() {
        LocalDate day = ASKED.plusDays(1);
        Story answered = asked();
        answered.on(day).tell("go on", answered(answered.keyOf(GO_ON), "go on"));
        assertThat(answered).hasNothingOf(GO_ON);
        assertThat(answered)
                .shows("F9")
                .isDue(day.plusDays(14))
                .isLateAfter(day.plusDays(30))
                .names("go on");
        Story done = asked();
        done.on(day).tell("done", completed(done.keyOf(GO_ON)));
        assertThat(done).shows("F9").isDue(day.plusDays(14));
    }

    @Test
    void F9_going_on_from_a_day_starts_the_silence_on_that_day() {
        LocalDate september = LocalDate.of(2026, 9, 1);
        Story story = asked();
        story.tell("in autumn", answeredUntil(story.keyOf(GO_ON), september));
        assertThat(story).hasNothingOf(GO_ON);
        assertThat(story).shows("F9").isDue(september.plusDays(14)).isLateAfter(september.plusDays(30));
        assertThat(story.on(september.plusDays(20))).hasNothingOf(GO_ON).shows("F9");
    }

    @Test
    void F9_whoever_is_met_before_that_day_is_missed_from_then_on() {
        LocalDate day = ASKED.plusDays(1);
        Story story = asked();
        story.tell("in autumn", answeredUntil(story.keyOf(GO_ON), LocalDate.of(2026, 9, 1)));
        assertThat(story.on(day).tell("lunch", met(), ANN))
                .shows("F9")
                .hasKey("acme/F9///lunch")
                .isDue(day.plusDays(14));
    }

    @Test
    void F9_six_more_tries_ask_again_under_another_key() {
        LocalDate day = ASKED.plusDays(1);
        Story story = asked();
        story.on(day).tell("go on", answered(story.keyOf(GO_ON), "go on"));
        tries(story, day, 6);
        assertThat(story.on(day.plusDays(12))).hasNothingOf(GO_ON).shows("F9");
        assertThat(story.on(day.plusDays(13))).shows(GO_ON).hasKey("acme/F10/go-on//try 2026-06-17");
        assertThat(story).holdsBack("F9", HeldBackCode.SUPERSEDED);
    }

    @Test
    void F9_dismissed_it_rests_until_they_answer() {
        Story story = asked();
        story.tell("no", dismissed(story.keyOf(GO_ON)));
        assertThat(story.on(ASKED.plusYears(1))).holdsBack(GO_ON, HeldBackCode.DISMISSED);
        assertThat(story).holdsBack("F9", HeldBackCode.SUPERSEDED);
        assertThat(story.tell("hello", heardFromThem(), ANN))
                .hasNothingOf(GO_ON)
                .shows("F9");
    }

    @Test
    void F9_an_answer_from_them_ends_the_question() {
        assertThat(asked().tell("hello", heardFromThem(), ANN))
                .hasNothingOf(GO_ON)
                .shows("F9");
    }

    @Test
    void F9_with_a_target_nobody_asks_nor_where_nobody_works_on_a_suspect() {
        assertThat(sixTries(Story.prospect(MONDAY).tell("strategy", target())).on(ASKED))
                .hasNothingOf(GO_ON)
                .shows("F9");
        assertThat(sixTries(Story.suspect(MONDAY)).on(ASKED)).hasNothingOf(GO_ON);
        assertThat(sixTries(Story.suspect(MONDAY).tell("strategy", Facts.inWork()))
                        .on(ASKED))
                .shows(GO_ON);
    }

    @Test
    void F21_six_tries_recorded_late_ask_from_then_on() {
        Story story =
                Story.prospect(MONDAY).on(TUESDAY).tell("visit", met(), ANN).on(MONDAY.plusWeeks(20));
        for (int i = 1; i <= 6; i++) {
            story.tellLate("late " + i, TUESDAY.plusDays(i), tried(), ANN);
        }
        assertThat(story).shows(GO_ON).isDue(MONDAY.plusWeeks(22)).isLateAfter(MONDAY.plusWeeks(24));
    }

    @Test
    void F21_taken_into_work_later_it_asks_from_then_on() {
        Story story = sixTries(Story.suspect(MONDAY)).on(MONDAY.plusWeeks(20));
        story.tell("strategy", StrategySet.builder().inWork(true).build());
        assertThat(story).shows(GO_ON).isDue(MONDAY.plusWeeks(22)).isLateAfter(MONDAY.plusWeeks(24));
    }
}
