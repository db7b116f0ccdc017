package io.github.relationship.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTest {

    @Test
    void C2_a_region_is_a_country_or_a_part_of_it() {
        assertThat(Region.parse("DE")).isEqualTo(Region.of("DE")).hasToString("DE");
        assertThat(Region.parse("DE-BY")).isEqualTo(Region.of("DE", "BY")).hasToString("DE-BY");
        assertThat(Region.parse("GB-SCT").subdivision()).hasValue("SCT");
        assertThat(Region.parse("FR-2A").country()).isEqualTo("FR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "D", "DEU", "de", "DE-", "DE-by", "DE-BAVA", "DE-BY-M", "DE BY", "-BY", "İT"})
    void C2_another_form_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Region.parse(text))
                .withMessage("a region is an ISO 3166 code in capitals:"
                        + " write a country like DE, or a country and its part like DE-BY");
    }

    @Test
    void C2_no_constructor_is_a_back_door() {
        assertThatIllegalArgumentException().isThrownBy(() -> Region.of("DE-BY"));
        assertThatIllegalArgumentException().isThrownBy(() -> Region.of("DE", ""));
        assertThatNullPointerException().isThrownBy(() -> Region.of(null)).withMessage("country");
    }
}
