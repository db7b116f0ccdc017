package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.added;
import static io.github.relationship.playbook.Facts.bought;
import static io.github.relationship.playbook.Facts.met;
import static io.github.relationship.playbook.Facts.metAndHeardNo;
import static io.github.relationship.playbook.Facts.thanked;
import static io.github.relationship.playbook.Facts.thankedFor;
import static io.github.relationship.playbook.Facts.tried;
import static io.github.relationship.playbook.June.FRIDAY;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.NEXT_MONDAY;
import static io.github.relationship.playbook.June.THURSDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BEN;
import static io.github.relationship.playbook.Story.KIM;
import static io.github.relationship.playbook.Story.SAM;

import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.Role;
import io.github.relationship.plan.HeldBackCode;
import org.junit.jupiter.api.Test;

/** F1: who gave us their time or their first order hears thanks, by hand if it can be. */
class F1ThankYouTest {

    private static Story visit() {
        return Story.suspect(MONDAY).on(TUESDAY).tell("visit", met(), ANN);
    }

    @Test
    void F1_a_significant_contact_is_thanked_for_on_the_same_working_day_or_the_next() {
        assertThat(visit())
                .shows("F1")
                .hasKey("acme/F1//ann/visit")
                .isDue(TUESDAY)
                .isLateAfter(WEDNESDAY)
                .addresses(ANN)
                .isBy(Channel.POST)
                .names("visit")
                .says("Thank ann for the visit on 2026-06-02.");
    }

    @Test
    void F1_what_ends_after_hours_counts_as_the_next_working_day() {
        assertThat(Story.suspect(MONDAY).on(FRIDAY, "18:00").tell("visit", met(), ANN))
                .shows("F1")
                .isDue(NEXT_MONDAY);
    }

    @Test
    void F1_the_first_purchase_is_thanked_for_and_no_other() {
        Story story = Story.suspect(MONDAY).on(TUESDAY).tell("order-1", bought(), ANN);
        assertThat(story).shows("F1").names("order-1").says("Thank ann for the first purchase on 2026-06-02.");
        story.on(THURSDAY).tell("thanks", thanked(ANN)).tell("order-2", bought(), ANN);
        assertThat(story).hasNothingOf("F1");
    }

    @Test
    void F1_a_first_purchase_that_was_called_off_deserves_none() {
        assertThat(Story.suspect(MONDAY).tell("order-1", bought()).on(TUESDAY).tell("off", Facts.cancelled("order-1")))
                .hasNothingOf("F1");
    }

    @Test
    void F1_what_is_not_significant_deserves_none() {
        assertThat(Story.suspect(MONDAY).on(TUESDAY).tell("no answer", tried(), ANN))
                .hasNothingOf("F1");
    }

    @Test
    void F1_a_no_is_thanked_for_too() {
        assertThat(Story.suspect(MONDAY).on(TUESDAY).tell("no", metAndHeardNo(), ANN))
                .shows("F1")
                .names("no");
    }

    @Test
    void F1_L12_who_is_disqualified_is_thanked_for_the_contact_that_ended_it_and_no_earlier_one() {
        Story story = Story.suspect(MONDAY)
                .on(MONDAY)
                .tell("visit", met(), ANN)
                .on(WEDNESDAY)
                .tell("no", metAndHeardNo(), ANN)
                .tell("out", AccountFact.disqualified("no budget"));
        assertThat(story).shows("F1").names("no");
    }

    @Test
    void F1_each_who_took_part_gets_a_note() {
        Story story = Story.suspect(MONDAY)
                .tell("ben", added(BEN, Role.USER))
                .on(TUESDAY)
                .tell("visit", met(), ANN, BEN);
        assertThat(story).shows("F1", ANN);
        assertThat(story).shows("F1", BEN);
        assertThat(story.tell("thanks", thanked(ANN))).shows("F1").addresses(BEN);
    }

    @Test
    void F1_several_within_24_hours_with_one_contact_are_one_note() {
        Story story = visit().on(WEDNESDAY).tell("order-1", bought(), ANN);
        assertThat(story).shows("F1").hasKey("acme/F1//ann/visit").names("visit", "order-1");
        assertThat(visit().on(WEDNESDAY, "10:01")
                        .tell("order-1", bought(), ANN)
                        .tell("thanks", thankedFor("visit", ANN)))
                .shows("F1")
                .hasKey("acme/F1//ann/order-1");
    }

    @Test
    void F1_what_follows_within_24_hours_of_a_note_sent_needs_no_other() {
        assertThat(visit().tell("thanks", thanked(ANN)).on(TUESDAY, "15:00").tell("order-1", bought(), ANN))
                .hasNothingOf("F1");
    }

    @Test
    void F1_a_thank_you_before_it_does_not_count_and_one_to_another_neither() {
        Story story = Story.suspect(MONDAY)
                .tell("ben", added(BEN, Role.USER))
                .tell("early", thanked(ANN))
                .on(TUESDAY)
                .tell("visit", met(), ANN)
                .tell("other", thanked(BEN));
        assertThat(story).shows("F1").addresses(ANN);
    }

    @Test
    void G12_a_thank_you_that_names_nothing_is_for_the_earliest_that_was_open() {
        Story story = visit().on(FRIDAY).tell("again", met(), ANN).tell("thanks", thanked(ANN));
        assertThat(story).shows("F1").names("again");
        assertThat(story.tell("more", thanked(ANN))).hasNothingOf("F1");
    }

    @Test
    void G12_what_is_long_over_takes_no_thanks_from_what_is_open() {
        Story story = visit().on(TUESDAY.plusDays(20)).tell("again", met(), ANN).tell("thanks", thanked(ANN));
        assertThat(story).holdsBack("F1", HeldBackCode.EXPIRED);
        assertThat(story).asksNotFor("F1");
    }

    @Test
    void F1_who_was_there_writes_the_note_and_the_owner_where_that_one_is_gone() {
        assertThat(Story.suspect(MONDAY).by(KIM).on(TUESDAY).tell("visit", met(), ANN))
                .shows("F1")
                .isDoneBy(KIM);
        assertThat(Story.suspect(MONDAY).gone(KIM).by(KIM).on(TUESDAY).tell("visit", met(), ANN))
                .shows("F1")
                .isDoneBy(SAM);
    }

    @Test
    void F21_what_is_heard_of_within_14_days_is_still_thanked_for_and_later_no_more() {
        assertThat(Story.suspect(MONDAY).on(MONDAY.plusDays(14)).tellLate("visit", TUESDAY, met(), ANN))
                .shows("F1")
                .isDue(MONDAY.plusDays(14))
                .isLateAfter(MONDAY.plusDays(15));
        assertThat(Story.suspect(MONDAY).on(TUESDAY.plusDays(14)).tellLate("visit", TUESDAY, met(), ANN))
                .holdsBack("F1", HeldBackCode.PAST_WHEN_KNOWN);
    }

    @Test
    void F23_what_opened_a_complaint_gets_the_apology_and_no_thanks() {
        Story story = visit().tell("angry", ComplaintFact.opened(ANN));
        assertThat(story).hasNothingOf("F1");
        assertThat(story).shows("F4.apology").addresses(ANN);
    }

    @Test
    void F1_a_dismissed_note_takes_no_thanks_from_the_next() {
        Story story = visit();
        story.tell("never", Facts.dismissed(story.keyOf("F1")))
                .on(FRIDAY)
                .tell("again", met(), ANN)
                .tell("thanks", thanked(ANN));
        assertThat(story).asksNotFor("F1");
    }

    @Test
    void F21_what_happened_while_they_were_disqualified_is_no_later_than_their_coming_back() {
        Story story = Story.suspect(MONDAY)
                .tell("out", AccountFact.disqualified("no budget"))
                .on(TUESDAY)
                .tell("visit", met(), ANN);
        assertThat(story).hasNothingOf("F1");
        assertThat(story.on(FRIDAY).tell("back", AccountFact.reopened()))
                .shows("F1")
                .isDue(FRIDAY)
                .isLateAfter(NEXT_MONDAY);
    }
}
