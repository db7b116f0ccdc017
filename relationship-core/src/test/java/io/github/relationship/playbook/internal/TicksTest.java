package io.github.relationship.playbook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.calendar.Instants;
import io.github.relationship.calendar.Zones;
import io.github.relationship.history.AtMost;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** P7: what caps are counted in. */
class TicksTest {

    private static final ZoneId CHATHAM = ZoneId.of("Pacific/Chatham");

    static Instant[] instants() {
        return new Instant[] {Instants.MIN, Instant.parse("1969-12-31T23:59:59.999999Z"), Instant.EPOCH, Instants.MAX};
    }

    @ParameterizedTest
    @MethodSource("instants")
    void P7_every_instant_that_can_be_told_has_a_tick_of_its_own(Instant instant) {
        Ticks ticks = Ticks.exact();
        assertThat(ticks.from(Instant.EPOCH, ticks.of(instant))).isEqualTo(instant);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "24, 1", "25, 2", "48, 2", "49, 3"})
    void P7_so_many_hours_are_as_many_calendar_days_as_they_begin(long hours, long days) {
        assertThat(Ticks.daysIn(CHATHAM).hours(hours)).isEqualTo(days);
        assertThat(Ticks.exact().hours(hours)).isEqualTo(hours * 3_600_000_000L);
    }

    @Test
    void P7_a_span_of_days_is_as_long_in_either() {
        AtMost twice = new AtMost(2, 7);
        assertThat(Ticks.daysIn(CHATHAM).span(twice)).isEqualTo(7);
        assertThat(Ticks.exact().span(twice)).isEqualTo(7 * 86_400_000_000L);
    }

    @Test
    void P7_a_calendar_day_begins_where_the_recipient_is() {
        Ticks days = Ticks.daysIn(CHATHAM);
        Instant noon = Zones.at(LocalDate.of(2026, 6, 1), LocalTime.NOON, CHATHAM);
        long today = LocalDate.of(2026, 6, 1).toEpochDay();
        assertThat(days.of(noon)).isEqualTo(today);
        assertThat(days.from(noon, today - 1)).isEqualTo(noon);
        assertThat(days.from(noon, today)).isEqualTo(noon);
        assertThat(days.from(noon, today + 1)).isEqualTo(Zones.startOfDay(LocalDate.of(2026, 6, 2), CHATHAM));
    }
}
