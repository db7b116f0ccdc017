package io.github.relationship.holidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationship.calendar.Region;
import io.github.relationship.calendar.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What was asked for is remembered, within bounds. */
class MemoryTest {

    private static final Region GERMANY = Region.of("DE");

    private final CountedSource source = new CountedSource();

    @Test
    void The_second_look_at_a_year_asks_nobody() {
        JollydayHolidays holidays = JollydayHolidays.builder().on(source);
        Set<LocalDate> first = holidays.holidays(GERMANY, 2026);
        assertThat(source.looks()).isEqualTo(1);
        assertThat(holidays.holidays(GERMANY, 2026)).isEqualTo(first);
        assertThat(holidays.named(GERMANY, 2026)).hasSameSizeAs(first);
        assertThat(source.looks()).isEqualTo(1);
        holidays.holidays(GERMANY, 2027);
        holidays.holidays(Region.of("DE", "BY"), 2026);
        assertThat(source.looks()).isEqualTo(3);
    }

    @Test
    void A_calendar_counts_a_year_of_working_days_with_one_look_at_each_year() {
        WorkCalendar calendar = WorkCalendar.builder()
                .region(GERMANY)
                .holidayProvider(JollydayHolidays.builder().on(source))
                .build();
        LocalDate start = LocalDate.of(2026, 1, 1);
        assertThat(calendar.workingDaysBetween(start, start.plusYears(1))).isEqualTo(254);
        assertThat(calendar.workingDaysBetween(start, start.plusYears(1))).isEqualTo(254);
        assertThat(source.looks()).isEqualTo(1);
    }

    @Test
    void No_more_years_are_kept_than_was_said() {
        JollydayHolidays holidays = JollydayHolidays.builder().keepYears(2).on(source);
        for (int year = 2020; year < 2030; year++) {
            holidays.holidays(GERMANY, year);
        }
        int before = source.looks();
        for (int year = 2020; year < 2030; year++) {
            holidays.holidays(GERMANY, year);
        }
        assertThat(source.looks() - before).isGreaterThanOrEqualTo(8);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JollydayHolidays.builder().keepYears(0))
                .withMessage("years to keep: 0; allowed is 1 or more");
    }

    @Test
    void Answers_cannot_be_changed() {
        JollydayHolidays holidays = JollydayHolidays.builder().on(source);
        Set<LocalDate> answer = holidays.holidays(GERMANY, 2026);
        assertThatThrownBy(answer::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @Timeout(60)
    void Many_threads_get_the_same_answers_and_each_year_is_looked_up_once() throws Exception {
        JollydayHolidays holidays = JollydayHolidays.builder().on(source);
        List<Region> regions =
                List.of(GERMANY, Region.of("US", "NY"), Region.of("GB", "ENG"), Region.of("EG"), Region.of("JP"));
        Callable<List<Set<LocalDate>>> walk = () -> {
            List<Set<LocalDate>> seen = new ArrayList<>();
            for (int year = 2020; year < 2040; year++) {
                for (Region region : regions) {
                    seen.add(holidays.holidays(region, year));
                }
            }
            return seen;
        };
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<Set<LocalDate>>>> walks =
                    threads.invokeAll(Collections.nCopies(8, walk), 50, TimeUnit.SECONDS);
            List<Set<LocalDate>> alone = walk.call();
            for (Future<List<Set<LocalDate>>> each : walks) {
                assertThat(each.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(source.looks()).isEqualTo(20 * regions.size());
    }
}
