package io.github.relationship.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SettableClockTest {

    private static final Instant NEW_YEAR = Instant.parse("2024-01-01T00:00:00Z");

    private final SettableClock clock = SettableClock.at(NEW_YEAR, ZoneOffset.UTC);

    @Test
    void stands_still_until_it_is_moved() {
        assertThat(clock.instant()).isEqualTo(NEW_YEAR);

        clock.advance(Duration.ofDays(59));

        assertThat(clock.instant()).isEqualTo("2024-02-29T00:00:00Z");
    }

    @Test
    void goes_back_as_well() {
        clock.set(NEW_YEAR.minusSeconds(1));

        assertThat(clock.instant()).isEqualTo("2023-12-31T23:59:59Z");
    }

    @Test
    void moves_together_with_its_sisters_in_other_zones() {
        var london = clock.withZone(ZoneId.of("Europe/London"));

        clock.advance(Duration.ofHours(1));

        assertThat(london.instant()).isEqualTo("2024-01-01T01:00:00Z");
        assertThat(london.getZone()).isEqualTo(ZoneId.of("Europe/London"));
    }

    @Test
    void names_what_is_missing() {
        assertThatNullPointerException().isThrownBy(() -> clock.set(null)).withMessage("instant");
    }
}
