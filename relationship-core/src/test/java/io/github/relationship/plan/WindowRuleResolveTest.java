package io.github.relationship.plan;

import static io.github.relationship.plan.WindowRule.days;
import static io.github.relationship.plan.WindowRule.hours;
import static io.github.relationship.plan.WindowRule.workingDays;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.calendar.Weekend;
import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.calendar.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WindowRuleResolveTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final WorkingTime OFFICE = WorkingTime.of(BERLIN, WorkCalendar.MONDAY_TO_FRIDAY);
    private static final WorkingTime SUNDAY_TO_THURSDAY = WorkingTime.of(
            BERLIN, WorkCalendar.builder().weekend(Weekend.FRIDAY_SATURDAY).build());

    private static final String FRIDAY_10_00 = "2026-01-09T10:00";
    private static final String FRIDAY_18_30 = "2026-01-09T18:30";
    private static final String SATURDAY_12_00 = "2026-01-10T12:00";

    /** Rule, trigger, then the first day of being due, the last of being in time, the last of being worth it. */
    static Object[][] dayWindows() {
        return new Object[][] {
            {workingDays(0, 1), FRIDAY_10_00, "2026-01-09", "2026-01-12", "2026-01-26"},
            {workingDays(0, 1), FRIDAY_18_30, "2026-01-12", "2026-01-13", "2026-01-27"},
            {workingDays(0, 1), SATURDAY_12_00, "2026-01-12", "2026-01-13", "2026-01-27"},
            {workingDays(5, 15), FRIDAY_10_00, "2026-01-16", "2026-01-30", "2026-02-27"},
            {workingDays(5, 15), FRIDAY_18_30, "2026-01-19", "2026-02-02", "2026-03-02"},
            {workingDays(2, 2), FRIDAY_10_00, "2026-01-13", "2026-01-13", "2026-01-27"},
            {workingDays(-1, 0), FRIDAY_10_00, "2026-01-08", "2026-01-09", "2026-01-23"},
            {workingDays(2, 5).expiresAfter(5), FRIDAY_10_00, "2026-01-13", "2026-01-16", "2026-01-16"},
            {days(7, 14), FRIDAY_10_00, "2026-01-16", "2026-01-23", "2026-02-06"},
            {days(7, 14), FRIDAY_18_30, "2026-01-19", "2026-01-26", "2026-02-09"},
            {days(30, 60), FRIDAY_10_00, "2026-02-08", "2026-03-10", "2026-05-09"},
            {days(1, 2), FRIDAY_10_00, "2026-01-10", "2026-01-11", "2026-01-25"},
            {days(1, 2).expiresAfter(3), FRIDAY_10_00, "2026-01-10", "2026-01-11", "2026-01-12"},
            {workingDays(0, 1), "2028-02-29T10:00", "2028-02-29", "2028-03-01", "2028-03-15"},
            {workingDays(0, 1), "2026-01-30T18:30", "2026-02-02", "2026-02-03", "2026-02-17"},
        };
    }

    @ParameterizedTest(name = "{0} after {1}")
    @MethodSource("dayWindows")
    void C6_a_window_in_days_is_made_of_whole_days_of_the_doer(
            WindowRule rule, String trigger, String due, String latest, String expires) {
        assertThat(rule.resolve(at(trigger), OFFICE)).isEqualTo(Window.of(startOf(due), endOf(latest), endOf(expires)));
    }

    /** Rule, trigger, then due, late and gone as local times. */
    static Object[][] hourWindows() {
        return new Object[][] {
            {hours(1, 2), FRIDAY_10_00, "2026-01-09T11:00", "2026-01-09T12:00", "2026-01-23T12:00"},
            {hours(4, 8), FRIDAY_10_00, "2026-01-09T14:00", "2026-01-09T18:00", "2026-01-23T18:00"},
            {hours(4, 9), FRIDAY_10_00, "2026-01-09T14:00", "2026-01-12T18:00", "2026-01-26T18:00"},
            {hours(1, 4), FRIDAY_18_30, "2026-01-09T19:30", "2026-01-12T18:00", "2026-01-26T18:00"},
            {hours(1, 4), SATURDAY_12_00, "2026-01-10T13:00", "2026-01-12T18:00", "2026-01-26T18:00"},
            {hours(1, 3), "2026-01-12T04:00", "2026-01-12T05:00", "2026-01-12T18:00", "2026-01-26T18:00"},
            {hours(24, 720), FRIDAY_10_00, "2026-01-10T10:00", "2026-02-09T18:00", "2026-04-07T11:00"},
            {hours(1, 2).expiresAfter(4), FRIDAY_10_00, "2026-01-09T11:00", "2026-01-09T12:00", "2026-01-09T14:00"},
            {hours(1, 2).expiresAfter(64), FRIDAY_18_30, "2026-01-09T19:30", "2026-01-12T18:00", "2026-01-12T18:00"},
        };
    }

    @ParameterizedTest(name = "{0} after {1}")
    @MethodSource("hourWindows")
    void C6_a_window_in_hours_ends_at_a_close_if_it_would_end_outside_working_time(
            WindowRule rule, String trigger, String due, String latest, String expires) {
        assertThat(rule.resolve(at(trigger), OFFICE)).isEqualTo(Window.of(at(due), at(latest), at(expires)));
    }

    @Test
    void C6_not_before_is_the_first_instant_of_its_day_or_its_hour() {
        assertThat(workingDays(5, 15)
                        .withNotBefore(2)
                        .resolve(at(FRIDAY_10_00), OFFICE)
                        .notBefore())
                .hasValue(startOf("2026-01-13"));
        assertThat(hours(4, 8)
                        .withNotBefore(2)
                        .resolve(at(FRIDAY_10_00), OFFICE)
                        .notBefore())
                .hasValue(at("2026-01-09T12:00"));
    }

    @Test
    void C6_a_rule_may_never_expire() {
        assertThat(workingDays(0, 1).neverExpires().resolve(at(FRIDAY_10_00), OFFICE))
                .isEqualTo(Window.neverExpiring(startOf("2026-01-09"), endOf("2026-01-12")));
        assertThat(hours(1, 2).neverExpires().resolve(at(FRIDAY_10_00), OFFICE))
                .isEqualTo(Window.neverExpiring(at("2026-01-09T11:00"), at("2026-01-09T12:00")));
    }

    @Test
    void C6_working_days_are_the_doers() {
        assertThat(workingDays(0, 1).resolve(at(FRIDAY_10_00), SUNDAY_TO_THURSDAY))
                .isEqualTo(Window.of(startOf("2026-01-11"), endOf("2026-01-12"), endOf("2026-01-26")));
    }

    @Test
    void C6_a_date_given_as_day_0_counts_as_it_is() {
        LocalDate saturday = LocalDate.parse("2026-01-10");

        assertThat(workingDays(-1, 0).resolveFrom(saturday, OFFICE))
                .isEqualTo(Window.of(startOf("2026-01-09"), endOf("2026-01-10"), endOf("2026-01-24")));
        assertThat(hours(10, 12).resolveFrom(LocalDate.parse("2026-01-09"), OFFICE))
                .isEqualTo(Window.of(at("2026-01-09T10:00"), at("2026-01-09T12:00"), at("2026-01-23T12:00")));
    }

    @Test
    void C3_a_window_over_a_clock_change_ends_with_its_day() {
        assertThat(workingDays(0, 1).resolve(at("2026-03-27T10:00"), OFFICE))
                .isEqualTo(Window.of(
                        Instant.parse("2026-03-26T23:00:00Z"),
                        Instant.parse("2026-03-30T22:00:00Z"),
                        Instant.parse("2026-04-13T22:00:00Z")));
    }

    @Test
    void C3_a_window_starts_at_01_00_where_the_day_does() {
        WorkingTime saoPaulo = WorkingTime.of(ZoneId.of("America/Sao_Paulo"), WorkCalendar.MONDAY_TO_FRIDAY);

        assertThat(days(2, 2).resolve(Instant.parse("2018-11-02T12:00:00Z"), saoPaulo))
                .isEqualTo(Window.of(
                        Instant.parse("2018-11-04T03:00:00Z"),
                        Instant.parse("2018-11-05T02:00:00Z"),
                        Instant.parse("2018-11-19T02:00:00Z")));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }

    private static Instant startOf(String date) {
        return LocalDate.parse(date).atStartOfDay(BERLIN).toInstant();
    }

    private static Instant endOf(String date) {
        return LocalDate.parse(date).plusDays(1).atStartOfDay(BERLIN).toInstant();
    }
}
