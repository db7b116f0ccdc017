package io.github.relationship.holidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationship.calendar.HolidayDate;
import io.github.relationship.calendar.Region;
import io.github.relationship.calendar.WorkCalendar;
import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;

/** What the host knows better. */
class CorrectionsTest {

    private static final Region JAPAN = Region.of("JP");
    private static final Region BAVARIA = Region.of("DE", "BY");
    private static final Region GERMANY = Region.of("DE");
    private static final Region CHINA = Region.of("CN");
    private static final HolidayDate OLD_BIRTHDAY = new HolidayDate.Fixed(MonthDay.of(12, 23));
    private static final HolidayDate BIRTHDAY = new HolidayDate.Fixed(MonthDay.of(2, 23));
    private static final HolidayDate ASSUMPTION = new HolidayDate.Fixed(MonthDay.of(8, 15));

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    @Test
    void C2_a_day_that_is_wrong_in_the_data_is_put_right_for_every_year() {
        JollydayHolidays holidays = JollydayHolidays.builder()
                .remove(JAPAN, OLD_BIRTHDAY)
                .add(JAPAN, BIRTHDAY, "The Emperor's Birthday")
                .build();
        for (int year = 2026; year < 2030; year++) {
            assertThat(holidays.holidays(JAPAN, year))
                    .contains(day(year, 2, 23))
                    .doesNotContain(day(year, 12, 23));
        }
        // As it is in the data; when that is put right there, the correction changes nothing more.
        assertThat(JollydayHolidays.standard().holidays(JAPAN, 2026))
                .contains(day(2026, 12, 23))
                .doesNotContain(day(2026, 2, 23));
    }

    @Test
    void C2_a_day_of_one_year_is_added_or_removed_in_that_year_only() {
        JollydayHolidays holidays = JollydayHolidays.builder()
                .add(Region.of("DE", "BE"), day(2028, 6, 17), "75 years since the uprising")
                .remove(GERMANY, day(2026, 10, 3))
                .build();
        assertThat(holidays.holidays(Region.of("DE", "BE"), 2028)).contains(day(2028, 6, 17));
        assertThat(holidays.holidays(Region.of("DE", "BE"), 2027)).doesNotContain(day(2027, 6, 17));
        assertThat(holidays.holidays(GERMANY, 2026)).doesNotContain(day(2026, 10, 3));
        assertThat(holidays.holidays(GERMANY, 2027)).contains(day(2027, 10, 3));
    }

    @Test
    void C2_a_correction_of_a_country_holds_in_its_parts_and_that_of_a_part_only_there() {
        JollydayHolidays holidays = JollydayHolidays.builder()
                .add(BAVARIA, ASSUMPTION, "Assumption Day")
                .remove(GERMANY, day(2026, 10, 3))
                .build();
        assertThat(holidays.holidays(BAVARIA, 2026)).contains(day(2026, 8, 15)).doesNotContain(day(2026, 10, 3));
        assertThat(holidays.holidays(GERMANY, 2026)).doesNotContain(day(2026, 8, 15));
        assertThat(holidays.holidays(Region.of("DE", "BE"), 2026)).doesNotContain(day(2026, 8, 15));
    }

    @Test
    void A_day_is_renamed_where_there_is_one() {
        JollydayHolidays holidays = JollydayHolidays.builder()
                .rename(GERMANY, new HolidayDate.FromEaster(1), "Ostermontag")
                .rename(GERMANY, day(2026, 5, 1), "Tag der Arbeit")
                .rename(GERMANY, day(2026, 5, 4), "Nothing")
                .build();
        assertThat(holidays.named(BAVARIA, 2026))
                .contains(
                        new PublicHoliday(day(2026, 4, 6), "Ostermontag"),
                        new PublicHoliday(day(2026, 5, 1), "Tag der Arbeit"))
                .noneMatch(holiday -> holiday.name().equals("Nothing"));
        assertThat(holidays.holidays(BAVARIA, 2026))
                .isEqualTo(JollydayHolidays.standard().holidays(BAVARIA, 2026));
    }

    @Test
    void Of_several_corrections_of_one_day_the_last_wins() {
        JollydayHolidays.Builder builder =
                JollydayHolidays.builder().add(GERMANY, day(2026, 7, 1), "One").remove(GERMANY, day(2026, 7, 1));
        assertThat(builder.build().holidays(GERMANY, 2026)).doesNotContain(day(2026, 7, 1));
        assertThat(builder.add(GERMANY, day(2026, 7, 1), "Two").build().named(GERMANY, 2026))
                .contains(new PublicHoliday(day(2026, 7, 1), "Two"));
    }

    @Test
    void A_country_that_the_data_does_not_have_is_known_once_its_days_are_added() {
        JollydayHolidays holidays = JollydayHolidays.builder()
                .add(CHINA, new HolidayDate.Fixed(MonthDay.of(10, 1)), "National Day")
                .add(Region.of("CN", "SH"), day(2027, 2, 6), "Spring Festival")
                .build();
        assertThat(holidays.holidays(CHINA, 2027)).containsExactly(day(2027, 10, 1));
        assertThat(holidays.holidays(Region.of("CN", "SH"), 2027)).containsExactly(day(2027, 2, 6), day(2027, 10, 1));
        assertThat(holidays.countries()).contains("CN");
        assertThat(holidays.parts("CN")).containsExactly("SH");
    }

    @Test
    void Removing_or_renaming_where_nothing_is_known_is_a_mistake() {
        assertThatThrownBy(() -> JollydayHolidays.builder()
                        .remove(CHINA, day(2026, 10, 1))
                        .build())
                .isInstanceOf(UnknownRegionException.class)
                .hasMessageStartingWith("no holidays are known of the country CN; known are AD, AE, ");
        assertThatThrownBy(() -> JollydayHolidays.builder()
                        .rename(Region.of("DE", "ZZ"), day(2026, 10, 3), "Unity")
                        .build())
                .isInstanceOf(UnknownRegionException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JollydayHolidays.builder().add(GERMANY, day(2026, 7, 1), ""))
                .withMessageStartingWith("name of a holiday");
    }

    @Test
    void G6_other_corrections_are_another_version_and_calendars_know_it() {
        JollydayHolidays one = JollydayHolidays.builder()
                .add(BAVARIA, ASSUMPTION, "Assumption Day")
                .build();
        JollydayHolidays same = JollydayHolidays.builder()
                .add(BAVARIA, ASSUMPTION, "Assumption Day")
                .build();
        JollydayHolidays other =
                JollydayHolidays.builder().remove(BAVARIA, ASSUMPTION).build();
        assertThat(one.version()).startsWith("jollyday-2.19.0+").isEqualTo(same.version());
        assertThat(other.version()).isNotEqualTo(one.version());
        assertThat(JollydayHolidays.builder().lenient().build().version())
                .isNotEqualTo(JollydayHolidays.standard().version());
        assertThat(calendar(one)).isEqualTo(calendar(same)).isNotEqualTo(calendar(other));
    }

    private static WorkCalendar calendar(JollydayHolidays holidays) {
        return WorkCalendar.builder().region(BAVARIA).holidayProvider(holidays).build();
    }
}
