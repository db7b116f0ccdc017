package io.github.relationship.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.Period;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnchoredTest {

    private static final LocalDate JANUARY_31 = LocalDate.of(2027, 1, 31);

    @Test
    void T2_monthly_on_the_31st_does_not_drift() {
        Anchored monthly = Anchored.of(JANUARY_31, Period.ofMonths(1));

        assertThat(LongStream.range(0, 6).mapToObj(monthly::occurrence).map(LocalDate::toString))
                .containsExactly("2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31", "2027-06-30");
        assertThat(monthly.occurrence(13)).isEqualTo("2028-02-29");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-31, P3M, 1, 2027-04-30",
        "2027-01-31, P3M, 2, 2027-07-31",
        "2028-02-29, P1Y, 1, 2029-02-28",
        "2028-02-29, P1Y, 4, 2032-02-29",
        "2027-01-31, P1W, 4, 2027-02-28",
        "2027-12-31, P45D, 1, 2028-02-14",
        "2027-12-31, P1Y2M, 1, 2029-02-28",
        "2027-01-31, P3M, 0, 2027-01-31"
    })
    void T2_occurrence_k_is_the_anchor_plus_k_periods(LocalDate anchor, Period every, long index, LocalDate expected) {
        assertThat(Anchored.of(anchor, every).occurrence(index)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "P1M, 2000-01-01, 0",
        "P1M, 2027-01-30, 0",
        "P1M, 2027-01-31, 0",
        "P1M, 2027-02-01, 1",
        "P1M, 2027-02-28, 1",
        "P1M, 2027-03-01, 2",
        "P1M, 2027-03-31, 2",
        "P3M, 2027-04-30, 1",
        "P3M, 2027-05-01, 2",
        "P3M, 2027-03-31, 1",
        "P1W, 2027-02-07, 1",
        "P1W, 2027-02-08, 2",
        "P1D, 2027-02-08, 8"
    })
    void T2_the_first_occurrence_from_a_date_on_is_computed(Period every, LocalDate date, long expected) {
        assertThat(Anchored.of(JANUARY_31, every).firstIndexOnOrAfter(date)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P1M1D", "P-1M", "P-1D", "P1Y-12M", "P1M-1D"})
    void T2_a_period_is_of_months_or_of_days(Period every) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Anchored.of(JANUARY_31, every))
                .withMessage("a recurrence needs a period of months or of days, more than 0, but was given " + every
                        + ": a mix of both has no clear end of month, choose one");
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE, 7_973 * 12 + 1, Long.MAX_VALUE})
    void T2_there_is_no_occurrence_before_the_anchor_nor_beyond_the_year_9999(long index) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Anchored.of(JANUARY_31, Period.ofMonths(1)).occurrence(index))
                .withMessage(
                        "occurrence " + index + " from 2027-01-31 is none; allowed are those from 0 to the year 9999:"
                                + " ask for one of them");
    }

    @Test
    void T2_the_last_occurrence_is_in_the_year_9999() {
        Anchored monthly = Anchored.of(JANUARY_31, Period.ofMonths(1));

        assertThat(monthly.occurrence(7_972 * 12 + 11)).isEqualTo("9999-12-31");
        assertThat(monthly.firstIndexOnOrAfter(LocalDate.of(9999, 12, 31))).isEqualTo(7_972 * 12 + 11);
    }

    @Test
    void T2_an_anchor_beyond_the_year_9999_has_no_occurrence() {
        Anchored late = Anchored.of(LocalDate.of(10_000, 1, 1), Period.ofDays(1));

        assertThatIllegalArgumentException().isThrownBy(() -> late.occurrence(0));
    }

    @Test
    void A_year_is_twelve_months_and_a_week_seven_days() {
        assertThat(Anchored.of(JANUARY_31, Period.ofYears(1))).isEqualTo(Anchored.of(JANUARY_31, Period.ofMonths(12)));
        assertThat(Anchored.of(JANUARY_31, Period.ofWeeks(1))).isEqualTo(Anchored.of(JANUARY_31, Period.ofDays(7)));
    }

    @ParameterizedTest
    @CsvSource({
        "P1M, every month from 2027-01-31",
        "P1Y, every 12 months from 2027-01-31",
        "P1D, every day from 2027-01-31",
        "P2W, every 14 days from 2027-01-31"
    })
    void A_recurrence_prints_as_a_phrase(Period every, String phrase) {
        assertThat(Anchored.of(JANUARY_31, every)).hasToString(phrase);
    }

    @Test
    void Both_parts_are_needed() {
        assertThatNullPointerException()
                .isThrownBy(() -> Anchored.of(null, Period.ofDays(1)))
                .withMessage("anchor");
        assertThatNullPointerException()
                .isThrownBy(() -> Anchored.of(JANUARY_31, null))
                .withMessage("every");
    }
}
