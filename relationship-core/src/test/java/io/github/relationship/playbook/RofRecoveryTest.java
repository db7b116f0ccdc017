package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.bought;
import static io.github.relationship.playbook.Facts.complained;
import static io.github.relationship.playbook.Facts.delivered;
import static io.github.relationship.playbook.June.FRIDAY;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.NEXT_MONDAY;
import static io.github.relationship.playbook.June.NEXT_TUESDAY;
import static io.github.relationship.playbook.June.NEXT_WEDNESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.rof.RofAnswer.opportunities;
import static io.github.relationship.rof.RofAnswer.referrals;
import static io.github.relationship.rof.RofAnswer.satisfied;
import static io.github.relationship.rof.RofQuestion.OPPORTUNITIES;
import static io.github.relationship.rof.RofQuestion.SATISFACTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.ComplaintFact.Ending;
import io.github.relationship.history.Complaints.Complaint;
import io.github.relationship.history.RofFact;
import io.github.relationship.id.FactId;
import io.github.relationship.plan.HeldBackCode;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** R5: what becomes of the call where a complaint precedes or interrupts it. */
class RofRecoveryTest {

    private static final FactId ORDER = FactId.of("order-1");
    private static final FactId CALL = FactId.of("call");

    /** Delivered on Monday, called on the Monday after. */
    private static Story calling() {
        return Story.customer(MONDAY)
                .tell("truck", delivered("order-1"))
                .on(NEXT_MONDAY)
                .tell("call", RofFact.started(ANN));
    }

    private static Complaint complaintOf(Story story) {
        return story.relationship().complaints().all().get(0);
    }

    @Test
    void R5_F3_is_held_while_a_complaint_is_open() {
        Story story = Story.customer(MONDAY)
                .tell("truck", delivered("order-1"))
                .on(FRIDAY)
                .tell("angry", complained(ANN));
        assertThat(story).holdsBack("F3", HeldBackCode.HOLD);
    }

    @Test
    void R5_verified_settles_the_satisfaction_question() {
        Story before = Story.customer(MONDAY)
                .tell("truck", delivered("order-1"))
                .on(FRIDAY)
                .tell("angry", complained(ANN))
                .on(NEXT_TUESDAY)
                .tell("end", ComplaintFact.closed(FactId.of("angry"), Ending.VERIFIED));
        assertThat(before).hasNothingOf("F3").holdsBack("F3.continue", HeldBackCode.HOLD);
        Story during = calling().hear("call", satisfied(false)).on(NEXT_WEDNESDAY);
        during.tell("end", ComplaintFact.closed(complaintOf(during).id(), Ending.VERIFIED));
        assertThat(during).hasNothingOf("F3");
    }

    @Test
    void R5_after_any_other_ending_F3_asks_it() {
        Story before = Story.customer(MONDAY)
                .tell("truck", delivered("order-1"))
                .on(FRIDAY)
                .tell("angry", complained(ANN))
                .on(NEXT_TUESDAY)
                .tell("end", ComplaintFact.closed(FactId.of("angry"), Ending.UNFOUNDED));
        assertThat(before).shows("F3").names("order-1");
        Story during = calling().hear("call", satisfied(Map.of(ORDER, false))).on(NEXT_WEDNESDAY);
        during.tell("end", ComplaintFact.closed(complaintOf(during).id(), Ending.SETTLED_WITHOUT_FIX));
        assertThat(during).shows("F3").hasKey("acme/F3///end").names("order-1");
        assertThat(during.call("call").next()).contains(SATISFACTION);
        assertThat(during.call("call").deliveries()).containsExactly(ORDER);
    }

    @Test
    void R5_what_remains_comes_when_the_recovery_has_cooled_off() {
        Story story = calling().hear("call", satisfied(Map.of(ORDER, false))).on(NEXT_WEDNESDAY);
        story.tell("end", ComplaintFact.closed(complaintOf(story).id(), Ending.VERIFIED));
        assertThat(story.call("call").isWaiting()).isTrue();
        assertThat(story).holdsBack("F3.continue", HeldBackCode.HOLD);
        story.on(NEXT_WEDNESDAY.plusDays(7));
        assertThat(story.call("call").next()).contains(OPPORTUNITIES);
        // Ten working days were left of the call's window when the complaint came.
        assertThat(story)
                .shows("F3.continue")
                .hasKey("acme/F3/continue/ann/end")
                .isDue(NEXT_WEDNESDAY)
                .isLateAfter(NEXT_WEDNESDAY.plusDays(21))
                .says(
                        "A complaint held up the call of 2026-06-08, and was settled on 2026-06-10; ask ann for opportunities and referrals.");
        story.hear("call", opportunities()).hear("call", referrals());
        assertThat(story).hasNothingOf("F3.continue");
    }

    @Test
    void P3_a_call_that_begins_while_a_complaint_cools_off_waits_with_what_is_promotional() {
        Story story = Story.customer(MONDAY)
                .tell("truck", delivered("order-1"))
                .on(FRIDAY)
                .tell("angry", complained(ANN))
                .on(NEXT_TUESDAY)
                .tell("end", ComplaintFact.closed(FactId.of("angry"), Ending.UNFOUNDED))
                .on(NEXT_WEDNESDAY)
                .tell("call", RofFact.started(ANN))
                .hear("call", satisfied(true));
        assertThat(story.call("call").isWaiting()).isTrue();
        assertThat(story.call("call").next()).isEmpty();
        assertThat(story).holdsBack("F3.continue", HeldBackCode.HOLD);
        story.on(NEXT_TUESDAY.plusDays(7));
        assertThat(story.call("call").next()).contains(OPPORTUNITIES);
        assertThat(story).shows("F3.continue");
    }

    @Test
    void R2_what_was_finished_is_not_broken_off_again() {
        Story story = calling().hear("call", satisfied(Map.of(ORDER, false))).tell("done", RofFact.finished(CALL));
        story.on(NEXT_WEDNESDAY)
                .tell("end", ComplaintFact.closed(complaintOf(story).id(), Ending.VERIFIED))
                .tell("off", RofFact.brokenOff(CALL));
        assertThat(story.call("call").isOver()).isTrue();
        assertThat(story.on(NEXT_WEDNESDAY.plusDays(7))).hasNothingOf("F3.continue");
    }

    @Test
    void F21_a_call_that_goes_on_after_it_could_no_longer_be_resumed_is_not_late() {
        Story story = calling().hear("call", satisfied(Map.of(ORDER, false))).on(NEXT_WEDNESDAY);
        story.tell("end", ComplaintFact.closed(complaintOf(story).id(), Ending.VERIFIED));
        LocalDate later = NEXT_WEDNESDAY.plusDays(28);
        assertThat(story.on(later)).hasNothingOf("F3.continue");
        story.tell("asked", RofFact.opportunitiesAsked(CALL));
        assertThat(story).shows("F3.continue").isDue(later).isLateAfter(later.plusDays(2));
    }

    @Test
    void R5_where_the_complaint_came_before_the_call_what_remains_is_asked_all_the_same() {
        Story story = Story.customer(MONDAY)
                .tell("truck", delivered("order-1"))
                .on(FRIDAY)
                .tell("angry", complained(ANN))
                .on(NEXT_TUESDAY)
                .tell("end", ComplaintFact.closed(FactId.of("angry"), Ending.VERIFIED));
        LocalDate cooledOff = NEXT_TUESDAY.plusDays(7);
        // Eleven working days were left of the call's window when the complaint came.
        assertThat(story.on(cooledOff))
                .shows("F3.continue")
                .hasKey("acme/F3/continue/ann/end")
                .names("angry", "end")
                .isLateAfter(cooledOff.plusDays(15))
                .says("A complaint was settled on 2026-06-09; ask ann for opportunities and referrals.");
        story.tell("call", RofFact.started(ANN));
        assertThat(story.call("call").next()).contains(OPPORTUNITIES);
        assertThat(story).shows("F3.continue").names("call", "end");
        story.hear("call", opportunities()).hear("call", referrals());
        assertThat(story).hasNothingOf("F3.continue").hasNothingOf("F3");
    }

    @Test
    void R5_of_two_calls_with_one_person_only_the_last_goes_on() {
        Story story = calling().tell("second", RofFact.started(ANN)).hear("second", satisfied(Map.of(ORDER, false)));
        story.on(NEXT_WEDNESDAY)
                .tell("end", ComplaintFact.closed(complaintOf(story).id(), Ending.VERIFIED));
        assertThat(story.on(NEXT_WEDNESDAY.plusDays(7))).shows("F3.continue").names("second", "end");
    }

    @Test
    void R5_what_comes_while_a_call_lies_still_is_asked_about_in_that_call() {
        Story story = Story.customer(MONDAY)
                .tell("truck", delivered("order-1"))
                .on(FRIDAY)
                .tell("angry", complained(ANN))
                .tell("call", RofFact.started(ANN))
                .tell("order-2", bought())
                .tell("truck-2", delivered("order-2"))
                .on(NEXT_TUESDAY)
                .tell("end", ComplaintFact.closed(FactId.of("angry"), Ending.VERIFIED));
        assertThat(story.on(NEXT_TUESDAY.plusDays(7)))
                .shows("F3.continue")
                .hasKey("acme/F3/continue/ann/end")
                .names("call", "end");
    }
}
