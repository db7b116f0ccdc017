package io.github.relationship.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** C2: many working days at once are as many as one after the other, whatever the weekend. */
class WholeWeeksTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    private static final int DAYS = 24;

    static Stream<Weekend> weekends() {
        return Stream.of(
                Weekend.NONE,
                Weekend.of(DayOfWeek.SUNDAY),
                Weekend.SATURDAY_SUNDAY,
                Weekend.FRIDAY_SATURDAY,
                Weekend.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.SUNDAY));
    }

    @ParameterizedTest
    @MethodSource("weekends")
    void C2_so_many_working_days_are_as_many_single_ones(Weekend weekend) {
        WorkCalendar calendar = WorkCalendar.builder().weekend(weekend).build();
        for (int day = 0; day < 7; day++) {
            LocalDate first = MONDAY.plusDays(day);
            LocalDate later = first;
            LocalDate earlier = first;
            for (int days = 0; days <= DAYS; days++) {
                assertThat(calendar.plusWorkingDays(first, days))
                        .as("%s and %s working days", first, days)
                        .isEqualTo(later);
                assertThat(calendar.minusWorkingDays(first, days))
                        .as("%s less %s working days", first, days)
                        .isEqualTo(earlier);
                later = calendar.next(later.plusDays(1));
                earlier = calendar.previous(earlier.minusDays(1));
            }
        }
    }
}
