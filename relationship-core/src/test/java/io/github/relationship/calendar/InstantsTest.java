package io.github.relationship.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstantsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-09T18:30:00Z, 2026-01-09T18:30:00Z",
        "2026-01-09T18:30:00.123456Z, 2026-01-09T18:30:00.123456Z",
        "2026-01-09T18:30:00.123456999Z, 2026-01-09T18:30:00.123456Z",
        "1969-12-31T23:59:59.999999999Z, 1969-12-31T23:59:59.999999Z",
        "1969-12-31T23:59:59.000000001Z, 1969-12-31T23:59:59Z",
        "0001-01-01T00:00:00Z, 0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999999999Z, 9999-12-31T23:59:59.999999Z"
    })
    void C4_instants_are_cut_to_microseconds_towards_the_past(Instant instant, Instant expected) {
        assertThat(Instants.truncate(instant)).isEqualTo(expected);
        assertThat(Instants.truncate(expected)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-12-31T23:59:59.999999999Z",
                "+10000-01-01T00:00:00Z",
                "-1000000000-01-01T00:00:00Z",
                "+1000000000-12-31T23:59:59.999999999Z"
            })
    void C4_instants_outside_the_years_0001_to_9999_are_refused(Instant instant) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Instants.truncate(instant))
                .withMessage("instant " + instant + " lies outside the years 0001 to 9999:"
                        + " leave it out where there is none");
    }

    @Test
    void C4_an_instant_is_as_many_microseconds_as_have_passed_since_1970() {
        assertThat(Instants.toMicros(Instant.parse("1970-01-01T00:00:01.000002Z")))
                .isEqualTo(1_000_002);
        assertThat(Instants.toMicros(Instant.parse("1969-12-31T23:59:59.9999995Z")))
                .isEqualTo(-1);
        assertThat(Instants.toMicros(Instant.parse("2300-01-01T00:00:00Z"))).isEqualTo(10_413_792_000_000_000L);
        assertThat(Instants.toMicros(Instant.MAX)).isEqualTo(Instants.toMicros(Instants.MAX));
        assertThat(Instants.toMicros(Instant.MIN)).isEqualTo(Instants.toMicros(Instants.MIN));
    }

    @Test
    void An_instant_is_needed() {
        assertThatNullPointerException()
                .isThrownBy(() -> Instants.truncate(null))
                .withMessage("instant");
    }
}
