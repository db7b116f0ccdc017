package io.github.relationship.holidays;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.calendar.Region;
import io.github.relationship.calendar.Weekend;
import io.github.relationship.calendar.WorkCalendar;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The days themselves, as the laws of the countries have them. */
class JollydayHolidaysTest {

    private final JollydayHolidays holidays = JollydayHolidays.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DE     | 2026 | 01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26
            DE-BY  | 2026 | 01-01 01-06 04-03 04-06 05-01 05-14 05-25 06-04 10-03 11-01 12-25 12-26
            DE-BE  | 2026 | 01-01 03-08 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26
            US     | 2026 | 01-01 01-19 02-16 05-25 06-19 07-03 07-04 09-07 11-11 11-26 12-25
            GB-ENG | 2026 | 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-26 12-28
            GB-SCT | 2028 | 01-01 01-02 01-03 01-04 04-14 05-01 05-29 08-07 11-30 12-25 12-26
            FR     | 2026 | 01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25
            """)
    void C2_the_holidays_of_a_year_are_those_of_the_country_and_its_part(String region, int year, String days) {
        assertThat(holidays.holidays(Region.parse(region), year))
                .containsExactlyElementsOf(Arrays.stream(days.split(" "))
                        .map(day -> LocalDate.parse(year + "-" + day))
                        .toList());
    }

    @Test
    void C2_Thanksgiving_of_2026_is_the_26th_of_November() {
        assertThat(holidays.named(Region.of("US"), 2026))
                .contains(new PublicHoliday(LocalDate.of(2026, 11, 26), "Thanksgiving Day"));
    }

    @ParameterizedTest
    @CsvSource({
        "GB-ENG, 2026-12-28, Boxing Day is a Saturday",
        "GB-ENG, 2027-12-27, Christmas is a Saturday",
        "GB-ENG, 2027-12-28, so Boxing Day moves on",
        "GB-SCT, 2028-01-04, the second of January is a Sunday",
        "US,     2026-07-03, the fourth of July is a Saturday",
        "US,     2027-07-05, the fourth of July is a Sunday",
        "US,     2027-12-31, the new year begins on a Saturday: the day is of the year before"
    })
    void C2_a_holiday_on_a_weekend_closes_the_day_on_which_it_is_kept(String code, LocalDate date, String because) {
        Region region = Region.parse(code);
        assertThat(holidays.holidays(region, date.getYear())).contains(date);
        WorkCalendar calendar =
                WorkCalendar.builder().region(region).holidayProvider(holidays).build();
        assertThat(calendar.isWorkingDay(date)).isFalse();
    }

    @Test
    void C2_every_day_of_an_answer_is_of_the_year_that_was_asked_for() {
        for (String country : Set.of("US", "GB", "EG", "JP", "AU")) {
            for (int year = 2020; year < 2032; year++) {
                int asked = year;
                assertThat(holidays.holidays(Region.of(country), year))
                        .allMatch(date -> date.getYear() == asked)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void C2_where_the_weekend_is_Friday_and_Saturday_Sunday_is_a_working_day() {
        WorkCalendar cairo = WorkCalendar.builder()
                .weekend(Weekend.FRIDAY_SATURDAY)
                .region(Region.of("EG"))
                .holidayProvider(holidays)
                .build();
        // Tuesday, 6 October 2026 is Armed Forces Day.
        LocalDate thursday = LocalDate.of(2026, 10, 1);
        assertThat(IntStream.rangeClosed(1, 4).mapToObj(days -> cairo.plusWorkingDays(thursday, days)))
                .containsExactly(
                        LocalDate.of(2026, 10, 4),
                        LocalDate.of(2026, 10, 5),
                        LocalDate.of(2026, 10, 7),
                        LocalDate.of(2026, 10, 8));
    }

    @Test
    void What_is_only_observed_closes_nothing() {
        assertThat(holidays.holidays(Region.of("US", "CA"), 2026))
                .contains(LocalDate.of(2026, 3, 31))
                .doesNotContain(LocalDate.of(2026, 2, 12));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1899, 2171, 9999})
    void Where_the_data_ends_there_are_no_holidays(int year) {
        assertThat(holidays.holidays(Region.of("EG"), year)).isEmpty();
        assertThat(holidays.holidays(Region.of("US"), year)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1900, 2170})
    void The_first_and_the_last_year_of_the_data_have_some(int year) {
        assertThat(holidays.holidays(Region.of("EG"), year)).isNotEmpty();
        assertThat(holidays.holidays(Region.of("US"), year)).isNotEmpty();
    }

    @Test
    void G6_names_do_not_depend_on_the_language_of_the_machine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(new Jollyday().days(Region.of("US"), 2026)).containsValue("Thanksgiving Day");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void Every_country_and_each_of_its_parts_gives_an_answer() {
        Set<String> silent = new TreeSet<>();
        for (String country : holidays.countries()) {
            if (holidays.holidays(Region.of(country), 2026).isEmpty()) {
                silent.add(country);
            }
            holidays.parts(country).forEach(part -> holidays.holidays(Region.of(country, part), 2026));
        }
        // Nobody lives there.
        assertThat(silent).isSubsetOf("AQ", "BV", "HM", "TF", "UM", "GS", "IO");
        assertThat(holidays.countries()).hasSizeGreaterThan(200).contains("DE", "US");
    }

    @Test
    void Parts_that_the_data_writes_in_small_letters_or_in_capitals_are_found() {
        assertThat(holidays.parts("DE")).hasSize(16).contains("BY", "BE");
        assertThat(holidays.parts("FR")).contains("2A", "69M", "57");
        // Good Friday and Boxing Day are holidays of the Moselle, not of Paris.
        assertThat(holidays.holidays(Region.of("FR", "57"), 2026))
                .contains(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 12, 26));
        assertThat(holidays.holidays(Region.of("FR", "2A"), 2026)).isEqualTo(holidays.holidays(Region.of("FR"), 2026));
    }

    @Test
    void The_version_names_the_data() {
        assertThat(holidays.version()).isEqualTo("jollyday-2.19.0");
    }

    @Test
    void B2_a_reader_that_the_module_path_closes_is_told_with_its_cure() {
        IllegalStateException closed =
                new IllegalStateException("Cannot create parsers.", new IllegalAccessException());
        assertThat(Jollyday.explained(closed))
                .hasCause(closed)
                .hasMessage(
                        "jollyday-jaxb is on the module path, and closed to jollyday-core; start Java with --add-exports"
                                + " de.focus_shift.jollyday.jaxb/de.focus_shift.jollyday.jaxb=de.focus_shift.jollyday.core, or"
                                + " leave jollyday-jaxb and what it needs on the class path");
        IllegalStateException other = new IllegalStateException("other");
        assertThat(Jollyday.explained(other)).isSameAs(other);
    }

    @Test
    void A_public_holiday_has_a_name() {
        List<String> names = holidays.named(Region.of("GB", "ENG"), 2026).stream()
                .map(PublicHoliday::name)
                .collect(Collectors.toList());
        assertThat(names).startsWith("New Year's Day", "Good Friday").doesNotContain("");
    }
}
