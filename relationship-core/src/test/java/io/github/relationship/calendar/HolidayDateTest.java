package io.github.relationship.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T5: on which date a holiday falls in each year. */
class HolidayDateTest {

    /** Easter Sundays as the churches have published them; 1981 and 2049 are the rule's two exceptions. */
    @ParameterizedTest
    @CsvSource({
        "1818, 1818-03-22",
        "1886, 1886-04-25",
        "1943, 1943-04-25",
        "1954, 1954-04-18",
        "1981, 1981-04-19",
        "2000, 2000-04-23",
        "2014, 2014-04-20",
        "2024, 2024-03-31",
        "2026, 2026-04-05",
        "2027, 2027-03-28",
        "2038, 2038-04-25",
        "2049, 2049-04-18",
        "2285, 2285-03-22"
    })
    void Easter_is_the_first_Sunday_after_the_full_moon_of_spring(int year, LocalDate easter) {
        assertThat(new HolidayDate.FromEaster(0).in(year)).isEqualTo(easter);
        assertThat(new HolidayDate.FromEaster(-2).in(year)).isEqualTo(easter.minusDays(2));
    }

    @Test
    void A_weekday_of_a_month_moves_with_the_year() {
        HolidayDate thanksgiving = new HolidayDate.Weekday(4, DayOfWeek.THURSDAY, Month.NOVEMBER);
        assertThat(thanksgiving.in(2026)).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(thanksgiving.in(2027)).isEqualTo(LocalDate.of(2027, 11, 25));
        assertThat(new HolidayDate.Weekday(2, DayOfWeek.MONDAY, Month.OCTOBER).in(2026))
                .isEqualTo(LocalDate.of(2026, 10, 12));
    }

    @Test
    void A_fixed_day_is_the_same_every_year() {
        assertThat(new HolidayDate.Fixed(MonthDay.of(12, 25)).in(2026)).isEqualTo(LocalDate.of(2026, 12, 25));
        assertThat(new HolidayDate.Fixed(MonthDay.of(2, 29)).in(2026)).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--12-25", "THURSDAY 4 of NOVEMBER", "MONDAY 2 of OCTOBER", "Easter+0", "Easter-47"})
    void A_date_is_read_as_it_is_printed(String printed) {
        assertThat(HolidayDate.parse(printed)).hasToString(printed);
    }

    @Test
    void B2_what_is_no_date_of_a_holiday_is_refused_with_what_is_allowed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HolidayDate.parse("some day"))
                .withMessage("the date of a holiday is written like '--12-25', 'THURSDAY 4 of NOVEMBER' or 'Easter+0':"
                        + " pass what toString() wrote");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HolidayDate.Weekday(5, DayOfWeek.FRIDAY, Month.MAY))
                .withMessage("weekday number 5 of MAY is not in every year; allowed is 1 to 4");
        assertThatIllegalArgumentException().isThrownBy(() -> new HolidayDate.Weekday(0, DayOfWeek.FRIDAY, Month.MAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HolidayDate.FromEaster(64))
                .withMessage("a day 64 days from Easter; allowed is -63 to 63");
        assertThat(new HolidayDate.FromEaster(63).in(2026)).isEqualTo(LocalDate.of(2026, 6, 7));
        assertThat(new HolidayDate.FromEaster(-63).in(2026)).isEqualTo(LocalDate.of(2026, 2, 1));
    }
}
