package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.added;
import static io.github.relationship.playbook.Facts.completed;
import static io.github.relationship.playbook.Facts.heardFromThem;
import static io.github.relationship.playbook.Facts.met;
import static io.github.relationship.playbook.Facts.metAbout;
import static io.github.relationship.playbook.Facts.metAndAgreed;
import static io.github.relationship.playbook.Facts.tried;
import static io.github.relationship.playbook.June.FRIDAY;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.NEXT_FRIDAY;
import static io.github.relationship.playbook.June.NEXT_MONDAY;
import static io.github.relationship.playbook.June.NEXT_THURSDAY;
import static io.github.relationship.playbook.June.NEXT_TUESDAY;
import static io.github.relationship.playbook.June.NEXT_WEDNESDAY;
import static io.github.relationship.playbook.June.SUNDAY;
import static io.github.relationship.playbook.June.THURSDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BEN;
import static io.github.relationship.playbook.Story.KIM;
import static io.github.relationship.playbook.Story.SAM;

import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.desk.Desk;
import io.github.relationship.history.Channel;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.Retracted;
import io.github.relationship.history.Role;
import io.github.relationship.id.FactId;
import io.github.relationship.plan.HeldBackCode;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F2: what was agreed is done on its day. */
class F2NextStepTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private static Story agreed(LocalDate on) {
        return Story.prospect(MONDAY).on(TUESDAY).tell("visit", metAndAgreed(on), ANN);
    }

    @Test
    void F2_a_next_step_is_due_on_its_day_and_late_two_working_days_after() {
        assertThat(agreed(NEXT_WEDNESDAY))
                .shows("F2")
                .isDue(NEXT_WEDNESDAY)
                .showsFrom(NEXT_WEDNESDAY)
                .isLateAfter(NEXT_FRIDAY)
                .isGoneAfter(NEXT_FRIDAY.plusDays(14))
                .addresses(ANN)
                .isBy(Channel.CALL)
                .isDoneBy(SAM)
                .names("visit")
                .hasKey("acme/F2//ann/visit")
                .says("The next step with ann was agreed for 2026-06-10.");
    }

    @ParameterizedTest(name = "agreed for {0}: from {1}, late after {2}, gone after {3}")
    @CsvSource({
        // a Thursday: its latest skips the weekend
        "2026-06-11, 2026-06-11, 2026-06-15, 2026-06-29",
        // a Saturday: nobody works, so it waits for Monday; its latest is two working days after the day agreed
        "2026-06-13, 2026-06-15, 2026-06-16, 2026-06-30",
        // a day on which the doer is closed
        "2026-06-24, 2026-06-25, 2026-06-26, 2026-07-10",
    })
    void F2_its_window_counts_working_days_from_the_day_agreed(
            LocalDate agreed, LocalDate due, LocalDate latest, LocalDate gone) {
        WorkCalendar closed =
                WorkCalendar.builder().addClosedDates(LocalDate.of(2026, 6, 24)).build();
        assertThat(agreed(agreed).tenant(Story.BERLIN, closed))
                .shows("F2")
                .isDue(due)
                .isLateAfter(latest)
                .isGoneAfter(gone);
    }

    @Test
    void A7_it_is_done_by_who_agreed_it_where_and_when_they_work() {
        Desk kim = Desk.of(KIM, WorkingTime.of(NEW_YORK, WorkCalendar.MONDAY_TO_FRIDAY));
        Story story = Story.prospect(MONDAY).desk(kim).by(KIM).on(TUESDAY).tell("visit", metAndAgreed(FRIDAY), ANN);
        assertThat(story).shows("F2").isDoneBy(KIM).in(NEW_YORK).isDue(FRIDAY).isLateAfter(NEXT_TUESDAY);
    }

    @Test
    void A7_who_is_no_longer_with_us_leaves_it_to_the_owner() {
        Desk gone = Desk.builder()
                .user(KIM)
                .time(WorkingTime.of(NEW_YORK, WorkCalendar.MONDAY_TO_FRIDAY))
                .active(false)
                .build();
        Story story = Story.prospect(MONDAY).desk(gone).by(KIM).on(TUESDAY).tell("visit", metAndAgreed(FRIDAY), ANN);
        assertThat(story).shows("F2").isDoneBy(SAM).in(Story.BERLIN).isDue(FRIDAY);
    }

    @Test
    void F2_an_interaction_that_names_it_does_it_whenever() {
        Story story = agreed(NEXT_FRIDAY).on(WEDNESDAY).tell("early", metAbout("visit"), ANN);
        assertThat(story).hasNothingOf("F2");
    }

    @Test
    void F2_a_meaningful_contact_does_it_from_three_days_before_its_day() {
        Story story = agreed(NEXT_FRIDAY).on(NEXT_MONDAY, "23:59").tell("too early", met(), ANN);
        assertThat(story).shows("F2");
        assertThat(story.on(NEXT_TUESDAY, "00:00").tell("in time", heardFromThem(), ANN))
                .hasNothingOf("F2");
    }

    @Test
    void F2_a_light_contact_and_a_contact_with_others_do_it_not() {
        Story story = agreed(NEXT_FRIDAY)
                .tell("ben", added(BEN, Role.USER))
                .on(NEXT_FRIDAY)
                .tell("no answer", tried(), ANN)
                .tell("with ben", met(), BEN);
        assertThat(story).shows("F2");
    }

    @Test
    void F2_agreed_with_nobody_in_particular_anybody_there_takes_it() {
        Story story = Story.prospect(MONDAY)
                .tell("ben", added(BEN, Role.USER))
                .on(TUESDAY)
                .tell("visit", metAndAgreed(NEXT_FRIDAY));
        assertThat(story).shows("F2").hasKey("acme/F2///visit");
        assertThat(story.on(NEXT_FRIDAY).tell("with ben", met(), BEN)).hasNothingOf("F2");
    }

    @Test
    void F2_its_own_word_does_it() {
        Story story = agreed(FRIDAY);
        assertThat(story.on(THURSDAY).tell("done", completed(story.keyOf("F2"))))
                .hasNothingOf("F2");
    }

    @Test
    void F2_an_interaction_that_names_the_line_does_it() {
        Story story = agreed(FRIDAY);
        Interaction call = Interaction.builder()
                .from(Interaction.outbound(Channel.CALL))
                .item(story.keyOf("F2"))
                .build();
        assertThat(story.on(WEDNESDAY).tell("call", call, ANN)).hasNothingOf("F2");
    }

    @Test
    void F2_a_later_next_step_with_them_takes_its_place() {
        Story story = agreed(FRIDAY).on(WEDNESDAY).tell("again", metAndAgreed(NEXT_FRIDAY), ANN);
        assertThat(story).shows("F2").isDue(NEXT_FRIDAY).names("again");
    }

    @Test
    void F2_next_steps_with_different_people_stand_beside_each_other() {
        Story story = agreed(FRIDAY)
                .tell("ben", added(BEN, Role.USER))
                .on(WEDNESDAY)
                .tell("with ben", metAndAgreed(NEXT_FRIDAY), BEN);
        assertThat(story).shows("F2", ANN).isDue(FRIDAY);
        assertThat(story).shows("F2", BEN).isDue(NEXT_FRIDAY);
    }

    @Test
    void C6_it_is_gone_at_the_end_of_its_expiry_and_not_before() {
        Story story = agreed(FRIDAY);
        LocalDate last = NEXT_TUESDAY.plusDays(14);
        assertThat(story.on(last, "23:59")).shows("F2").isGoneAfter(last);
        assertThat(story.on(last.plusDays(1), "00:00")).holdsBack("F2", HeldBackCode.EXPIRED);
    }

    @Test
    void F21_what_was_late_before_it_was_known_starts_anew() {
        Story story = Story.prospect(MONDAY).on(NEXT_THURSDAY).tellLate("visit", TUESDAY, metAndAgreed(FRIDAY), ANN);
        assertThat(story)
                .shows("F2")
                .isDue(NEXT_THURSDAY)
                .isLateAfter(NEXT_MONDAY.plusWeeks(1))
                .isGoneAfter(NEXT_MONDAY.plusWeeks(3));
    }

    @Test
    void F21_nothing_is_late_at_the_instant_at_which_it_is_known() {
        // Late from the first instant of Wednesday; known at that very instant.
        Story story = Story.prospect(MONDAY)
                .on(NEXT_WEDNESDAY, "00:00")
                .tellLate("visit", TUESDAY, metAndAgreed(FRIDAY), ANN);
        assertThat(story).shows("F2").isDue(NEXT_WEDNESDAY).isLateAfter(NEXT_FRIDAY);
    }

    @Test
    void F21_after_thirty_days_it_is_past_when_known() {
        Story inTime = Story.prospect(MONDAY)
                .on(TUESDAY.plusDays(30), "09:59")
                .tellLate("visit", TUESDAY, metAndAgreed(FRIDAY), ANN);
        assertThat(inTime).shows("F2");
        Story tooLate = Story.prospect(MONDAY)
                .on(TUESDAY.plusDays(30), "10:00")
                .tellLate("visit", TUESDAY, metAndAgreed(FRIDAY), ANN);
        assertThat(tooLate).holdsBack("F2", HeldBackCode.PAST_WHEN_KNOWN);
    }

    @Test
    void F21_nothing_was_late_before_the_playbook_was_in_force() {
        Story story = agreed(FRIDAY).inForceSince(NEXT_WEDNESDAY).on(NEXT_THURSDAY);
        assertThat(story).shows("F2").isDue(NEXT_WEDNESDAY).isLateAfter(NEXT_FRIDAY);
    }

    @Test
    void H2_a_late_fact_cancels_only_what_it_would_have_cancelled_then() {
        Story story = agreed(FRIDAY).on(NEXT_MONDAY).tellLate("before", MONDAY, met(), ANN);
        assertThat(story).shows("F2");
        assertThat(story.tellLate("on the day", SUNDAY, met(), ANN)).hasNothingOf("F2");
    }

    @Test
    void H5_what_was_completed_by_a_retracted_fact_is_open_again_unless_expired() {
        Story story = agreed(FRIDAY).on(FRIDAY).tell("done", met(), ANN);
        assertThat(story).hasNothingOf("F2");
        Story open = agreed(FRIDAY).on(FRIDAY).tell("done", met(), ANN).on(NEXT_MONDAY);
        assertThat(open.tell("wrong", new Retracted(FactId.of("done"), "somebody else")))
                .shows("F2")
                .isDue(FRIDAY)
                .isLateAfter(NEXT_TUESDAY);
        story.on(MONDAY.plusWeeks(10));
        assertThat(story.tell("wrong", new Retracted(FactId.of("done"), "somebody else")))
                .holdsBack("F2", HeldBackCode.EXPIRED);
    }
}
