package io.github.relationship.holidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.relationship.calendar.Region;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** B2: a region of which nothing is known is a mistake that says what to do about it, never a year without holidays. */
class UnknownRegionTest {

    private static final Region NOWHERE = Region.of("XX");
    private static final Region NO_STATE = Region.of("DE", "ZZ");

    private final JollydayHolidays holidays = JollydayHolidays.standard();

    private UnknownRegionException refused(Region region) {
        return catchThrowableOfType(UnknownRegionException.class, () -> holidays.holidays(region, 2026));
    }

    @Test
    void B2_an_unknown_country_is_refused_naming_what_is_known_and_what_to_do() {
        UnknownRegionException refused = refused(NOWHERE);
        assertThat(refused.region()).isEqualTo(NOWHERE);
        assertThat(refused.known()).contains("DE", "US").doesNotContain("XX", "NYSE");
        assertThat(refused)
                .hasMessageStartingWith("no holidays are known of the country XX; known are AD, AE, AF, ")
                .hasMessageEndingWith(
                        ", ZM, ZW. Name a known one, give its days with JollydayHolidays.Builder.add, or be content with"
                                + " what is known of the whole country with Builder.lenient");
    }

    @Test
    void B2_an_unknown_part_is_refused_naming_the_parts_that_are_known() {
        UnknownRegionException refused = refused(NO_STATE);
        assertThat(refused.region()).isEqualTo(NO_STATE);
        assertThat(refused.known())
                .containsExactly(
                        "BB", "BE", "BW", "BY", "HB", "HE", "HH", "MV", "NI", "NW", "RP", "SH", "SL", "SN", "ST", "TH");
        assertThat(refused)
                .hasMessageStartingWith("no holidays are known of DE-ZZ, a part of DE; known are BB, BE, BW, ");
        assertThat(refused(Region.of("MC", "ZZZ"))).isNotNull();
        assertThat(refused(Region.of("AW", "X")))
                .hasMessageContaining("; known are none of its parts. Name a known one");
    }

    @Test
    void B2_a_host_can_ask_before_anything_goes_by_it() {
        assertThatCode(() -> holidays.check(Region.of("DE", "BY"))).doesNotThrowAnyException();
        assertThat(catchThrowableOfType(UnknownRegionException.class, () -> holidays.check(NO_STATE)))
                .isNotNull();
    }

    @Test
    void A_lenient_provider_is_content_with_what_is_known_of_the_whole_country() {
        JollydayHolidays lenient = JollydayHolidays.builder().lenient().build();
        assertThat(lenient.holidays(NOWHERE, 2026)).isEmpty();
        assertThat(lenient.holidays(NO_STATE, 2026))
                .isEqualTo(holidays.holidays(Region.of("DE"), 2026))
                .contains(LocalDate.of(2026, 10, 3));
    }
}
