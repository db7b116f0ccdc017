package io.github.relationship.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZonesTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final ZoneId APIA = ZoneId.of("Pacific/Apia");
    private static final ZoneId ST_JOHNS = ZoneId.of("America/St_Johns");

    @ParameterizedTest
    @CsvSource({
        "Europe/London, 2026-03-29, 2026-03-29T00:00:00Z",
        "Europe/London, 2026-03-30, 2026-03-29T23:00:00Z",
        "Europe/London, 2026-10-25, 2026-10-24T23:00:00Z",
        "Europe/London, 2028-02-29, 2028-02-29T00:00:00Z",
        "America/New_York, 2026-03-08, 2026-03-08T05:00:00Z",
        "America/New_York, 2026-11-01, 2026-11-01T04:00:00Z",
        "Australia/Lord_Howe, 2026-10-04, 2026-10-03T13:30:00Z",
        "Australia/Lord_Howe, 2026-10-05, 2026-10-04T13:00:00Z",
        "America/Sao_Paulo, 2018-11-03, 2018-11-03T03:00:00Z",
        "America/Sao_Paulo, 2018-11-04, 2018-11-04T03:00:00Z",
        "America/Sao_Paulo, 2019-02-17, 2019-02-17T03:00:00Z",
        "America/St_Johns, 2010-11-07, 2010-11-07T02:30:00Z",
        "Pacific/Apia, 2011-12-29, 2011-12-29T10:00:00Z",
        "Pacific/Apia, 2011-12-30, 2011-12-30T10:00:00Z",
        "Pacific/Apia, 2011-12-31, 2011-12-30T10:00:00Z",
        "Asia/Kathmandu, 2026-01-31, 2026-01-30T18:15:00Z",
        "+05:00, 2026-01-31, 2026-01-30T19:00:00Z"
    })
    void C3_a_day_starts_at_the_first_instant_of_its_zone(ZoneId zone, LocalDate date, Instant expected) {
        assertThat(Zones.startOfDay(date, zone)).isEqualTo(expected);
        assertThat(Zones.endOfDay(date.minusDays(1), zone)).isEqualTo(expected);
    }

    @Test
    void C3_a_day_may_start_at_01_00() {
        ZoneId saoPaulo = ZoneId.of("America/Sao_Paulo");
        Instant start = Zones.startOfDay(LocalDate.of(2018, 11, 4), saoPaulo);

        assertThat(start.atZone(saoPaulo).toLocalTime()).isEqualTo(LocalTime.of(1, 0));
        assertThat(Zones.dateOf(start.minusNanos(1), saoPaulo)).isEqualTo("2018-11-03");
    }

    @Test
    void C3_a_day_that_the_zone_skipped_is_empty_and_starts_with_the_next() {
        LocalDate missing = LocalDate.of(2011, 12, 30);
        Instant start = Zones.startOfDay(missing, APIA);

        assertThat(Zones.endOfDay(missing, APIA)).isEqualTo(start);
        assertThat(Zones.dateOf(start, APIA)).isEqualTo("2011-12-31");
        assertThat(Zones.dateOf(start.minusNanos(1), APIA)).isEqualTo("2011-12-29");
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/London, 2026-03-29, 00:59, 2026-03-29T00:59:00Z",
        "Europe/London, 2026-03-29, 01:00, 2026-03-29T01:00:00Z",
        "Europe/London, 2026-03-29, 01:30, 2026-03-29T01:30:00Z",
        "Europe/London, 2026-03-29, 02:00, 2026-03-29T01:00:00Z",
        "America/New_York, 2026-03-08, 02:30, 2026-03-08T07:30:00Z",
        "Australia/Lord_Howe, 2026-10-04, 02:00, 2026-10-03T15:30:00Z",
        "Australia/Lord_Howe, 2026-10-04, 02:15, 2026-10-03T15:45:00Z",
        "America/Sao_Paulo, 2018-11-04, 00:30, 2018-11-04T03:30:00Z",
        "Pacific/Apia, 2011-12-30, 09:00, 2011-12-30T19:00:00Z"
    })
    void C3_a_gap_moves_forward_by_the_gap(ZoneId zone, LocalDate date, LocalTime time, Instant expected) {
        assertThat(Zones.at(date, time, zone)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/London, 2026-10-25, 00:59, 2026-10-24T23:59:00Z",
        "Europe/London, 2026-10-25, 01:00, 2026-10-25T00:00:00Z",
        "Europe/London, 2026-10-25, 01:30, 2026-10-25T00:30:00Z",
        "Europe/London, 2026-10-25, 02:00, 2026-10-25T02:00:00Z",
        "America/New_York, 2026-11-01, 01:30, 2026-11-01T05:30:00Z",
        "Australia/Lord_Howe, 2026-04-05, 01:45, 2026-04-04T14:45:00Z",
        "America/Sao_Paulo, 2019-02-16, 23:30, 2019-02-17T01:30:00Z"
    })
    void C3_an_overlap_is_the_earlier_once(ZoneId zone, LocalDate date, LocalTime time, Instant expected) {
        assertThat(Zones.at(date, time, zone)).isEqualTo(expected);
    }

    @Test
    void C3_one_day_keeps_the_local_time_and_24_hours_do_not() {
        Instant saturdayNoon = Instant.parse("2026-03-28T12:00:00Z");

        assertThat(Zones.plusDays(saturdayNoon, 1, LONDON)).isEqualTo("2026-03-29T11:00:00Z");
        assertThat(saturdayNoon.plus(Duration.ofHours(24))).isEqualTo("2026-03-29T12:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T01:30:00Z, 1, 2026-03-29T01:30:00Z",
        "2026-10-24T00:30:00Z, 1, 2026-10-25T00:30:00Z",
        "2026-10-26T01:30:00Z, -1, 2026-10-25T00:30:00Z",
        "2026-10-25T01:30:00Z, 1, 2026-10-26T01:30:00Z",
        "2026-10-25T01:30:00Z, 0, 2026-10-25T01:30:00Z",
        "2028-02-28T12:00:00Z, 1, 2028-02-29T12:00:00Z"
    })
    void C3_days_that_land_in_a_gap_or_an_overlap(Instant from, long days, Instant expected) {
        assertThat(Zones.plusDays(from, days, LONDON)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-31T12:00:00Z, P1M, 2027-02-28T12:00:00Z",
        "2028-01-31T12:00:00Z, P1M, 2028-02-29T12:00:00Z",
        "2028-02-29T12:00:00Z, P1Y, 2029-02-28T12:00:00Z",
        "2026-01-31T12:00:00Z, P3M, 2026-04-30T11:00:00Z",
        "2027-01-31T12:00:00Z, P1M1D, 2027-03-01T12:00:00Z",
        "2026-10-25T01:30:00Z, P0D, 2026-10-25T01:30:00Z"
    })
    void C3_a_period_later_keeps_the_local_time(Instant from, Period period, Instant expected) {
        assertThat(Zones.plus(from, period, LONDON)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-31T11:00:00Z, P1M, 2027-02-28T12:00:00Z",
        "2028-02-29T12:00:00Z, P24M, 2026-02-28T12:00:00Z",
        "2026-04-15T11:00:00Z, P1M, 2026-03-15T12:00:00Z",
        "2026-10-25T01:30:00Z, P0D, 2026-10-25T01:30:00Z"
    })
    void C3_a_period_earlier_keeps_the_local_time(Instant from, Period period, Instant expected) {
        assertThat(Zones.minus(from, period, LONDON)).isEqualTo(expected);
    }

    @Test
    void C3_what_moves_along_keeps_its_distance_by_the_wall_clock() {
        Instant endOfSaturday = Zones.endOfDay(LocalDate.of(2026, 3, 28), LONDON);
        Instant thursday = Zones.startOfDay(LocalDate.of(2026, 3, 26), LONDON);
        Instant friday = Zones.startOfDay(LocalDate.of(2026, 3, 27), LONDON);

        assertThat(Zones.moveAlong(endOfSaturday, thursday, friday, LONDON))
                .isEqualTo(Zones.endOfDay(LocalDate.of(2026, 3, 29), LONDON));
        assertThat(Zones.moveAlong(endOfSaturday, friday, friday, LONDON)).isEqualTo(endOfSaturday);
    }

    @Test
    void C3_the_date_is_what_the_wall_shows_even_where_a_day_ends_twice() {
        Instant oneMinuteIntoSunday = Instant.parse("2010-11-07T02:31:00Z");

        assertThat(Zones.dateOf(oneMinuteIntoSunday.minusSeconds(1), ST_JOHNS)).isEqualTo("2010-11-07");
        assertThat(Zones.dateOf(oneMinuteIntoSunday, ST_JOHNS)).isEqualTo("2010-11-06");
        assertThat(Zones.dateOf(oneMinuteIntoSunday.plusSeconds(3600), ST_JOHNS))
                .isEqualTo("2010-11-07");
    }
}
