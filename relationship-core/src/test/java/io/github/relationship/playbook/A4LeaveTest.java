package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.inUse;
import static io.github.relationship.playbook.Facts.met;
import static io.github.relationship.playbook.Facts.metAndAgreed;
import static io.github.relationship.playbook.Facts.promised;
import static io.github.relationship.playbook.June.FRIDAY;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.NEXT_FRIDAY;
import static io.github.relationship.playbook.June.NEXT_MONDAY;
import static io.github.relationship.playbook.June.NEXT_WEDNESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BERLIN;
import static io.github.relationship.playbook.Story.KIM;
import static io.github.relationship.playbook.Story.SAM;
import static io.github.relationship.playbook.Story.SAM_SIGNS;

import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.calendar.Zones;
import io.github.relationship.desk.Absence;
import io.github.relationship.desk.Desk;
import io.github.relationship.history.Channel;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A4: while somebody is away a deputy does it, else it stands still; two weeks of leave are no pile of late lines. */
class A4LeaveTest {

    private static final LocalDate BACK = MONDAY.plusWeeks(3);

    /** Away for the second and the third week of June. */
    private static final Absence LEAVE = new Absence(NEXT_MONDAY, BACK);

    private static Desk.Builder desk(Absence... absences) {
        return Desk.builder()
                .user(SAM)
                .time(WorkingTime.of(BERLIN, WorkCalendar.MONDAY_TO_FRIDAY))
                .signature(SAM_SIGNS)
                .addAbsences(absences);
    }

    private static Story away(Story story) {
        return story.desk(desk(LEAVE).build());
    }

    private static Story covered(Story story) {
        return story.desk(desk(LEAVE).deputy(KIM).build());
    }

    /** A silence of 14 to 30 days from the second of June. */
    private static Story quiet() {
        return Story.prospect(MONDAY).on(MONDAY.plusDays(1)).tell("visit", met(), ANN);
    }

    @Test
    void A4_without_a_deputy_working_days_stand_still() {
        Story story = Story.customer(MONDAY).tell("in use", inUse("order-1"));
        assertThat(story).shows("F3").isDue(NEXT_MONDAY).isLateAfter(BACK);
        // Four of the five days are in the first week, the fifth is the first one back.
        assertThat(away(story)).shows("F3").isDue(BACK).isLateAfter(BACK.plusWeeks(2));
    }

    @Test
    void A4_what_would_be_due_meanwhile_is_as_far_after_it_as_it_was_into_it() {
        assertThat(quiet())
                .shows("F9")
                .isDue(MONDAY.plusDays(15))
                .isLateAfter(MONDAY.plusMonths(1).plusDays(1));
        // Six working days into the leave; eleven or twelve long, as ever.
        assertThat(away(quiet()))
                .shows("F9")
                .isDue(LocalDate.of(2026, 6, 30))
                .isLateAfter(LocalDate.of(2026, 7, 16))
                .isNeverGone();
    }

    @Test
    void A4_what_would_become_late_meanwhile_becomes_late_as_much_later() {
        Absence thirdWeek = new Absence(LocalDate.of(2026, 6, 29), LocalDate.of(2026, 7, 6));
        assertThat(quiet().desk(desk(thirdWeek).build()))
                .shows("F9")
                .isDue(MONDAY.plusDays(15))
                // The Thursday of the week away is its fourth day.
                .isLateAfter(LocalDate.of(2026, 7, 9));
    }

    @Test
    void A4_it_makes_no_pile_of_what_came_due() {
        Story early = Story.prospect(MONDAY.minusWeeks(1)).tell("visit", met(), ANN);
        Story later =
                Story.prospect(MONDAY.minusWeeks(1)).on(MONDAY.minusDays(3)).tell("visit", met(), ANN);
        assertThat(away(early)).shows("F9").isDue(BACK);
        assertThat(away(later)).shows("F9").isDue(BACK.plusDays(4));
    }

    @Test
    void A4_a_deputy_does_what_shows_meanwhile_on_the_same_days() {
        assertThat(covered(quiet())).shows("F9").isDue(MONDAY.plusDays(15)).isDoneBy(KIM);
        assertThat(quiet().desk(desk(LEAVE).deputy(SAM).build()))
                .shows("F9")
                .isDue(LocalDate.of(2026, 6, 30))
                .isDoneBy(SAM);
    }

    @Test
    void A4_what_is_open_passes_to_the_deputy_and_back() {
        Story story = covered(Story.customer(MONDAY.minusWeeks(1)).tell("in use", inUse("order-1")));
        assertThat(story.on(FRIDAY)).shows("F3").isDue(MONDAY).isDoneBy(SAM);
        Assertions.assertThat(story.plan().replanAt()).isBeforeOrEqualTo(Zones.startOfDay(NEXT_MONDAY, BERLIN));
        assertThat(story.on(NEXT_MONDAY, "00:00")).shows("F3").isDue(MONDAY).isDoneBy(KIM);
        assertThat(story.on(BACK.minusDays(1), "23:59")).shows("F3").isDoneBy(KIM);
        Assertions.assertThat(story.plan().replanAt()).isEqualTo(Zones.startOfDay(BACK, BERLIN));
        assertThat(story.on(BACK, "00:00")).shows("F3").isDoneBy(SAM);
    }

    @Test
    void A4_what_shows_after_the_return_is_for_who_returns() {
        Story story = covered(Story.customer(NEXT_FRIDAY).tell("in use", inUse("order-1")))
                .on(BACK.minusDays(3));
        assertThat(story).shows("F3").isDue(LocalDate.of(2026, 6, 19)).isDoneBy(KIM);
        assertThat(covered(quiet().tell("later", met(), ANN).on(NEXT_WEDNESDAY).tell("visit-2", met(), ANN)))
                .shows("F9")
                .isDue(MONDAY.plusDays(23))
                .isDoneBy(SAM);
    }

    @Test
    void A4_where_the_deputy_is_away_too_or_has_left_it_stands_still() {
        Desk kim = Desk.builder()
                .user(KIM)
                .time(WorkingTime.of(BERLIN, WorkCalendar.MONDAY_TO_FRIDAY))
                .addAbsences(LEAVE)
                .build();
        assertThat(covered(quiet()).desk(kim))
                .shows("F9")
                .isDue(LocalDate.of(2026, 6, 30))
                .isDoneBy(SAM);
        assertThat(covered(quiet()).gone(KIM))
                .shows("F9")
                .isDue(LocalDate.of(2026, 6, 30))
                .isDoneBy(SAM);
    }

    @Test
    void T7_a_card_for_a_day_meanwhile_is_sent_before() {
        Story story = away(Story.prospect(MONDAY.minusWeeks(1)).tell("day", Facts.birthday(ANN, 6, 17)));
        // Five working days before the seventeenth is the tenth, when nobody is there.
        assertThat(story).shows("birthday").isBy(Channel.POST).isDue(FRIDAY).isLateAfter(FRIDAY);
    }

    @Test
    void T8_a_call_for_a_day_meanwhile_is_made_before_and_not_late_until_the_day() {
        Story story = away(Story.customer(LocalDate.of(2025, 6, 11))).on(MONDAY);
        assertThat(story)
                .shows("customer-anniversary")
                .isBy(Channel.CALL)
                .isDue(FRIDAY)
                .isLateAfter(LocalDate.of(2026, 6, 11));
    }

    @Test
    void F7_the_day_of_a_promise_waits_for_nobody() {
        assertThat(away(Story.customer(MONDAY).tell("word", promised(ANN, NEXT_WEDNESDAY))))
                .shows("F7")
                .isDue(FRIDAY)
                .isLateAfter(NEXT_WEDNESDAY);
    }

    @Test
    void F2_a_step_that_was_agreed_for_a_day_meanwhile_is_for_the_first_day_back() {
        assertThat(away(Story.prospect(MONDAY).tell("visit", metAndAgreed(NEXT_WEDNESDAY), ANN)))
                .shows("F2")
                .isDue(BACK)
                .isLateAfter(BACK.plusDays(1));
    }

    @Test
    void V4_a_promise_is_broken_for_them_whoever_is_away() {
        Story story = away(Story.customer(MONDAY).tell("word", promised(ANN, FRIDAY)));
        assertThat(story.on(MONDAY.plusDays(15))).shows("F7.apology").isDue(BACK);
    }

    @Test
    void A4_after_half_a_year_time_goes_on() {
        Absence forEver = new Absence(NEXT_MONDAY, LocalDate.of(9999, 1, 1));
        Absence next = new Absence(NEXT_MONDAY.plusDays(180), LocalDate.of(9999, 1, 1));
        // A Saturday.
        LocalDate goesOn = NEXT_MONDAY.plusDays(182);
        for (Desk.Builder desk : new Desk.Builder[] {desk(forEver), desk(forEver, next)}) {
            Story story =
                    Story.customer(MONDAY).tell("in use", inUse("order-1")).desk(desk.build());
            assertThat(story).shows("F3").isDue(goesOn);
        }
    }

    @Test
    void A4_a_day_opened_by_hand_is_closed_by_an_absence() {
        WorkCalendar saturday =
                WorkCalendar.builder().addOpenDates(LocalDate.of(2026, 6, 13)).build();
        Desk desk = Desk.builder()
                .user(SAM)
                .time(WorkingTime.of(BERLIN, saturday))
                .addAbsences(LEAVE)
                .deputy(Optional.empty())
                .build();
        Story story = Story.customer(MONDAY).tell("in use", inUse("order-1")).desk(desk);
        assertThat(story).shows("F3").isDue(BACK);
        Assertions.assertThat(story.context().workingTime(SAM).calendar().isWorkingDay(LocalDate.of(2026, 6, 13)))
                .isFalse();
        Assertions.assertThat(story.context().usualTime(SAM).calendar().isWorkingDay(LocalDate.of(2026, 6, 13)))
                .isTrue();
    }
}
