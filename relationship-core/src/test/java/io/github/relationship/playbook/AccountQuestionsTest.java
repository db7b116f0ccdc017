package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.wrote;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;

import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Channel;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.history.StrategySet;
import io.github.relationship.history.ValueKind;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.plan.HeldBackCode;
import org.junit.jupiter.api.Test;

/** F10: whether the disqualified are worth our time again, and whether a strategy still fits. */
class AccountQuestionsTest {

    private static final String REOPEN = "F10.reopen";

    private static Story disqualified() {
        return Story.prospect(MONDAY.minusWeeks(8))
                .on(MONDAY)
                .tell("no", AccountFact.disqualified("no money", MONDAY.plusWeeks(12)));
    }

    @Test
    void L12_nothing_is_planned_for_the_disqualified_but_the_review_on_its_date() {
        assertThat(disqualified().on(TUESDAY))
                .shows(REOPEN)
                .isDue(MONDAY.plusWeeks(14))
                .isLateAfter(MONDAY.plusWeeks(16))
                .isNeverGone()
                .isATask()
                .hasKey("acme/F10/reopen//no")
                .says("Disqualified since " + MONDAY + "; are they worth your time again?");
        assertThat(disqualified().on(TUESDAY)).holdsBack("F9", HeldBackCode.DISQUALIFIED);
    }

    @Test
    void L12_without_a_date_nobody_asks() {
        Story story = Story.prospect(MONDAY.minusWeeks(8)).on(MONDAY).tell("no", AccountFact.disqualified("never"));
        assertThat(story).hasNothingOf(REOPEN);
    }

    @Test
    void L12_something_from_them_asks_whether_to_reopen() {
        Story story = disqualified().on(TUESDAY).tell("mail", Interaction.inbound(Channel.EMAIL), ANN);
        assertThat(story).shows(REOPEN).isDue(TUESDAY.plusWeeks(2)).hasKey("acme/F10/reopen//mail");
    }

    @Test
    void L12_what_came_before_the_no_asks_nothing() {
        Story story = Story.prospect(MONDAY.minusWeeks(8))
                .tell("mail", Interaction.inbound(Channel.EMAIL), ANN)
                .tell("tip", ReferralFact.recommended(ReferralId.of("r"), RelationshipId.of("other")))
                .on(MONDAY)
                .tell("no", AccountFact.disqualified("no money", MONDAY.plusWeeks(12)));
        assertThat(story).shows(REOPEN).hasKey("acme/F10/reopen//no");
    }

    @Test
    void L12_what_we_send_asks_nothing() {
        Story story = disqualified().on(TUESDAY).tell("mail", wrote(ValueKind.NEWS), ANN);
        assertThat(story).shows(REOPEN).hasKey("acme/F10/reopen//no");
    }

    @Test
    void L12_a_new_referral_asks_whether_to_reopen() {
        Story story = disqualified()
                .on(TUESDAY)
                .tell("tip", ReferralFact.recommended(ReferralId.of("r"), RelationshipId.of("other")));
        assertThat(story).shows(REOPEN).hasKey("acme/F10/reopen//tip");
    }

    @Test
    void L12_reopened_the_question_is_answered() {
        assertThat(disqualified().on(TUESDAY).tell("again", AccountFact.reopened()))
                .hasNothingOf(REOPEN);
    }

    @Test
    void H10_a_strategy_is_looked_at_again_on_its_day() {
        Story story = Story.prospect(MONDAY.minusWeeks(8))
                .on(MONDAY)
                .tell("plan", StrategySet.builder().reviewOn(WEDNESDAY).build());
        assertThat(story)
                .shows("F10.strategy")
                .isDue(WEDNESDAY.plusWeeks(2))
                .hasKey("acme/F10/strategy//plan")
                .says("The strategy of " + MONDAY + " was to be looked at again; does it still fit?");
    }
}
