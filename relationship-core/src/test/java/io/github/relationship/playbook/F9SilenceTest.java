package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.added;
import static io.github.relationship.playbook.Facts.completed;
import static io.github.relationship.playbook.Facts.dismissed;
import static io.github.relationship.playbook.Facts.heardFromThem;
import static io.github.relationship.playbook.Facts.inWork;
import static io.github.relationship.playbook.Facts.met;
import static io.github.relationship.playbook.Facts.sent;
import static io.github.relationship.playbook.Facts.target;
import static io.github.relationship.playbook.Facts.tried;
import static io.github.relationship.playbook.Facts.wrote;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.SATURDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BEN;
import static io.github.relationship.playbook.Story.SAM;

import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.Role;
import io.github.relationship.history.ValueKind;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.HeldBackCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** F9: a suspect in work or a prospect hears something of value from us, again and again. */
class F9SilenceTest {

    private static final LocalDate JULY_20 = LocalDate.of(2026, 7, 20);

    private static Story metOnTuesday() {
        return Story.prospect(MONDAY).on(TUESDAY).tell("visit", met(), ANN);
    }

    @Test
    void F9_a_prospect_hears_from_us_after_fourteen_to_thirty_days_of_silence_and_it_never_expires() {
        assertThat(metOnTuesday())
                .shows("F9")
                .isDue(TUESDAY.plusDays(14))
                .isLateAfter(TUESDAY.plusDays(30))
                .isNeverGone()
                .addresses(ANN)
                .isBy(Channel.CALL)
                .isDoneBy(SAM)
                .hasKey("acme/F9///visit")
                .says("No meaningful contact since 2026-06-02; bring ann something of value:"
                        + " social, article, news, introduction, advice, gift, favour.");
    }

    @Test
    void F9_a_target_after_twenty_one_to_sixty() {
        Story story =
                Story.prospect(MONDAY).tell("strategy", target()).on(TUESDAY).tell("visit", met(), ANN);
        assertThat(story).shows("F9").isDue(TUESDAY.plusDays(21)).isLateAfter(TUESDAY.plusDays(60));
    }

    @Test
    void F9_where_nobody_was_met_silence_counts_from_the_start() {
        assertThat(Story.prospect(MONDAY))
                .shows("F9")
                .isDue(MONDAY.plusDays(14))
                .isLateAfter(MONDAY.plusDays(30))
                .hasKey("acme/F9///start");
    }

    @Test
    void C6_a_meeting_on_a_closed_day_counts_as_the_next_working_day() {
        Story story = Story.prospect(MONDAY).on(SATURDAY).tell("fair", met(), ANN);
        assertThat(story).shows("F9").isDue(SATURDAY.plusDays(16)).isLateAfter(SATURDAY.plusDays(32));
    }

    @Test
    void F9_a_suspect_hears_from_us_once_somebody_works_on_it() {
        assertThat(Story.suspect(MONDAY)).holdsBack("F9", HeldBackCode.NOT_IN_WORK);
        assertThat(Story.suspect(MONDAY).on(TUESDAY).tell("strategy", inWork()))
                .shows("F9")
                .isDue(TUESDAY.plusDays(14))
                .isLateAfter(TUESDAY.plusDays(30));
    }

    @Test
    void F21_a_suspect_taken_into_work_late_is_due_at_once_and_not_late() {
        Story story = Story.suspect(MONDAY).on(TUESDAY).tell("visit", met(), ANN);
        assertThat(story.on(JULY_20).tell("strategy", inWork()))
                .shows("F9")
                .isDue(JULY_20)
                .isLateAfter(JULY_20.plusDays(16))
                .hasKey("acme/F9///visit");
    }

    @Test
    void F9_what_somebody_says_of_the_strategy_begins_no_silence_of_a_prospect() {
        assertThat(Story.prospect(MONDAY).on(WEDNESDAY).tell("strategy", inWork()))
                .shows("F9")
                .isDue(MONDAY.plusDays(14));
    }

    @Test
    void T13_who_is_no_longer_a_target_is_due_at_once_and_not_late() {
        Story story =
                Story.prospect(MONDAY).tell("strategy", target()).on(TUESDAY).tell("visit", met(), ANN);
        story.with(Playbook.standard().without(RuleId.of("useful-item")));
        assertThat(story.on(JULY_20).tell("given up", inWork()))
                .shows("F9")
                .isDue(JULY_20)
                .isLateAfter(JULY_20.plusDays(16));
    }

    @Test
    void F21_a_meeting_known_late_starts_with_its_own_length_again() {
        Story story = Story.prospect(MONDAY).on(JULY_20).tellLate("visit", TUESDAY, met(), ANN);
        assertThat(story).shows("F9").isDue(JULY_20).isLateAfter(JULY_20.plusDays(16));
    }

    @Test
    void F9_a_meaningful_contact_with_anybody_there_ends_a_silence() {
        Story story = metOnTuesday().tell("ben", added(BEN, Role.USER)).on(WEDNESDAY);
        assertThat(story.tell("answer", heardFromThem(), BEN)).shows("F9").isDue(WEDNESDAY.plusDays(14));
        assertThat(metOnTuesday().on(WEDNESDAY).tell("article", wrote(ValueKind.ARTICLE), ANN))
                .shows("F9")
                .isDue(WEDNESDAY.plusDays(14));
    }

    @Test
    void H8_what_is_light_ends_no_silence() {
        assertThat(metOnTuesday().on(WEDNESDAY).tell("no answer", tried(), ANN).tell("news", sent("newsletter", ANN)))
                .shows("F9")
                .isDue(TUESDAY.plusDays(14));
    }

    @Test
    void A2_done_or_dismissed_by_its_own_word_it_counts_on_from_then() {
        Story done = metOnTuesday();
        done.on(JULY_20).tell("done", completed(done.keyOf("F9")));
        assertThat(done).shows("F9").isDue(JULY_20.plusDays(14)).hasKey("acme/F9///done");
        Story dismissed = metOnTuesday().by(null);
        dismissed.on(JULY_20).tell("no", dismissed(dismissed.keyOf("F9")));
        assertThat(dismissed).shows("F9").isDue(JULY_20.plusDays(14)).hasKey("acme/F9///no");
    }

    @Test
    void L12_who_is_disqualified_hears_nothing_and_reopened_counts_from_then() {
        Story story = metOnTuesday().on(WEDNESDAY).tell("out", AccountFact.disqualified("no budget"));
        assertThat(story).holdsBack("F9", HeldBackCode.DISQUALIFIED);
        assertThat(story.on(JULY_20).tell("back", AccountFact.reopened()))
                .shows("F9")
                .isDue(JULY_20.plusDays(14))
                .isLateAfter(JULY_20.plusDays(30))
                .hasKey("acme/F9///back");
    }

    @Test
    void L12_who_is_qualified_anew_is_reopened_too() {
        Story story = metOnTuesday().on(WEDNESDAY).tell("out", AccountFact.disqualified("no budget"));
        assertThat(story.on(JULY_20).tell("again", AccountFact.qualified()))
                .shows("F9")
                .isDue(JULY_20.plusDays(14))
                .hasKey("acme/F9///again");
    }

    @Test
    void F9_asks_for_a_kind_of_value_not_used_in_the_last_three() {
        Story story = metOnTuesday()
                .tell("v1", wrote(ValueKind.GIFT), ANN)
                .tell("v2", wrote(ValueKind.ARTICLE), ANN)
                .tell("v3", wrote(ValueKind.NEWS), ANN)
                .tell("v4", wrote(ValueKind.ARTICLE), ANN);
        assertThat(story)
                .shows("F9")
                .says("No meaningful contact since 2026-06-02; bring ann something of value:"
                        + " social, introduction, advice, gift, favour.");
    }

    @Test
    void F9_asks_for_a_live_contact_after_two_that_were_not() {
        Story story = Story.prospect(MONDAY)
                .tell("no calls", ConsentDecided.refused(ANN, Channel.CALL, "said so"))
                .on(TUESDAY)
                .tell("w1", wrote(ValueKind.ARTICLE), ANN);
        assertThat(story).shows("F9").isBy(Channel.EMAIL);
        assertThat(story.on(WEDNESDAY).tell("w2", heardFromThem(), ANN))
                .shows("F9")
                .isBy(Channel.VISIT);
        assertThat(story.tell("visit", met(), ANN)).shows("F9").isBy(Channel.EMAIL);
    }

    @Test
    void F9_who_refuses_whatever_is_live_still_hears_from_us() {
        Story story = Story.prospect(MONDAY)
                .tell("no calls", ConsentDecided.refused(ANN, Channel.CALL, "said so"))
                .tell("no visits", ConsentDecided.refused(ANN, Channel.VISIT, "said so"))
                .on(TUESDAY)
                .tell("w1", wrote(ValueKind.ARTICLE), ANN)
                .tell("w2", wrote(ValueKind.NEWS), ANN);
        assertThat(story).shows("F9").isBy(Channel.EMAIL);
    }

    @Test
    void G2_customers_are_past_it() {
        assertThat(Story.customer(MONDAY)).holdsBack("F9", HeldBackCode.STAGE);
    }

    @Test
    void F9_who_never_met_us_is_told_so() {
        assertThat(Story.prospect(MONDAY))
                .shows("F9")
                .says("No meaningful contact yet (counted from 2026-06-01); bring ann something of value: "
                        + "social, article, news, introduction, advice, gift, favour.");
        Story dismissed = Story.prospect(MONDAY).on(TUESDAY);
        dismissed.by(null).tell("no", Facts.dismissed(dismissed.keyOf("F9")));
        assertThat(dismissed)
                .shows("F9")
                .says("No meaningful contact yet (counted from 2026-06-02); bring ann something of value: "
                        + "social, article, news, introduction, advice, gift, favour.");
    }
}
