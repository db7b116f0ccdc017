package io.github.relationship.playbook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.ReachableHours;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** P6: 1 June 2026 is a Monday; on 29 March 2026 Berlin goes from 02:00 to 03:00. */
class ContactHoursTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Set<DayOfWeek> ALL = EnumSet.allOf(DayOfWeek.class);

    private static ReachableHours hours(Set<DayOfWeek> days, String begin, String end) {
        return new ReachableHours(days, LocalTime.parse(begin), LocalTime.parse(end));
    }

    private static String first(String from, List<List<ReachableHours>> sources) {
        return new ContactHours(sources, BERLIN)
                .first(LocalDateTime.parse(from).atZone(BERLIN).toInstant())
                .map(instant -> LocalDateTime.ofInstant(instant, BERLIN).toString())
                .orElse("never");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01T08:59, 2026-06-01T09:00, before",
        "2026-06-01T09:00, 2026-06-01T09:00, the start is inclusive",
        "2026-06-01T16:59, 2026-06-01T16:59, within",
        "2026-06-01T17:00, 2026-06-02T09:00, the end is exclusive",
        "2026-06-05T17:00, 2026-06-08T09:00, over the weekend"
    })
    void P6_hours_of_weekdays(String from, String expected, String because) {
        assertThat(first(from, List.of(List.of(hours(WORKDAYS, "09:00", "17:00")))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01T12:00, 2026-06-01T20:00, in the evening",
        "2026-06-01T23:59, 2026-06-01T23:59, before midnight",
        "2026-06-02T00:00, 2026-06-02T00:00, at midnight it goes on",
        "2026-06-02T05:59, 2026-06-02T05:59, until the morning",
        "2026-06-02T06:00, 2026-06-02T20:00, and no longer",
        "2026-06-06T05:00, 2026-06-06T05:00, Friday's night goes on into Saturday",
        "2026-06-06T06:00, 2026-06-08T20:00, which has none of its own",
        "2026-06-08T05:00, 2026-06-08T20:00, nor has the night before Monday"
    })
    void P6_hours_that_wrap_midnight_belong_to_the_day_on_which_they_begin(
            String from, String expected, String because) {
        assertThat(first(from, List.of(List.of(hours(WORKDAYS, "20:00", "06:00")))))
                .isEqualTo(expected);
    }

    @Test
    void P6_of_several_hours_of_one_source_any_will_do_and_of_several_sources_all_must() {
        List<ReachableHours> twice = List.of(hours(ALL, "08:00", "10:00"), hours(ALL, "16:00", "18:00"));
        assertThat(first("2026-06-01T11:00", List.of(twice))).isEqualTo("2026-06-01T16:00");
        List<ReachableHours> late = List.of(hours(ALL, "09:30", "17:00"));
        assertThat(first("2026-06-01T08:00", List.of(twice, late))).isEqualTo("2026-06-01T09:30");
        assertThat(first("2026-06-01T17:00", List.of(twice, late))).isEqualTo("2026-06-02T09:30");
    }

    @Test
    void P6_of_several_hours_of_one_day_the_earliest_comes_first_whichever_was_told_first() {
        ReachableHours morning = hours(ALL, "08:00", "10:00");
        ReachableHours evening = hours(ALL, "16:00", "18:00");
        for (List<ReachableHours> both : List.of(List.of(morning, evening), List.of(evening, morning))) {
            assertThat(first("2026-06-01T07:00", List.of(both))).isEqualTo("2026-06-01T08:00");
            assertThat(first("2026-06-01T09:00", List.of(both))).isEqualTo("2026-06-01T09:00");
        }
    }

    @Test
    void P6_sources_that_never_agree_allow_nothing() {
        assertThat(first(
                        "2026-06-01T08:00",
                        List.of(List.of(hours(ALL, "08:00", "12:00")), List.of(hours(ALL, "12:00", "18:00")))))
                .isEqualTo("never");
    }

    @Test
    void P6_the_same_time_twice_is_the_whole_day() {
        assertThat(first("2026-06-01T03:00", List.of(List.of(hours(ALL, "09:00", "09:00")))))
                .isEqualTo("2026-06-01T03:00");
    }

    @Test
    void C3_hours_that_begin_in_a_gap_begin_after_it() {
        assertThat(first("2026-03-29T00:00", List.of(List.of(hours(ALL, "02:30", "05:00")))))
                .isEqualTo("2026-03-29T03:30");
    }

    @Test
    void P6_nobody_who_said_nothing_is_left_in_peace() {
        ContactHours any = new ContactHours(List.of(), BERLIN);
        assertThat(any.isAnyTime()).isTrue();
        assertThat(first("2026-06-01T03:00", List.of())).isEqualTo("2026-06-01T03:00");
    }
}
