package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.bought;
import static io.github.relationship.playbook.Facts.complained;
import static io.github.relationship.playbook.Facts.completed;
import static io.github.relationship.playbook.Facts.delivered;
import static io.github.relationship.playbook.Facts.dismissed;
import static io.github.relationship.playbook.Facts.met;
import static io.github.relationship.playbook.Facts.metAbout;
import static io.github.relationship.playbook.Facts.promised;
import static io.github.relationship.playbook.Facts.unsatisfied;
import static io.github.relationship.playbook.June.FRIDAY;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.NEXT_FRIDAY;
import static io.github.relationship.playbook.June.NEXT_MONDAY;
import static io.github.relationship.playbook.June.NEXT_TUESDAY;
import static io.github.relationship.playbook.June.NEXT_WEDNESDAY;
import static io.github.relationship.playbook.June.THURSDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;

import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.OpportunityFound;
import io.github.relationship.history.PromiseFact;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.history.RofFact;
import io.github.relationship.history.Topic;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RelationshipId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** F22: the next step of anything starts when the one before was done, not when it was due. */
class F22SuccessorsTest {

    private static final FactId ANGRY = FactId.of("angry");

    private static Story complaint() {
        return Story.customer(MONDAY).on(TUESDAY).tell("angry", complained(ANN));
    }

    @Test
    void F22_a_fix_is_verified_from_the_day_on_which_it_was_done_however_late() {
        Story story = complaint().on(NEXT_MONDAY);
        assertThat(story).hasNothingOf("F4.verify");
        story.on(NEXT_TUESDAY).tell("fixed", ComplaintFact.fixed(ANGRY));
        assertThat(story).shows("F4.verify").isDue(NEXT_TUESDAY.plusDays(2)).isLateAfter(NEXT_TUESDAY.plusDays(6));
    }

    @Test
    void F22_a_fix_that_its_line_says_is_done_is_verified_too() {
        Story story = complaint();
        story.on(WEDNESDAY).tell("done", completed(story.keyOf("F4.fix")));
        assertThat(story).asksNotFor("F4.fix");
        assertThat(story).shows("F4.verify").hasKey("acme/F4/verify/ann/done").isDue(FRIDAY);
        assertThat(story.on(THURSDAY).tell("fixed", ComplaintFact.fixed(ANGRY)))
                .shows("F4.verify")
                .hasKey("acme/F4/verify/ann/fixed");
    }

    @Test
    void F22_a_fix_that_is_dismissed_is_not_done() {
        Story story = complaint();
        story.on(WEDNESDAY).tell("no", dismissed(story.keyOf("F4.fix")));
        assertThat(story).hasNothingOf("F4.verify");
    }

    @Test
    void F22_the_second_round_begins_when_the_verification_has_failed() {
        Story story = complaint().on(WEDNESDAY).tell("fixed", ComplaintFact.fixed(ANGRY));
        assertThat(story).hasNothingOf("F4.fix");
        assertThat(story.on(NEXT_FRIDAY).tell("not right", ComplaintFact.verificationFailed(ANGRY)))
                .shows("F4.fix")
                .isDue(NEXT_FRIDAY);
    }

    @Test
    void F22_a_call_goes_on_when_the_complaint_is_closed() {
        Story story = Story.customer(MONDAY)
                .tell("truck", delivered("order-1"))
                .on(NEXT_MONDAY)
                .tell("call", RofFact.started(ANN))
                .tell("heard", unsatisfied());
        assertThat(story).hasNothingOf("F3.continue");
        FactId complaint = story.relationship().complaints().open().get(0).id();
        story.on(NEXT_WEDNESDAY).tell("end", ComplaintFact.closed(complaint, ComplaintFact.Ending.VERIFIED));
        assertThat(story.on(NEXT_WEDNESDAY.plusDays(7)))
                .shows("F3.continue")
                .hasKey("acme/F3/continue/ann/end")
                .isDue(NEXT_WEDNESDAY);
    }

    @Test
    void F22_asking_about_a_delivery_waits_for_the_delivery() {
        Story story = Story.customer(MONDAY);
        assertThat(story).hasNothingOf("F3");
        assertThat(story.on(MONDAY.plusDays(42)).tell("truck", delivered("order-1")))
                .shows("F3")
                .isDue(MONDAY.plusDays(49));
    }

    @Test
    void F22_a_sale_in_sight_is_worked_on_from_when_it_was_last_talked_of() {
        Story story = Story.customer(MONDAY)
                .tell("press", OpportunityFound.builder().contact(ANN).build());
        assertThat(story.on(MONDAY.plusDays(30)).tell("talk", metAbout("press"), ANN))
                .shows("F5")
                .isDue(MONDAY.plusDays(44));
    }

    @Test
    void F22_news_of_a_referral_wait_until_there_are_some() {
        ReferralId bolt = ReferralId.of("bolt");
        Story story = Story.customer(MONDAY)
                .tell("referral", ReferralFact.received(bolt, ANN, RelationshipId.of("bolt-gmbh")));
        assertThat(story).hasNothingOf("F6.tell");
        assertThat(story.on(NEXT_MONDAY).tell("met", ReferralFact.progressed(bolt, ReferralFact.Progress.MET)))
                .shows("F6.tell")
                .isDue(NEXT_MONDAY);
    }

    @Test
    void F22_a_new_promise_after_a_broken_one_is_due_on_its_own_day() {
        Story story =
                Story.customer(MONDAY).tell("word", promised(ANN, TUESDAY)).on(NEXT_WEDNESDAY);
        assertThat(story).shows("F7.apology");
        story.tell("anew", new PromiseFact.Renegotiated(FactId.of("word"), NEXT_FRIDAY));
        assertThat(story).hasNothingOf("F7.apology");
        assertThat(story).shows("F7").isLateAfter(NEXT_FRIDAY);
    }

    @Test
    void F22_a_silence_counts_from_when_it_was_broken_however_late() {
        Story story = Story.prospect(MONDAY).on(MONDAY.plusDays(60)).tell("visit", met(), ANN);
        assertThat(story).shows("F9").isDue(MONDAY.plusDays(74));
    }

    @Test
    void F22_give_and_gain_comes_again_half_a_year_after_it_was() {
        Story story = Story.suspect(MONDAY)
                .tell("order-1", bought())
                .on(TUESDAY)
                .tell("order-2", bought())
                .on(WEDNESDAY)
                .tell("order-3", bought());
        story.on(MONDAY.plusDays(100)).tell("lunch", Facts.talkedOf(Topic.GIVE_AND_GAIN), ANN);
        // Day 100 is 9 September; half a year later is 9 March 2027, and ten working days after that the 23rd.
        assertThat(story).shows("F8").isDue(LocalDate.of(2027, 3, 23));
    }
}
