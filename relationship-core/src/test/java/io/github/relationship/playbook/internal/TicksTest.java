package io.github.relationship.playbook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.calendar.Instants;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** P7: what caps are counted in. */
class TicksTest {

    static Instant[] instants() {
        return new Instant[] {Instants.MIN, Instant.parse("1969-12-31T23:59:59.999999Z"), Instant.EPOCH, Instants.MAX};
    }

    @ParameterizedTest
    @MethodSource("instants")
    void P7_every_instant_that_can_be_told_has_a_tick_of_its_own(Instant instant) {
        Ticks ticks = Ticks.exact();
        assertThat(ticks.from(Instant.EPOCH, ticks.of(instant))).isEqualTo(instant);
    }
}
