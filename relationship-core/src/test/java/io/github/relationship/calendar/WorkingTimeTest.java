package io.github.relationship.calendar;

import static io.github.relationship.calendar.Days.FRIDAY;
import static io.github.relationship.calendar.Days.MONDAY;
import static io.github.relationship.calendar.Days.NEXT_FRIDAY;
import static io.github.relationship.calendar.Days.SATURDAY;
import static io.github.relationship.calendar.Days.SUNDAY;
import static io.github.relationship.calendar.Days.THURSDAY;
import static io.github.relationship.calendar.Days.TUESDAY;
import static io.github.relationship.calendar.WorkCalendar.MONDAY_TO_FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkingTimeTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final WorkingTime OFFICE = WorkingTime.of(BERLIN, MONDAY_TO_FRIDAY);
    private static final WorkingTime CAIRO = WorkingTime.of(
            ZoneId.of("Africa/Cairo"),
            WorkCalendar.builder().weekend(Weekend.FRIDAY_SATURDAY).build());

    static Object[][] triggers() {
        return new Object[][] {
            {OFFICE, FRIDAY, "00:00", FRIDAY},
            {OFFICE, FRIDAY, "07:00", FRIDAY},
            {OFFICE, FRIDAY, "17:59:59.999999", FRIDAY},
            {OFFICE, FRIDAY, "18:00", MONDAY},
            {OFFICE, FRIDAY, "18:30", MONDAY},
            {OFFICE, SATURDAY, "10:00", MONDAY},
            {OFFICE, SUNDAY, "23:59", MONDAY},
            {OFFICE, MONDAY, "18:30", TUESDAY},
            {CAIRO, THURSDAY, "18:30", NEXT_FRIDAY.plusDays(2)},
            {CAIRO, FRIDAY, "10:00", SUNDAY},
            {CAIRO, SATURDAY, "18:30", SUNDAY},
            {CAIRO, SUNDAY, "10:00", SUNDAY},
        };
    }

    @ParameterizedTest
    @MethodSource("triggers")
    void C6_day_0_is_the_triggers_date_or_the_next_working_day(
            WorkingTime doer, LocalDate date, String time, LocalDate expected) {
        assertThat(doer.dayZero(Zones.at(date, LocalTime.parse(time), doer.zone())))
                .isEqualTo(expected);
    }

    @Test
    void C6_day_0_is_a_date_of_the_doer_not_of_UTC() {
        Instant fridayNightInTokyo = Instant.parse("2026-01-09T16:00:00Z");

        assertThat(WorkingTime.of(ZoneId.of("Asia/Tokyo"), MONDAY_TO_FRIDAY).dayZero(fridayNightInTokyo))
                .isEqualTo(MONDAY);
        assertThat(OFFICE.dayZero(fridayNightInTokyo)).isEqualTo(FRIDAY);
        assertThat(OFFICE.dateOf(fridayNightInTokyo)).isEqualTo(FRIDAY);
    }

    @Test
    void C6_closing_time_is_the_calendars() {
        WorkingTime early = WorkingTime.of(
                BERLIN,
                WorkCalendar.builder()
                        .hours(OpeningHours.of(LocalTime.of(6, 0), LocalTime.of(14, 0)))
                        .build());

        assertThat(early.dayZero(at(FRIDAY, "13:59"))).isEqualTo(FRIDAY);
        assertThat(early.dayZero(at(FRIDAY, "14:00"))).isEqualTo(MONDAY);
    }

    static Object[][] instants() {
        return new Object[][] {
            {FRIDAY, "08:59", false, FRIDAY},
            {FRIDAY, "09:00", true, FRIDAY},
            {FRIDAY, "17:59", true, FRIDAY},
            {FRIDAY, "18:00", false, FRIDAY},
            {FRIDAY, "18:01", false, MONDAY},
            {FRIDAY, "18:30", false, MONDAY},
            {SATURDAY, "12:00", false, MONDAY},
            {MONDAY, "07:00", false, MONDAY},
        };
    }

    @ParameterizedTest
    @MethodSource("instants")
    void C6_working_time_ends_at_the_close_and_the_next_close_is_a_working_days(
            LocalDate date, String time, boolean working, LocalDate closeOf) {
        assertThat(OFFICE.isWorkingTime(at(date, time))).isEqualTo(working);
        assertThat(OFFICE.nextClose(at(date, time))).isEqualTo(at(closeOf, "18:00"));
    }

    @Test
    void A_day_of_the_doer_has_start_opening_closing_and_end() {
        assertThat(OFFICE.startOf(FRIDAY)).isEqualTo("2026-01-08T23:00:00Z");
        assertThat(OFFICE.openingOf(FRIDAY)).isEqualTo("2026-01-09T08:00:00Z");
        assertThat(OFFICE.closingOf(FRIDAY)).isEqualTo("2026-01-09T17:00:00Z");
        assertThat(OFFICE.endOf(FRIDAY)).isEqualTo("2026-01-09T23:00:00Z").isEqualTo(OFFICE.startOf(SATURDAY));
    }

    @Test
    void Zone_and_calendar_are_needed() {
        assertThatNullPointerException()
                .isThrownBy(() -> WorkingTime.of(null, MONDAY_TO_FRIDAY))
                .withMessage("zone");
        assertThatNullPointerException()
                .isThrownBy(() -> WorkingTime.of(BERLIN, null))
                .withMessage("calendar");
    }

    private static Instant at(LocalDate date, String time) {
        return Zones.at(date, LocalTime.parse(time), BERLIN);
    }
}
