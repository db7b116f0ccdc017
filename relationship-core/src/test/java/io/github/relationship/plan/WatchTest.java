package io.github.relationship.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.calendar.Anchored;
import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.calendar.Zones;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** G11: whoever asks whether an instant has come is asked again when it has. */
class WatchTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final Instant ONE = NOON.plusSeconds(3_600);
    private static final Instant TWO = NOON.plusSeconds(7_200);

    private static final WorkingTime BERLIN = WorkingTime.of(ZoneId.of("Europe/Berlin"), WorkCalendar.MONDAY_TO_FRIDAY);

    @Test
    void An_instant_has_come_when_it_is_not_after_now() {
        Watch watch = new Watch(NOON);
        assertThat(watch.hasCome(NOON.minusNanos(1_000))).isTrue();
        assertThat(watch.hasCome(NOON)).isTrue();
        assertThat(watch.hasCome(NOON.plusNanos(1_000))).isFalse();
    }

    @Test
    void The_earliest_not_yet_is_remembered_and_nothing_else() {
        Watch watch = new Watch(NOON);
        assertThat(watch.next()).isEmpty();
        watch.hasCome(NOON);
        assertThat(watch.next()).isEmpty();
        watch.hasCome(TWO);
        assertThat(watch.next()).contains(TWO);
        watch.hasCome(ONE);
        watch.hasCome(TWO);
        assertThat(watch.next()).contains(ONE);
    }

    @Test
    void The_first_date_to_come_is_found_and_remembered() {
        LocalDate anchor = LocalDate.of(2026, 1, 31);
        Anchored monthly = Anchored.of(anchor, Period.ofMonths(1));
        for (int day = 0; day < 400; day++) {
            LocalDate today = anchor.plusDays(day);
            Watch watch = new Watch(BERLIN.openingOf(today));
            long first = watch.firstToCome(monthly, BERLIN);
            assertThat(monthly.occurrence(first)).isAfter(today);
            assertThat(monthly.occurrence(first - 1)).isBeforeOrEqualTo(today);
            assertThat(watch.next()).contains(BERLIN.startOf(monthly.occurrence(first)));
        }
    }

    @Test
    void Before_the_anchor_it_is_the_first_and_with_the_first_instant_of_its_day_it_has_come() {
        Anchored daily = Anchored.of(LocalDate.of(2026, 6, 1), Period.ofDays(1));
        Instant begins = BERLIN.startOf(daily.anchor());
        assertThat(new Watch(begins.minusSeconds(86_400 * 9)).firstToCome(daily, BERLIN))
                .isZero();
        assertThat(new Watch(begins.minusNanos(1_000)).firstToCome(daily, BERLIN))
                .isZero();
        assertThat(new Watch(begins).firstToCome(daily, BERLIN)).isEqualTo(1);
    }

    @Test
    void Where_a_day_comes_back_after_it_ended_the_next_one_has_begun_all_the_same() {
        // In 2010 the clocks of St. John's went back from 00:01 on 7 November to 23:01 on the 6th.
        WorkingTime newfoundland = WorkingTime.of(ZoneId.of("America/St_Johns"), WorkCalendar.MONDAY_TO_FRIDAY);
        Anchored daily = Anchored.of(LocalDate.of(2010, 11, 6), Period.ofDays(1));
        Instant begun = newfoundland.startOf(LocalDate.of(2010, 11, 7));
        Instant back = begun.plusSeconds(600);
        assertThat(newfoundland.dateOf(back)).isEqualTo("2010-11-06");
        assertThat(new Watch(back).firstToCome(daily, newfoundland)).isEqualTo(2);
    }

    @Test
    void The_first_year_to_come_is_found_and_remembered_also_where_its_instant_lies_in_the_next() {
        for (int month = 1; month <= 24; month++) {
            Watch watch = new Watch(Instant.parse("2026-06-15T12:00:00Z"));
            int after = month;
            int year = watch.firstYearToCome(2000, any -> mid(any, after), ZoneOffset.UTC);
            assertThat(mid(year, month)).isAfter(NOON);
            assertThat(mid(year - 1, month)).isBefore(Instant.parse("2026-06-15T12:00:01Z"));
            assertThat(watch.next()).contains(mid(year, month));
        }
    }

    @Test
    void No_year_before_that_which_was_given_is_asked_about() {
        Watch watch = new Watch(NOON);
        assertThat(watch.firstYearToCome(2031, year -> mid(year, 1), ZoneOffset.UTC))
                .isEqualTo(2031);
        assertThat(watch.next()).contains(mid(2031, 1));
    }

    /** The middle of a month, counted on from January of a year. */
    private static Instant mid(int year, int month) {
        return Zones.startOfDay(LocalDate.of(year, 1, 15).plusMonths(month - 1L), ZoneOffset.UTC);
    }
}
