package io.github.relationship;

import static io.github.relationship.Office.ACME;
import static io.github.relationship.Office.MONDAY;
import static io.github.relationship.Office.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.calendar.Zones;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RuleId;
import io.github.relationship.memory.InMemoryRepository;
import io.github.relationship.plan.AgendaItem;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** A2: a line is given another day, once. The call may be made from Wednesday the 3rd on, and is due on Monday the 8th. */
class RescheduleTest {

    private static final ItemKey CALL = ItemKey.of(ACME, RuleId.of("F3"), "order-1");
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

    private static AgendaItem call(Recorded recorded) {
        return recorded.plan().find(CALL).orElseThrow();
    }

    private static RescheduleRefusedException refusal(Office office, LocalDate on) {
        return catchThrowableOfType(
                RescheduleRefusedException.class, () -> office.firm().reschedule(CALL, SAM, on));
    }

    @Test
    void A2_it_has_another_day_and_its_latest_and_expiry_move_along() {
        Office office = Office.open().sold();
        AgendaItem before = office.firm().plan(ACME).find(CALL).orElseThrow();
        AgendaItem moved = call(office.firm().reschedule(CALL, SAM, MONDAY.plusDays(10)));
        assertThat(moved.window().due()).isEqualTo(Zones.startOfDay(MONDAY.plusDays(10), ZoneOffset.UTC));
        assertThat(moved.window())
                .isEqualTo(before.window().movedTo(moved.window().due(), ZoneOffset.UTC));
    }

    @Test
    void A2_not_before_it_may_be_done() {
        Office office = Office.open().sold();
        RescheduleRefusedException refused = refusal(office, WEDNESDAY.minusDays(1));
        assertThat(refused.item()).isEqualTo(CALL);
        assertThat(refused.given()).isEqualTo(WEDNESDAY.minusDays(1));
        assertThat(refused.firstAllowed()).isEqualTo(WEDNESDAY);
        assertThat(refused.lastAllowed()).isEqualTo(MONDAY.plusYears(1));
        assertThat(refused)
                .hasMessage(
                        "item acme/F3///order-1 cannot be rescheduled to 2026-06-02: where its doer is, the first day"
                                + " allowed is 2026-06-03 and the last 2027-06-01; choose a day between");
        assertThat(call(office.firm().reschedule(CALL, SAM, WEDNESDAY)).window().due())
                .isEqualTo(Zones.startOfDay(WEDNESDAY, ZoneOffset.UTC));
    }

    @Test
    void A2_not_in_the_past_but_today() {
        Office office = Office.open().sold().on(MONDAY.plusDays(8), "23:59");
        assertThat(refusal(office, MONDAY.plusDays(7)).firstAllowed()).isEqualTo(MONDAY.plusDays(8));
        assertThat(office.firm().reschedule(CALL, SAM, MONDAY.plusDays(8)).facts())
                .hasSize(1);
    }

    @Test
    void A2_C1_which_day_it_is_the_doer_s_zone_says() {
        InMemoryRepository memory = new InMemoryRepository();
        Office.with(memory).sold();
        Clock evening = Clock.fixed(MONDAY.plusDays(8).atTime(13, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Relationships aheadOfUtc = Relationships.builder()
                .repository(memory)
                .clock(evening)
                .workingTime(WorkingTime.of(ZoneId.of("Pacific/Auckland"), WorkCalendar.MONDAY_TO_FRIDAY))
                .build();
        RescheduleRefusedException refused = catchThrowableOfType(
                RescheduleRefusedException.class,
                () -> aheadOfUtc.in(Office.FIRM).reschedule(CALL, SAM, MONDAY.plusDays(8)));
        assertThat(refused.firstAllowed()).isEqualTo(MONDAY.plusDays(9));
    }

    @Test
    void A2_no_further_than_a_year_where_it_still_is_in_the_plan() {
        Office office = Office.open().sold();
        assertThat(refusal(office, MONDAY.plusYears(1).plusDays(1))).isNotNull();
        assertThat(office.firm()
                        .reschedule(CALL, SAM, MONDAY.plusYears(1))
                        .plan()
                        .find(CALL))
                .isPresent();
    }

    @Test
    void A2_once_only_and_the_same_day_again_changes_nothing() {
        Office office = Office.open().sold();
        LocalDate on = MONDAY.plusDays(10);
        Recorded first = office.firm().reschedule(CALL, SAM, on);
        Recorded again = office.firm().reschedule(CALL, SAM, on);
        assertThat(again.facts()).isEqualTo(first.facts());
        assertThat(again.relationship()).isEqualTo(first.relationship());
        RescheduledBeforeException twice = catchThrowableOfType(
                RescheduledBeforeException.class, () -> office.firm().reschedule(CALL, SAM, on.plusDays(1)));
        assertThat(twice.item()).isEqualTo(CALL);
        assertThat(twice.given()).isEqualTo(on.plusDays(1));
        assertThat(twice.on()).isEqualTo(on);
        assertThat(twice)
                .hasMessage(
                        "item acme/F3///order-1 cannot be rescheduled to 2026-06-12: it was rescheduled to 2026-06-11"
                                + " before, and a line is given another day once only; snooze, complete or dismiss it");
    }

    @Test
    void A2_only_what_is_in_the_plan_can_be_moved() {
        Office office = Office.open().sold();
        office.firm().dismiss(CALL, SAM, "not for them");
        assertThat(catchThrowableOfType(
                        UnknownItemException.class, () -> office.firm().reschedule(CALL, SAM, MONDAY.plusDays(10))))
                .isNotNull();
    }
}
