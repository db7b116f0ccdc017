package io.github.relationship.holidays;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.calendar.HolidayDate;
import io.github.relationship.calendar.HolidayProvider;
import io.github.relationship.calendar.Region;
import io.github.relationship.calendar.WorkCalendar;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;

/** What docs/holidays.md shows is what runs here. */
class DocumentationTest {

    private static final String FILE = "src/test/java/io/github/relationship/holidays/DocumentationTest.java";

    @Test
    void the_page_shows_what_runs_here() throws Exception {
        // region
        HolidayProvider holidays = JollydayHolidays.builder()
                .remove(Region.of("JP"), new HolidayDate.Fixed(MonthDay.of(12, 23)))
                .add(Region.of("JP"), new HolidayDate.Fixed(MonthDay.of(2, 23)), "The Emperor's Birthday")
                .add(Region.of("DE", "BE"), LocalDate.of(2028, 6, 17), "75 years since the uprising")
                .build();
        WorkCalendar calendar = WorkCalendar.builder()
                .region(Region.of("DE", "BE"))
                .holidayProvider(holidays)
                .build();
        LocalDate next = calendar.plusWorkingDays(LocalDate.of(2026, 4, 2), 1); // 2026-04-07, after Easter Monday
        // end
        assertThat(next).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(holidays.holidays(Region.of("JP"), 2026)).contains(LocalDate.of(2026, 2, 23));
        assertThat(holidays.holidays(Region.of("DE", "BE"), 2028)).contains(LocalDate.of(2028, 6, 17));
        String source = Files.readString(Path.of(FILE));
        String region = source.substring(source.indexOf("// region\n") + 10, source.indexOf("\n        // end"));
        assertThat(Files.readString(Path.of("../docs/holidays.md"))).contains(region.stripIndent());
    }
}
