package io.github.relationship.calendar;

import static io.github.relationship.calendar.Days.FRIDAY;
import static io.github.relationship.calendar.Days.MONDAY;
import static io.github.relationship.calendar.Days.NEXT_FRIDAY;
import static io.github.relationship.calendar.Days.NEXT_MONDAY;
import static io.github.relationship.calendar.Days.SATURDAY;
import static io.github.relationship.calendar.Days.SUNDAY;
import static io.github.relationship.calendar.Days.THURSDAY;
import static io.github.relationship.calendar.Days.TUESDAY;
import static io.github.relationship.calendar.Days.WEDNESDAY;
import static io.github.relationship.calendar.WorkCalendar.MONDAY_TO_FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkCalendarTest {

    private static final Region BAVARIA = Region.parse("DE-BY");
    private static final LocalDate EPIPHANY = LocalDate.of(2026, 1, 6);

    private static final WorkCalendar MUNICH = WorkCalendar.builder()
            .region(BAVARIA)
            .holidayProvider(new FixedHolidays("v1", BAVARIA, Set.of(EPIPHANY)))
            .build();

    private static final WorkCalendar CAIRO =
            WorkCalendar.builder().weekend(Weekend.FRIDAY_SATURDAY).build();

    static Object[][] afterADate() {
        return new Object[][] {
            {MONDAY_TO_FRIDAY, FRIDAY, 0, FRIDAY},
            {MONDAY_TO_FRIDAY, FRIDAY, 1, MONDAY},
            {MONDAY_TO_FRIDAY, FRIDAY, 5, NEXT_FRIDAY},
            {MONDAY_TO_FRIDAY, FRIDAY, 6, NEXT_MONDAY},
            {MONDAY_TO_FRIDAY, SATURDAY, 0, SATURDAY},
            {MONDAY_TO_FRIDAY, SATURDAY, 1, MONDAY},
            {MONDAY_TO_FRIDAY, SUNDAY, 2, TUESDAY},
            {CAIRO, THURSDAY, 1, NEXT_FRIDAY.plusDays(2)},
            {CAIRO, FRIDAY, 1, SUNDAY},
            {CAIRO, SATURDAY, 2, MONDAY},
            {MUNICH, EPIPHANY.minusDays(1), 1, EPIPHANY.plusDays(1)},
            {MONDAY_TO_FRIDAY, LocalDate.of(2028, 2, 28), 1, LocalDate.of(2028, 2, 29)},
            {MONDAY_TO_FRIDAY, LocalDate.of(2027, 2, 26), 1, LocalDate.of(2027, 3, 1)},
            {MONDAY_TO_FRIDAY, LocalDate.of(2026, 12, 31), 2, LocalDate.of(2027, 1, 4)},
        };
    }

    @ParameterizedTest
    @MethodSource("afterADate")
    void C2_working_days_after_a_date_skip_weekend_and_holidays(
            WorkCalendar calendar, LocalDate from, int days, LocalDate expected) {
        assertThat(calendar.plusWorkingDays(from, days)).isEqualTo(expected);
    }

    static Object[][] beforeADate() {
        return new Object[][] {
            {MONDAY_TO_FRIDAY, MONDAY, 0, MONDAY},
            {MONDAY_TO_FRIDAY, MONDAY, 1, FRIDAY},
            {MONDAY_TO_FRIDAY, SUNDAY, 1, FRIDAY},
            {MONDAY_TO_FRIDAY, SATURDAY, 0, SATURDAY},
            {MONDAY_TO_FRIDAY, NEXT_MONDAY, 6, FRIDAY},
            {CAIRO, SUNDAY, 1, FRIDAY.minusDays(1)},
            {MUNICH, EPIPHANY.plusDays(1), 1, EPIPHANY.minusDays(1)},
            {MONDAY_TO_FRIDAY, LocalDate.of(2028, 3, 1), 1, LocalDate.of(2028, 2, 29)},
        };
    }

    @ParameterizedTest
    @MethodSource("beforeADate")
    void C2_working_days_before_a_date_skip_weekend_and_holidays(
            WorkCalendar calendar, LocalDate from, int days, LocalDate expected) {
        assertThat(calendar.minusWorkingDays(from, days)).isEqualTo(expected);
    }

    static Object[][] nearADate() {
        return new Object[][] {
            {MONDAY_TO_FRIDAY, FRIDAY, FRIDAY, FRIDAY},
            {MONDAY_TO_FRIDAY, SATURDAY, FRIDAY, MONDAY},
            {MONDAY_TO_FRIDAY, SUNDAY, FRIDAY, MONDAY},
            {CAIRO, SATURDAY, FRIDAY.minusDays(1), SUNDAY},
            {MUNICH, EPIPHANY, EPIPHANY.minusDays(1), EPIPHANY.plusDays(1)},
        };
    }

    @ParameterizedTest
    @MethodSource("nearADate")
    void C2_previous_and_next_keep_a_working_day(
            WorkCalendar calendar, LocalDate date, LocalDate previous, LocalDate next) {
        assertThat(calendar.previous(date)).isEqualTo(previous);
        assertThat(calendar.next(date)).isEqualTo(next);
    }

    static Object[][] between() {
        return new Object[][] {
            {MONDAY, MONDAY, 0},
            {MONDAY, TUESDAY, 1},
            {FRIDAY, MONDAY, 1},
            {SATURDAY, MONDAY, 0},
            {FRIDAY, NEXT_FRIDAY, 5},
            {NEXT_FRIDAY, FRIDAY, -5},
            {MONDAY, SATURDAY, 0},
            {TUESDAY, FRIDAY, -2},
        };
    }

    @ParameterizedTest
    @MethodSource("between")
    void C2_working_days_between_count_the_first_date_and_not_the_last(LocalDate from, LocalDate until, int expected) {
        assertThat(MONDAY_TO_FRIDAY.workingDaysBetween(from, until)).isEqualTo(expected);
    }

    @Test
    void C2_overrides_beat_weekend_and_holidays() {
        WorkCalendar calendar = WorkCalendar.builder()
                .from(MUNICH)
                .addOpenDates(EPIPHANY, SATURDAY)
                .addClosedDates(WEDNESDAY)
                .build();

        assertThat(calendar.isWorkingDay(EPIPHANY)).isTrue();
        assertThat(calendar.isWorkingDay(SATURDAY)).isTrue();
        assertThat(calendar.isWorkingDay(SUNDAY)).isFalse();
        assertThat(calendar.isWorkingDay(WEDNESDAY)).isFalse();
        assertThat(calendar.next(WEDNESDAY)).isEqualTo(THURSDAY);
    }

    @Test
    void C2_a_date_is_not_both_open_and_closed() {
        WorkCalendar.Builder both =
                WorkCalendar.builder().addOpenDates(SATURDAY).addClosedDates(SATURDAY);

        assertThatIllegalArgumentException()
                .isThrownBy(both::build)
                .withMessage("date 2026-01-10 is both open and closed; allowed is one of them:"
                        + " remove it from the other");
    }

    @Test
    void C2_without_a_region_there_are_no_holidays() {
        WorkCalendar nowhere =
                WorkCalendar.builder().holidayProvider(MUNICH.holidayProvider()).build();

        assertThat(nowhere.isWorkingDay(EPIPHANY)).isTrue();
        assertThat(nowhere).isEqualTo(MONDAY_TO_FRIDAY);
    }

    @Test
    void C2_holidays_of_another_region_do_not_count() {
        WorkCalendar berlin = WorkCalendar.builder()
                .from(MUNICH)
                .region(Region.parse("DE-BE"))
                .build();

        assertThat(berlin.isWorkingDay(EPIPHANY)).isTrue();
        assertThat(MUNICH.isWorkingDay(EPIPHANY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "6"})
    void A_weekend_has_up_to_six_days(int size) {
        Set<DayOfWeek> days =
                Set.of(DayOfWeek.values()).stream().sorted().limit(size).collect(Collectors.toSet());
        WorkCalendar calendar =
                WorkCalendar.builder().weekend(new Weekend(days)).build();

        assertThat(calendar.workingDaysBetween(FRIDAY, NEXT_FRIDAY)).isEqualTo(7 - size);
    }

    @Test
    void C2_weekends_differ_by_country() {
        assertThat(Weekend.of(DayOfWeek.SATURDAY, DayOfWeek.FRIDAY, DayOfWeek.FRIDAY))
                .isEqualTo(Weekend.FRIDAY_SATURDAY)
                .hasToString("FRIDAY,SATURDAY");
        assertThat(Weekend.SATURDAY_SUNDAY.contains(DayOfWeek.SUNDAY)).isTrue();
        assertThat(Weekend.NONE.days()).isEmpty();
    }

    @Test
    void A_calendar_without_working_days_says_so_and_does_not_loop() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weekend.of(DayOfWeek.values()))
                .withMessage("a weekend of 7 days leaves no working day; allowed are 0 to 6:"
                        + " close single dates instead");
        WorkCalendar always = WorkCalendar.builder()
                .region(BAVARIA)
                .holidayProvider(new EveryDayIsAHoliday())
                .build();
        assertThatExceptionOfType(NoWorkingDayException.class)
                .isThrownBy(() -> always.next(FRIDAY))
                .withMessage("no working day within 500 days of 2026-01-09; a calendar needs one:"
                        + " check its closed dates and its holiday provider")
                .satisfies(refusal -> assertThat(refusal.from()).isEqualTo(FRIDAY));
        assertThatExceptionOfType(NoWorkingDayException.class).isThrownBy(() -> always.previous(FRIDAY));
        assertThatExceptionOfType(NoWorkingDayException.class).isThrownBy(() -> always.plusWorkingDays(FRIDAY, 1));
        assertThatExceptionOfType(NoWorkingDayException.class).isThrownBy(() -> always.minusWorkingDays(FRIDAY, 1));
    }

    @Test
    void A_working_day_is_found_after_500_closed_days_and_no_more() {
        WorkCalendar.Builder daily = WorkCalendar.builder()
                .weekend(Weekend.NONE)
                .addAllClosedDates(FRIDAY.datesUntil(FRIDAY.plusDays(500)).toList());

        assertThat(daily.build().next(FRIDAY)).isEqualTo(FRIDAY.plusDays(500));
        assertThatExceptionOfType(NoWorkingDayException.class)
                .isThrownBy(
                        () -> daily.addClosedDates(FRIDAY.plusDays(500)).build().next(FRIDAY));
    }

    @Test
    void A_negative_number_of_working_days_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MONDAY_TO_FRIDAY.plusWorkingDays(FRIDAY, -1))
                .withMessage("working days must be 0 or more but are -1:"
                        + " use plusWorkingDays for later, minusWorkingDays for earlier");
    }

    @Test
    void A_provider_that_answers_null_is_named() {
        WorkCalendar calendar = WorkCalendar.builder()
                .region(BAVARIA)
                .holidayProvider(new AnswersNull())
                .build();

        assertThatNullPointerException()
                .isThrownBy(() -> calendar.isWorkingDay(FRIDAY))
                .withMessage("holidays of provider broken-7: it must return a set, an empty one for none");
    }

    static Arguments[] unlike() {
        return new Arguments[] {
            Arguments.of("weekend", WorkCalendar.builder().from(MUNICH).weekend(Weekend.NONE)),
            Arguments.of("region", WorkCalendar.builder().from(MUNICH).region(Region.of("DE"))),
            Arguments.of(
                    "version",
                    WorkCalendar.builder()
                            .from(MUNICH)
                            .holidayProvider(new FixedHolidays("v2", BAVARIA, Set.of(EPIPHANY)))),
            Arguments.of("closed", WorkCalendar.builder().from(MUNICH).addClosedDates(FRIDAY)),
            Arguments.of("open", WorkCalendar.builder().from(MUNICH).addOpenDates(FRIDAY)),
            Arguments.of(
                    "hours",
                    WorkCalendar.builder()
                            .from(MUNICH)
                            .hours(OpeningHours.of(LocalTime.of(8, 30), LocalTime.of(17, 0)))),
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unlike")
    void G6_calendars_that_differ_have_different_canonical_forms(String what, WorkCalendar.Builder other) {
        assertThat(other.build()).isNotEqualTo(MUNICH);
        assertThat(other.build().canonical()).isNotEqualTo(MUNICH.canonical());
    }

    @Test
    void G6_calendars_are_equal_by_settings_and_version_of_their_holidays() {
        WorkCalendar twin = WorkCalendar.builder()
                .from(MUNICH)
                .holidayProvider(new FixedHolidays("v1", BAVARIA, Set.of()))
                .build();

        assertThat(twin).isEqualTo(MUNICH).hasSameHashCodeAs(MUNICH).hasToString(MUNICH.canonical());
        assertThat(twin.canonical())
                .isEqualTo(MUNICH.canonical())
                .isEqualTo("{\"weekend\":\"SATURDAY,SUNDAY\",\"region\":\"DE-BY\",\"holidays\":\"v1\",\"closed\":[],"
                        + "\"open\":[],\"hours\":\"09:00-18:00\"}");
    }

    @Test
    void Opening_hours_do_not_run_over_midnight() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpeningHours.of(LocalTime.of(22, 0), LocalTime.of(6, 0)))
                .withMessage("closing time 06:00 must be after opening time 22:00:"
                        + " hours do not run over midnight, put them in order");
        assertThatIllegalArgumentException().isThrownBy(() -> OpeningHours.of(LocalTime.NOON, LocalTime.NOON));
    }

    private static final class EveryDayIsAHoliday implements HolidayProvider {
        @Override
        public Set<LocalDate> holidays(Region region, int year) {
            return LocalDate.of(year, 1, 1)
                    .datesUntil(LocalDate.of(year + 1, 1, 1))
                    .collect(Collectors.toSet());
        }

        @Override
        public String version() {
            return "always";
        }
    }

    private static final class AnswersNull implements HolidayProvider {
        @Override
        public Set<LocalDate> holidays(Region region, int year) {
            return null;
        }

        @Override
        public String version() {
            return "broken-7";
        }
    }
}
