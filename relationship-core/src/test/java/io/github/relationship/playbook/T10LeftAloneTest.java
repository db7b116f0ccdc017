package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.added;
import static io.github.relationship.playbook.Facts.birthday;
import static io.github.relationship.playbook.Facts.bought;
import static io.github.relationship.playbook.Facts.heardFromThem;
import static io.github.relationship.playbook.Facts.met;
import static io.github.relationship.playbook.Facts.tried;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BEN;

import io.github.relationship.history.Channel;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.OutOfOffice;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Role;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Release;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** T10: after three tries in vain a person is left alone for 90 days, or until they answer. */
class T10LeftAloneTest {

    private static final LocalDate LAST_TRY = MONDAY.plusDays(64);

    /** Ann was met in June, and did not answer in August; each try counts seven days later. */
    private static Story trying(int times) {
        Story story = Story.customer(MONDAY)
                .with(Playbook.standard().without(RuleId.of("useful-item"), RuleId.of("F13"), RuleId.of("F8")))
                .tell("birthday", birthday(ANN, 9, 1))
                .tell("visit", met(), ANN);
        for (int i = 1; i <= times; i++) {
            story.on(LAST_TRY.minusDays(times - i)).tell("try-" + i, tried(), ANN);
        }
        return story;
    }

    @Test
    void T10_two_tries_in_vain_stop_nothing() {
        assertThat(trying(2).on(LAST_TRY.plusDays(10))).shows("keep-in-touch").addresses(ANN);
    }

    @Test
    void T10_the_third_stops_silences_and_cadences_once_it_counts_as_unanswered() {
        assertThat(trying(3).on(LAST_TRY.plusDays(7), "09:59")).shows("keep-in-touch");
        assertThat(trying(3).on(LAST_TRY.plusDays(7), "10:00")).holdsBack("keep-in-touch", HeldBackCode.RESTING);
    }

    @Test
    void A5_T10_what_was_planned_before_waits_until_they_are_no_longer_left_alone() {
        Story story = trying(3).on(LAST_TRY.plusDays(7), "09:59");
        AgendaItem line = assertThat(story).shows("keep-in-touch").item();
        Instant end = story.on(LAST_TRY.plusDays(90), "10:00").context().instant();
        Assertions.assertThat(story.on(LAST_TRY.plusDays(7), "10:00").release(line))
                .isEqualTo(new Release.Later(end, Release.Code.HELD_BACK, Optional.of(HeldBackCode.RESTING)));
    }

    @Test
    void T10_after_ninety_days_it_goes_on_and_is_not_late() {
        LocalDate end = LAST_TRY.plusDays(90);
        assertThat(trying(3).on(end, "09:59")).holdsBack("keep-in-touch", HeldBackCode.RESTING);
        assertThat(trying(3).on(end, "10:00")).shows("keep-in-touch").isDue(end).isLateAfter(end.plusDays(60));
    }

    @Test
    void T10_one_more_try_in_vain_is_enough_for_the_next_rest() {
        LocalDate again = LAST_TRY.plusDays(91);
        Story story = trying(3).on(again).tell("again", tried(), ANN);
        assertThat(story.on(again.plusDays(7))).holdsBack("keep-in-touch", HeldBackCode.RESTING);
        assertThat(story.on(again.plusDays(90), "10:00")).shows("keep-in-touch").isDue(again.plusDays(90));
    }

    @Test
    void T10_an_answer_ends_it_and_an_out_of_office_is_no_answer() {
        Story away = trying(3).on(LAST_TRY.plusDays(8)).tell("away", OutOfOffice.until(ANN, LAST_TRY.plusDays(9)));
        assertThat(away.on(LAST_TRY.plusDays(20))).holdsBack("keep-in-touch", HeldBackCode.RESTING);
        assertThat(trying(3).on(LAST_TRY.plusDays(8)).tell("answer", heardFromThem(), ANN))
                .shows("keep-in-touch");
    }

    @Test
    void T10_occasions_post_and_newsletters_go_on() {
        Story story = trying(3)
                .tell("yes", ConsentDecided.granted(ANN, Channel.EMAIL, Purpose.PROMOTIONAL, "web form"))
                .on(LAST_TRY.plusDays(8));
        assertThat(story).shows("birthday");
        assertThat(story).shows("newsletter").isBy(Channel.EMAIL);
        assertThat(story.on(LAST_TRY.plusDays(80))).shows("something-to-keep").isBy(Channel.POST);
        Story useful = trying(3).with(Playbook.standard()).on(LAST_TRY.plusDays(8));
        assertThat(useful).shows("useful-item").isBy(Channel.POST);
    }

    @Test
    void T10_what_comes_after_the_rest_is_planned_as_ever() {
        assertThat(trying(3)
                        .with(Playbook.standard().without(RuleId.of("useful-item")))
                        .on(LAST_TRY.plusDays(8)))
                .shows("customer-anniversary");
        assertThat(trying(3).on(LAST_TRY.plusDays(8))).shows("something-to-keep");
    }

    @Test
    void T10_account_rules_choose_another_contact() {
        Story story = Story.prospect(MONDAY).tell("ben", added(BEN, Role.INFLUENCER));
        story.on(MONDAY.plusDays(1)).tell("visit", met(), BEN);
        for (int i = 2; i <= 4; i++) {
            story.on(MONDAY.plusDays(i)).tell("try-" + i, tried(), ANN);
        }
        assertThat(story).shows("F9").addresses(ANN);
        assertThat(story.on(MONDAY.plusDays(11), "10:00")).shows("F9").addresses(BEN);
        assertThat(story.on(MONDAY.plusDays(94), "10:00")).shows("F9").addresses(ANN);
    }

    @Test
    void T10_F9_goes_on_at_its_widened_interval_where_there_is_nobody_else() {
        Story story = Story.prospect(MONDAY).with(Playbook.standard().without(RuleId.of("useful-item")));
        for (int i = 1; i <= 3; i++) {
            story.on(MONDAY.plusDays(i)).tell("try-" + i, tried(), ANN);
        }
        assertThat(story.on(MONDAY.plusDays(11)))
                .shows("F9")
                .addresses(ANN)
                .isDue(MONDAY.plusDays(28))
                .isLateAfter(MONDAY.plusDays(60));
    }

    @Test
    void T10_what_follows_from_a_cause_is_asked_for_all_the_same() {
        Story story = trying(3).on(LAST_TRY.plusDays(8)).tell("order-2", bought());
        assertThat(story.tell("truck-2", Facts.delivered("order-2")))
                .shows("F3")
                .addresses(ANN);
    }
}
