package io.github.relationship.calendar;

import static io.github.relationship.calendar.LeapDayConvention.FEBRUARY_28;
import static io.github.relationship.calendar.LeapDayConvention.MARCH_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearlyDayTest {

    @ParameterizedTest
    @CsvSource({
        "--02-29, FEBRUARY_28, 2027, 2027-02-28",
        "--02-29, FEBRUARY_28, 2028, 2028-02-29",
        "--02-29, FEBRUARY_28, 2100, 2100-02-28",
        "--02-29, MARCH_1, 2027, 2027-03-01",
        "--02-29, MARCH_1, 2028, 2028-02-29",
        "--02-29, MARCH_1, 2100, 2100-03-01",
        "--02-28, MARCH_1, 2027, 2027-02-28",
        "--03-01, FEBRUARY_28, 2027, 2027-03-01",
        "--12-31, FEBRUARY_28, 2027, 2027-12-31",
        "--01-31, MARCH_1, 2027, 2027-01-31"
    })
    void T1_29_February_is_kept_by_its_convention_in_common_years(
            MonthDay day, LeapDayConvention convention, int year, LocalDate expected) {
        assertThat(new YearlyDay(day, convention).in(year)).isEqualTo(expected);
    }

    @Test
    void T1_a_leap_day_does_not_drift_over_the_years() {
        YearlyDay day = YearlyDay.of(2, 29);

        assertThat(day.in(2028)).isEqualTo("2028-02-29");
        assertThat(day.in(2029)).isEqualTo("2029-02-28");
        assertThat(day.in(2032)).isEqualTo("2032-02-29");
    }

    @ParameterizedTest
    @CsvSource({
        "--05-10, FEBRUARY_28, 2026-05-09, 2026-05-10",
        "--05-10, FEBRUARY_28, 2026-05-10, 2026-05-10",
        "--05-10, FEBRUARY_28, 2026-05-11, 2027-05-10",
        "--02-29, FEBRUARY_28, 2027-02-28, 2027-02-28",
        "--02-29, FEBRUARY_28, 2027-03-01, 2028-02-29",
        "--02-29, MARCH_1, 2027-03-01, 2027-03-01",
        "--02-29, MARCH_1, 2027-03-02, 2028-02-29",
        "--02-29, FEBRUARY_28, 2028-02-28, 2028-02-29",
        "--12-31, FEBRUARY_28, 2026-12-31, 2026-12-31"
    })
    void T1_a_day_that_is_today_is_not_next_year(
            MonthDay day, LeapDayConvention convention, LocalDate date, LocalDate expected) {
        assertThat(YearlyDay.of(day).withLeapDay(convention).onOrAfter(date)).isEqualTo(expected);
    }

    @Test
    void B3_a_yearly_day_may_be_a_birthday_and_does_not_print_it() {
        assertThat(YearlyDay.of(5, 10)).hasToString("YearlyDay");
    }

    @Test
    void Both_parts_are_needed() {
        assertThatNullPointerException().isThrownBy(() -> YearlyDay.of(null)).withMessage("day");
        assertThatNullPointerException()
                .isThrownBy(() -> YearlyDay.of(5, 10).withLeapDay(null))
                .withMessage("leapDay");
        assertThat(YearlyDay.of(2, 29))
                .isEqualTo(new YearlyDay(MonthDay.of(2, 29), FEBRUARY_28))
                .isNotEqualTo(new YearlyDay(MonthDay.of(2, 29), MARCH_1));
    }
}
