package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.completed;
import static io.github.relationship.playbook.Facts.met;
import static io.github.relationship.playbook.Facts.metAndAgreed;
import static io.github.relationship.playbook.Facts.metAndHeardNo;
import static io.github.relationship.playbook.June.FRIDAY;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.NEXT_MONDAY;
import static io.github.relationship.playbook.June.NEXT_TUESDAY;
import static io.github.relationship.playbook.June.NEXT_WEDNESDAY;
import static io.github.relationship.playbook.June.THURSDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;

import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ItemFact;
import io.github.relationship.id.FactId;
import io.github.relationship.plan.HeldBackCode;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F2, second form: a prospect whom we met without agreeing on anything is asked for a next step. */
class F2AgreeTest {

    private static final String AGREE = "F2.agree";

    private static Story metOnTuesday() {
        return Story.prospect(MONDAY).on(TUESDAY).tell("visit", met(), ANN);
    }

    @Test
    void F2_a_meeting_without_a_next_step_asks_for_one_in_two_to_five_working_days() {
        assertThat(metOnTuesday())
                .shows(AGREE)
                .isDue(THURSDAY)
                .isLateAfter(NEXT_TUESDAY)
                .isGoneAfter(NEXT_TUESDAY.plusDays(14))
                .addresses(ANN)
                .isBy(Channel.CALL)
                .hasKey("acme/F2/agree/ann/visit")
                .says("You met ann on 2026-06-02 and no next step was agreed; agree on one.");
    }

    @ParameterizedTest(name = "met {0} {1}: from {2}, late after {3}")
    @CsvSource({
        "2026-06-05, 17:59, 2026-06-09, 2026-06-12",
        "2026-06-05, 18:00, 2026-06-10, 2026-06-15",
        "2026-06-05, 18:30, 2026-06-10, 2026-06-15",
        "2026-06-06, 11:00, 2026-06-10, 2026-06-15",
    })
    void C6_a_meeting_after_hours_counts_as_the_next_working_day(
            LocalDate day, String time, LocalDate due, LocalDate latest) {
        Story story = Story.prospect(MONDAY).on(day, time).tell("visit", met(), ANN);
        assertThat(story).shows(AGREE).isDue(due).isLateAfter(latest);
    }

    @Test
    void F2_a_next_step_or_a_no_ends_the_question() {
        assertThat(metOnTuesday().on(WEDNESDAY).tell("again", metAndAgreed(NEXT_MONDAY), ANN))
                .hasNothingOf(AGREE);
        assertThat(metOnTuesday().on(WEDNESDAY).tell("again", metAndHeardNo(), ANN))
                .hasNothingOf(AGREE);
        assertThat(Story.prospect(MONDAY).on(TUESDAY).tell("visit", metAndHeardNo(), ANN))
                .hasNothingOf(AGREE);
    }

    @Test
    void F2_its_own_word_does_it() {
        Story story = metOnTuesday();
        assertThat(story.on(WEDNESDAY).tell("done", completed(story.keyOf(AGREE))))
                .hasNothingOf(AGREE);
    }

    /** On Thursday she was asked in a call that did the line, and agreed on nothing. */
    private static Story asked(Story story) {
        return story.on(THURSDAY)
                .tell("call", met(), ANN)
                .tell(
                        "done",
                        new ItemFact.Completed(
                                Story.key("F2", "visit").withStep("agree").withContact(ANN),
                                Optional.of(FactId.of("call"))));
    }

    @Test
    void F27_the_talk_in_which_they_were_asked_and_agreed_on_nothing_asks_for_no_other() {
        Story story = asked(metOnTuesday());
        assertThat(story).hasNothingOf(AGREE);
        assertThat(story.on(NEXT_TUESDAY.plusDays(30))).hasNothingOf(AGREE);
    }

    @Test
    void F21_a_meeting_before_they_were_asked_does_not_come_up_late_when_the_first_has_expired() {
        Story story = asked(metOnTuesday().on(WEDNESDAY).tell("lunch", met(), ANN));
        for (int day = 0; day < 40; day++) {
            assertThat(story.on(THURSDAY.plusDays(day))).hasNothingOf(AGREE);
        }
    }

    @Test
    void F2_a_meeting_after_they_were_asked_asks_again() {
        Story story = asked(metOnTuesday()).on(NEXT_MONDAY).tell("lunch", met(), ANN);
        assertThat(story).shows(AGREE).hasKey("acme/F2/agree/ann/lunch").isDue(NEXT_WEDNESDAY);
    }

    @Test
    void F2_another_meeting_without_one_keeps_the_line_as_it_is() {
        Story story = metOnTuesday();
        var line = assertThat(story).shows(AGREE).item();
        assertThat(story.on(WEDNESDAY).tell("again", met(), ANN)).shows(AGREE).isEqualTo(line);
    }

    @Test
    void F2_of_several_meetings_the_earliest_that_can_still_be_followed_up_asks() {
        Story story = metOnTuesday().on(FRIDAY).tell("lunch", met(), ANN);
        assertThat(story.on(NEXT_TUESDAY.plusDays(14))).shows(AGREE).hasKey("acme/F2/agree/ann/visit");
        assertThat(story.on(NEXT_TUESDAY.plusDays(15))).shows(AGREE).hasKey("acme/F2/agree/ann/lunch");
    }

    @Test
    void G2_where_none_can_be_followed_up_any_more_the_latest_is_told() {
        Story story = metOnTuesday().on(FRIDAY).tell("lunch", met(), ANN).on(FRIDAY.plusDays(40));
        Assertions.assertThat(
                        assertThat(story).holdsBack(AGREE, HeldBackCode.EXPIRED).key())
                .hasToString("acme/F2/agree/ann/lunch");
    }

    @Test
    void G2_suspects_and_customers_are_not_asked() {
        assertThat(Story.suspect(MONDAY).on(TUESDAY).tell("visit", met(), ANN)).holdsBack(AGREE, HeldBackCode.STAGE);
        assertThat(Story.customer(MONDAY).on(TUESDAY).tell("visit", met(), ANN)).holdsBack(AGREE, HeldBackCode.STAGE);
    }

    @Test
    void F21_who_becomes_a_prospect_later_is_asked_from_then_on() {
        Story story = Story.suspect(MONDAY)
                .on(TUESDAY)
                .tell("visit", met(), ANN)
                .on(NEXT_WEDNESDAY)
                .tell("qualified", AccountFact.qualified());
        assertThat(story).shows(AGREE).isDue(NEXT_WEDNESDAY).isLateAfter(NEXT_MONDAY.plusWeeks(1));
        Story late = Story.suspect(MONDAY)
                .on(TUESDAY)
                .tell("visit", met(), ANN)
                .on(FRIDAY.plusDays(30))
                .tell("qualified", AccountFact.qualified());
        assertThat(late).holdsBack(AGREE, HeldBackCode.PAST_WHEN_KNOWN);
    }
}
