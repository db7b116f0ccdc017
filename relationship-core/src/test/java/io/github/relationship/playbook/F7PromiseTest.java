package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.promised;
import static io.github.relationship.playbook.June.FRIDAY;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.NEXT_FRIDAY;
import static io.github.relationship.playbook.June.NEXT_MONDAY;
import static io.github.relationship.playbook.June.THURSDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.KIM;

import io.github.relationship.history.AccountFact;
import io.github.relationship.history.PromiseFact;
import io.github.relationship.id.FactId;
import io.github.relationship.plan.HeldBackCode;
import org.junit.jupiter.api.Test;

/** F7: our word is kept on its day; once it is broken we say so. */
class F7PromiseTest {

    private static final FactId WORD = FactId.of("word");

    private static Story promise() {
        return Story.customer(MONDAY).on(TUESDAY).tell("word", promised(ANN, FRIDAY));
    }

    @Test
    void F7_a_promise_shows_one_working_day_before_its_day_and_is_late_after_it() {
        assertThat(promise())
                .shows("F7")
                .isATask()
                .hasKey("acme/F7//ann/word")
                .isDue(THURSDAY)
                .isLateAfter(FRIDAY)
                .isNeverGone()
                .says("Promised to ann on 2026-06-02 for 2026-06-05; keep it, or agree on another day before.");
    }

    @Test
    void F7_the_working_day_before_a_monday_is_a_friday() {
        assertThat(Story.customer(MONDAY).on(TUESDAY).tell("word", promised(ANN, NEXT_MONDAY)))
                .shows("F7")
                .isDue(FRIDAY)
                .isLateAfter(NEXT_MONDAY);
    }

    @Test
    void F7_what_is_promised_for_the_same_day_is_due_that_day_and_not_before() {
        assertThat(Story.customer(MONDAY).on(TUESDAY).tell("word", promised(ANN, TUESDAY)))
                .shows("F7")
                .isDue(TUESDAY)
                .isLateAfter(TUESDAY);
    }

    @Test
    void F7_it_is_done_when_it_is_kept() {
        assertThat(promise().on(THURSDAY).tell("kept", PromiseFact.kept(WORD))).hasNothingOf("F7");
    }

    @Test
    void F7_agreeing_on_another_day_moves_it() {
        assertThat(promise().on(THURSDAY).tell("moved", PromiseFact.renegotiated(WORD, NEXT_FRIDAY)))
                .shows("F7")
                .hasKey("acme/F7//ann/word")
                .isDue(NEXT_FRIDAY.minusDays(1))
                .isLateAfter(NEXT_FRIDAY);
    }

    @Test
    void F7_who_promised_keeps_it() {
        assertThat(Story.customer(MONDAY).by(KIM).on(TUESDAY).tell("word", promised(ANN, FRIDAY)))
                .shows("F7")
                .isDoneBy(KIM);
    }

    @Test
    void V4_F7_five_working_days_after_its_day_it_is_broken_and_asks_for_an_apology() {
        assertThat(promise().on(NEXT_FRIDAY, "23:59")).hasNothingOf("F7.apology");
        Story story = promise().on(NEXT_FRIDAY.plusDays(1), "00:00");
        assertThat(story)
                .shows("F7.apology")
                .addresses(ANN)
                .isDue(NEXT_MONDAY.plusDays(7))
                .isNeverGone()
                .says("The promise to ann for 2026-06-05 is broken; apologise, and promise anew what will be kept.");
        assertThat(story).shows("F7");
    }

    @Test
    void F7_a_new_day_or_keeping_it_late_ends_the_apology() {
        Story story = promise().on(NEXT_FRIDAY.plusDays(3));
        assertThat(story).shows("F7.apology");
        assertThat(promise().on(NEXT_FRIDAY.plusDays(3)).tell("kept", PromiseFact.kept(WORD)))
                .hasNothingOf("F7.apology");
        assertThat(story.tell("moved", PromiseFact.renegotiated(WORD, NEXT_FRIDAY.plusDays(7))))
                .hasNothingOf("F7.apology");
    }

    @Test
    void F7_L12_our_word_binds_us_though_they_are_disqualified() {
        assertThat(promise().tell("out", AccountFact.disqualified("no budget"))).shows("F7");
    }

    @Test
    void F21_a_promise_whose_day_had_passed_when_we_heard_of_it_starts_anew_for_thirty_days() {
        assertThat(Story.customer(MONDAY).on(NEXT_MONDAY).tellLate("word", TUESDAY, promised(ANN, FRIDAY)))
                .shows("F7")
                .isDue(NEXT_MONDAY)
                .isLateAfter(NEXT_MONDAY.plusDays(1));
        assertThat(Story.customer(MONDAY).on(TUESDAY.plusDays(30)).tellLate("word", TUESDAY, promised(ANN, FRIDAY)))
                .holdsBack("F7", HeldBackCode.PAST_WHEN_KNOWN);
    }
}
