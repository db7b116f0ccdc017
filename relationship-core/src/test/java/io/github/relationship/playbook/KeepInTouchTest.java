package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.added;
import static io.github.relationship.playbook.Facts.bought;
import static io.github.relationship.playbook.Facts.completed;
import static io.github.relationship.playbook.Facts.met;
import static io.github.relationship.playbook.Facts.sent;
import static io.github.relationship.playbook.Facts.wrote;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BEN;

import io.github.relationship.history.Channel;
import io.github.relationship.history.Role;
import io.github.relationship.history.StageFact;
import io.github.relationship.history.ValueKind;
import io.github.relationship.id.RuleId;
import io.github.relationship.ladder.StandardRungs;
import io.github.relationship.plan.HeldBackCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** T2 and T13: what floats, counted from the last contact of its kind. */
class KeepInTouchTest {

    private static final Playbook NO_OTHER_SILENCE =
            Playbook.standard().without(RuleId.of("F8"), RuleId.of("F12"), RuleId.of("F13"), RuleId.of("F9"));

    private static Story customer() {
        return Story.customer(MONDAY).with(NO_OTHER_SILENCE).on(TUESDAY).tell("visit", met(), ANN);
    }

    @Test
    void T2_a_customer_is_called_90_days_after_they_were_last_met() {
        assertThat(customer())
                .shows("keep-in-touch")
                .isDue(TUESDAY.plusDays(90))
                .isLateAfter(TUESDAY.plusDays(150))
                .isNeverGone()
                .isBy(Channel.CALL)
                .hasKey("acme/keep-in-touch//ann/visit")
                .says("You have not talked with ann since 2026-06-02.");
        Story written = customer().on(TUESDAY.plusDays(30)).tell("mail", wrote(ValueKind.NEWS), ANN);
        assertThat(written).shows("keep-in-touch").isDue(TUESDAY.plusDays(90));
    }

    @Test
    void F21_a_meeting_that_is_told_late_is_known_when_it_is_told() {
        LocalDate told = TUESDAY.plusDays(181);
        assertThat(Story.customer(MONDAY).with(NO_OTHER_SILENCE).on(told).tellLate("visit", TUESDAY, met(), ANN))
                .shows("keep-in-touch")
                .isDue(told)
                .isLateAfter(told.plusDays(60));
    }

    @Test
    void T2_whom_nobody_met_is_called_from_when_they_bought() {
        // The ninetieth day is a Sunday.
        assertThat(Story.customer(MONDAY).with(NO_OTHER_SILENCE))
                .shows("keep-in-touch")
                .isDue(MONDAY.plusDays(91))
                .hasKey("acme/keep-in-touch//ann/start");
        Story late = Story.customer(MONDAY).with(NO_OTHER_SILENCE).on(TUESDAY).tell("ben", added(BEN, Role.INFLUENCER));
        assertThat(late).shows("keep-in-touch", BEN).isDue(TUESDAY.plusDays(90));
    }

    @Test
    void T13_the_higher_they_stand_the_sooner() {
        Story client = customer().tell("client", StageFact.movedByHand(StandardRungs.CLIENT, "we know better"));
        // The sixtieth day is a Saturday.
        assertThat(client).shows("keep-in-touch").isDue(TUESDAY.plusDays(62)).isLateAfter(TUESDAY.plusDays(90));
        Story partner = customer().tell("partner", StageFact.movedByHand(StandardRungs.PARTNER, "we know better"));
        assertThat(partner).shows("keep-in-touch").isDue(TUESDAY.plusDays(30)).isLateAfter(TUESDAY.plusDays(45));
        assertThat(Story.prospect(MONDAY)).holdsBack("keep-in-touch", HeldBackCode.STAGE);
    }

    @Test
    void T13_a_higher_rung_makes_it_due_at_once_perhaps_and_never_late() {
        LocalDate day = TUESDAY.plusDays(80);
        Story story =
                customer().on(day).tell("partner", StageFact.movedByHand(StandardRungs.PARTNER, "we know better"));
        assertThat(story).shows("keep-in-touch").isDue(day).isLateAfter(day.plusDays(15));
    }

    @Test
    void F27_done_in_another_way_it_counts_from_then() {
        Story story = customer();
        story.on(TUESDAY.plusDays(94)).tell("done", completed(story.keyOf("keep-in-touch")));
        assertThat(story).shows("keep-in-touch").isDue(TUESDAY.plusDays(184)).hasKey("acme/keep-in-touch//ann/done");
    }

    @Test
    void T2_something_useful_goes_45_days_after_the_last_meaningful_contact_or_useful_item() {
        assertThat(customer())
                .shows("useful-item")
                .isDue(TUESDAY.plusDays(45))
                .isLateAfter(TUESDAY.plusDays(75))
                .isBy(Channel.EMAIL);
        Story sent = customer().on(TUESDAY.plusDays(42)).tell("article", sent("useful-item", ANN));
        assertThat(sent).shows("useful-item").isDue(TUESDAY.plusDays(87)).hasKey("acme/useful-item//ann/article");
        Story written = customer().on(TUESDAY.plusDays(42)).tell("mail", wrote(ValueKind.NEWS), ANN);
        assertThat(written).shows("useful-item").isDue(TUESDAY.plusDays(87));
        Story card = customer().on(TUESDAY.plusDays(42)).tell("card", sent("birthday", ANN));
        assertThat(card).shows("useful-item").isDue(TUESDAY.plusDays(45));
    }

    @Test
    void F20_with_others_it_makes_one_reminder() {
        Story story = Story.prospect(MONDAY).with(Playbook.standard().without(RuleId.of("F9")));
        assertThat(story).shows("useful-item").isDue(MONDAY.plusDays(45));
        Story both = customer().on(TUESDAY.plusDays(46)).tell("article", sent("useful-item", ANN));
        // Both are due within three days: 2 June and 90 days, 18 July and 45.
        assertThat(both).shows("keep-in-touch").isDue(TUESDAY.plusDays(90));
        assertThat(both).holdsBack("useful-item", HeldBackCode.MERGED);
    }

    @Test
    void F21_whoever_becomes_a_customer_late_is_not_late() {
        Story story = Story.suspect(MONDAY).with(NO_OTHER_SILENCE).tell("visit", met(), ANN);
        LocalDate day = MONDAY.plusDays(302);
        assertThat(story.on(day).tell("order-1", bought()))
                .shows("keep-in-touch")
                .isDue(day)
                .isLateAfter(day.plusDays(60));
    }
}
