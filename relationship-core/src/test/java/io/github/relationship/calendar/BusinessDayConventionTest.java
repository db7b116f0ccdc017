package io.github.relationship.calendar;

import static io.github.relationship.calendar.BusinessDayConvention.FOLLOWING;
import static io.github.relationship.calendar.BusinessDayConvention.MODIFIED_FOLLOWING;
import static io.github.relationship.calendar.BusinessDayConvention.NONE;
import static io.github.relationship.calendar.BusinessDayConvention.PRECEDING;
import static io.github.relationship.calendar.Days.FRIDAY;
import static io.github.relationship.calendar.Days.MONDAY;
import static io.github.relationship.calendar.Days.SATURDAY;
import static io.github.relationship.calendar.Days.SUNDAY;
import static io.github.relationship.calendar.WorkCalendar.MONDAY_TO_FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BusinessDayConventionTest {

    private static final LocalDate SATURDAY_31_JANUARY = LocalDate.of(2026, 1, 31);
    private static final LocalDate SUNDAY_29_FEBRUARY = LocalDate.of(2032, 2, 29);
    private static final LocalDate SUNDAY_1_FEBRUARY = LocalDate.of(2026, 2, 1);

    static Object[][] adjustments() {
        return new Object[][] {
            {NONE, FRIDAY, FRIDAY, 0},
            {NONE, SATURDAY, SATURDAY, 0},
            {FOLLOWING, FRIDAY, FRIDAY, 0},
            {FOLLOWING, SATURDAY, MONDAY, 2},
            {FOLLOWING, SUNDAY, MONDAY, 1},
            {FOLLOWING, SATURDAY_31_JANUARY, LocalDate.of(2026, 2, 2), 2},
            {FOLLOWING, SUNDAY_29_FEBRUARY, LocalDate.of(2032, 3, 1), 1},
            {MODIFIED_FOLLOWING, FRIDAY, FRIDAY, 0},
            {MODIFIED_FOLLOWING, SATURDAY, MONDAY, 2},
            {MODIFIED_FOLLOWING, SATURDAY_31_JANUARY, LocalDate.of(2026, 1, 30), 1},
            {MODIFIED_FOLLOWING, SUNDAY_29_FEBRUARY, LocalDate.of(2032, 2, 27), 2},
            {MODIFIED_FOLLOWING, SUNDAY_1_FEBRUARY, LocalDate.of(2026, 2, 2), 1},
            {PRECEDING, FRIDAY, FRIDAY, 0},
            {PRECEDING, SATURDAY, FRIDAY, 1},
            {PRECEDING, SUNDAY, FRIDAY, 2},
            {PRECEDING, SUNDAY_1_FEBRUARY, LocalDate.of(2026, 1, 30), 2},
        };
    }

    @ParameterizedTest
    @MethodSource("adjustments")
    void C2_a_closed_day_moves_by_its_convention_and_the_days_skipped_are_told(
            BusinessDayConvention convention, LocalDate date, LocalDate expected, int skipped) {
        Adjustment adjustment = convention.adjust(date, MONDAY_TO_FRIDAY);

        assertThat(adjustment).isEqualTo(new Adjustment(expected, skipped));
        assertThat(adjustment.isMoved()).isEqualTo(skipped > 0);
    }

    @Test
    void C2_a_weekend_of_Friday_and_Saturday_moves_to_Sunday() {
        WorkCalendar cairo =
                WorkCalendar.builder().weekend(Weekend.FRIDAY_SATURDAY).build();

        assertThat(FOLLOWING.adjust(FRIDAY, cairo)).isEqualTo(new Adjustment(SUNDAY, 2));
        assertThat(PRECEDING.adjust(SATURDAY, cairo)).isEqualTo(new Adjustment(FRIDAY.minusDays(1), 2));
    }

    @Test
    void Days_skipped_are_never_negative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Adjustment(FRIDAY, -1))
                .withMessage("days skipped must be 0 or more but are -1: count them unsigned");
    }
}
