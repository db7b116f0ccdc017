package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.birthday;
import static io.github.relationship.playbook.Facts.complained;
import static io.github.relationship.playbook.Facts.delivered;
import static io.github.relationship.playbook.Facts.metAndAgreed;
import static io.github.relationship.playbook.June.FRIDAY;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.NEXT_FRIDAY;
import static io.github.relationship.playbook.June.NEXT_MONDAY;
import static io.github.relationship.playbook.June.NEXT_THURSDAY;
import static io.github.relationship.playbook.June.NEXT_TUESDAY;
import static io.github.relationship.playbook.June.NEXT_WEDNESDAY;
import static io.github.relationship.playbook.June.THURSDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;

import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.ComplaintFact.Ending;
import io.github.relationship.history.HoldFact;
import io.github.relationship.id.FactId;
import io.github.relationship.plan.HeldBackCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** P4: what was held while its days passed is not late for it. */
class P4TimeGivenBackTest {

    private static final LocalDate LATEST = NEXT_MONDAY.plusWeeks(2);

    /** Delivered on Monday: the call is due from next Monday, and late two weeks after. */
    private static Story delivery() {
        return Story.customer(MONDAY).on(MONDAY).tell("truck", delivered("order-1"));
    }

    private static Story leftAlone(Story story) {
        return story.tell("hold", HoldFact.placed(HoldFact.Kind.LEGAL));
    }

    private static Story free(Story story) {
        return story.tell("free", HoldFact.lifted(FactId.of("hold")));
    }

    @Test
    void P4_a_follow_up_gets_back_the_working_days_that_it_had_left_when_the_hold_began() {
        Story story = leftAlone(delivery().on(WEDNESDAY));
        assertThat(story).holdsBack("F3", HeldBackCode.HOLD);
        // On Wednesday it was due in 3 working days and late after 13.
        assertThat(free(story.on(NEXT_WEDNESDAY)))
                .shows("F3")
                .isDue(NEXT_WEDNESDAY.plusDays(5))
                .isLateAfter(LATEST.plusDays(7))
                .isGoneAfter(MONDAY.plusWeeks(8))
                .mustNotBeDoneBefore(WEDNESDAY);
    }

    @Test
    void P4_what_was_due_when_the_hold_began_is_due_at_once_after_it() {
        Story story = leftAlone(delivery().on(NEXT_WEDNESDAY));
        assertThat(free(story.on(NEXT_WEDNESDAY.plusDays(14))))
                .shows("F3")
                .isDue(NEXT_MONDAY)
                .isLateAfter(LATEST.plusDays(14));
    }

    @Test
    void P4_what_was_late_when_the_hold_began_stays_late() {
        Story story = leftAlone(delivery().on(LATEST.plusDays(1)));
        assertThat(free(story.on(LATEST.plusDays(8))))
                .shows("F3")
                .isDue(NEXT_MONDAY)
                .isLateAfter(LATEST);
    }

    @Test
    void P4_two_holds_give_back_twice_and_one_before_the_cause_nothing() {
        Story before = free(leftAlone(Story.customer(MONDAY)).on(MONDAY)).tell("truck", delivered("order-1"));
        assertThat(before).shows("F3").isDue(NEXT_MONDAY).isLateAfter(LATEST);
        Story twice = free(leftAlone(delivery().on(TUESDAY)).on(WEDNESDAY));
        assertThat(twice).shows("F3").isDue(NEXT_TUESDAY);
        twice.on(THURSDAY).tell("again", HoldFact.placed(HoldFact.Kind.LEGAL));
        assertThat(twice.on(FRIDAY).tell("over", HoldFact.lifted(FactId.of("again"))))
                .shows("F3")
                .isDue(NEXT_WEDNESDAY)
                .isLateAfter(LATEST.plusDays(2));
    }

    @Test
    void P4_holds_that_overlap_give_back_once() {
        Story story = leftAlone(delivery().on(WEDNESDAY)).on(THURSDAY);
        story.tell(
                "quiet",
                HoldFact.placed(
                        HoldFact.Kind.DO_NOT_DISTURB,
                        ANN,
                        story.context().tenant().startOf(NEXT_FRIDAY)));
        free(story.on(NEXT_WEDNESDAY));
        assertThat(story).holdsBack("F3", HeldBackCode.HOLD);
        assertThat(story.on(NEXT_FRIDAY, "00:00"))
                .shows("F3")
                .isDue(LocalDate.of(2026, 6, 17))
                .isLateAfter(LocalDate.of(2026, 7, 1));
    }

    @Test
    void P4_of_holds_that_overlap_the_one_that_began_first_counts_whatever_held() {
        Story story = leftAlone(delivery().on(TUESDAY)).on(WEDNESDAY).tell("angry", complained(ANN));
        free(story.on(THURSDAY));
        // On Tuesday it was due in 4 working days and late after 14.
        assertThat(story.on(NEXT_WEDNESDAY).tell("end", ComplaintFact.closed(FactId.of("angry"), Ending.WITHDRAWN)))
                .shows("F3")
                .isDue(LocalDate.of(2026, 6, 16))
                .isLateAfter(LocalDate.of(2026, 6, 30));
    }

    @Test
    void P4_a_hold_within_another_gives_back_nothing_more() {
        Story story = leftAlone(delivery().on(WEDNESDAY)).on(THURSDAY);
        story.tell(
                "quiet",
                HoldFact.placed(
                        HoldFact.Kind.DO_NOT_DISTURB,
                        ANN,
                        story.context().tenant().startOf(NEXT_TUESDAY)));
        assertThat(free(story.on(NEXT_WEDNESDAY)))
                .shows("F3")
                .isDue(NEXT_WEDNESDAY.plusDays(5))
                .isLateAfter(LATEST.plusDays(7));
    }

    @Test
    void P4_a_hold_that_ends_by_itself_gives_back_the_same() {
        Story story = Story.customer(MONDAY);
        var end = story.context().tenant().startOf(NEXT_WEDNESDAY);
        story.on(MONDAY)
                .tell("truck", delivered("order-1"))
                .on(WEDNESDAY)
                .tell("quiet", HoldFact.placed(HoldFact.Kind.DO_NOT_DISTURB, ANN, end));
        assertThat(story).holdsBack("F3", HeldBackCode.HOLD);
        assertThat(story.on(NEXT_WEDNESDAY, "00:00")).shows("F3").isDue(NEXT_WEDNESDAY.plusDays(5));
    }

    @Test
    void P4_a_silence_takes_the_end_of_the_hold_as_what_made_it_known() {
        Story story =
                leftAlone(Story.prospect(MONDAY).tell("visit", Facts.met(), ANN).on(NEXT_MONDAY));
        LocalDate later = LocalDate.of(2026, 7, 20);
        assertThat(free(story.on(later))).shows("F9").isDue(later).isLateAfter(later.plusDays(16));
    }

    @Test
    void P4_a_silence_that_was_not_due_before_the_end_keeps_its_day() {
        Story story =
                leftAlone(Story.prospect(MONDAY).tell("visit", Facts.met(), ANN).on(NEXT_MONDAY));
        assertThat(free(story.on(NEXT_THURSDAY)))
                .shows("F9")
                .isDue(MONDAY.plusDays(14))
                .isLateAfter(MONDAY.plusDays(30));
    }

    @Test
    void P4_an_occasion_keeps_its_day() {
        Story story = leftAlone(
                Story.customer(MONDAY).tell("day", birthday(ANN, 7, 20)).on(TUESDAY));
        assertThat(story).holdsBack("birthday", HeldBackCode.HOLD);
        assertThat(free(story.on(NEXT_FRIDAY))).shows("birthday").isDue(LocalDate.of(2026, 7, 13));
    }

    @Test
    void R5_F3_gets_back_its_days_when_the_complaint_has_ended() {
        Story story = delivery().on(WEDNESDAY).tell("angry", complained(ANN));
        assertThat(story).holdsBack("F3", HeldBackCode.HOLD);
        assertThat(story.on(NEXT_WEDNESDAY).tell("end", ComplaintFact.closed(FactId.of("angry"), Ending.WITHDRAWN)))
                .shows("F3")
                .isDue(NEXT_WEDNESDAY.plusDays(5))
                .isLateAfter(LATEST.plusDays(7));
    }

    @Test
    void P3_a_next_step_agreed_after_the_complaint_is_not_held_and_gets_nothing_back() {
        Story story = Story.customer(MONDAY)
                .on(TUESDAY)
                .tell("angry", complained(ANN))
                .on(WEDNESDAY)
                .tell("visit", metAndAgreed(NEXT_FRIDAY), ANN);
        assertThat(story).shows("F2").isDue(NEXT_FRIDAY);
        assertThat(story.on(NEXT_MONDAY).tell("end", ComplaintFact.closed(FactId.of("angry"), Ending.WITHDRAWN)))
                .shows("F2")
                .isDue(NEXT_FRIDAY);
    }
}
