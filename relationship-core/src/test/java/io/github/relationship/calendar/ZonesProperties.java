package io.github.relationship.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.Seeds;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Compares what zones compute with what a patient person sees who watches the clock on the wall. */
@AddLifecycleHook(Seeds.class)
class ZonesProperties {

    private static final List<ZoneId> ZONES =
            ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList();

    /** A day in a zone; half of them beside a change of its clocks. */
    record Day(ZoneId zone, LocalDate date) {}

    @Property
    void C3_a_day_starts_when_the_wall_first_shows_it_or_a_later_one(@ForAll("days") Day day) {
        Instant seen = watch(day, local -> !local.toLocalDate().isBefore(day.date()));

        assertThat(Zones.startOfDay(day.date(), day.zone())).isEqualTo(seen);
    }

    @Property
    void C3_days_follow_each_other_without_gap_or_overlap(@ForAll("days") Day day) {
        Instant start = Zones.startOfDay(day.date(), day.zone());
        Instant end = Zones.endOfDay(day.date(), day.zone());

        assertThat(start).isBeforeOrEqualTo(end);
        assertThat(end).isEqualTo(Zones.startOfDay(day.date().plusDays(1), day.zone()));
        assertThat(start.equals(end)).isEqualTo(Zones.dateOf(start, day.zone()).isAfter(day.date()));
    }

    @Property
    void C3_a_local_time_is_when_the_wall_first_shows_it_else_later_by_the_gap(
            @ForAll("days") Day day, @ForAll("times") LocalTime time) {
        LocalDateTime wanted = day.date().atTime(time);
        Instant notBefore = watch(day, local -> !local.isBefore(wanted));
        LocalDateTime shown = local(notBefore, day.zone());
        Duration gap =
                Duration.between(local(notBefore.minusSeconds(1), day.zone()).plusSeconds(1), shown);
        LocalDateTime expected = shown.equals(wanted) ? wanted : wanted.plus(gap);

        assertThat(Zones.at(day.date(), time, day.zone())).isEqualTo(watch(day, local -> !local.isBefore(expected)));
    }

    @Property
    void C3_days_later_the_wall_shows_the_same_time_unless_it_skips_it(
            @ForAll("days") Day day,
            @ForAll("times") LocalTime time,
            @ForAll @IntRange(min = -400, max = 400) int days) {
        Instant from = Zones.at(day.date(), time, day.zone());
        LocalDateTime wanted = local(from, day.zone()).plusDays(days);
        boolean shown = !day.zone().getRules().getValidOffsets(wanted).isEmpty();
        LocalDateTime later = local(Zones.plusDays(from, days, day.zone()), day.zone());

        assertThat(later.equals(wanted)).isEqualTo(shown);
        assertThat(later).isAfterOrEqualTo(wanted);
    }

    @Provide
    Arbitrary<LocalTime> times() {
        return Arbitraries.integers().between(0, 24 * 60 - 1).map(minute -> LocalTime.ofSecondOfDay(minute * 60L));
    }

    @Provide
    Arbitrary<Day> days() {
        Arbitrary<LocalDate> dates = Arbitraries.longs()
                .between(
                        LocalDate.of(1840, 1, 1).toEpochDay(),
                        LocalDate.of(2050, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<ZoneId> zones = Arbitraries.of(ZONES);
        return Combinators.combine(zones, dates, Arbitraries.integers().between(-1, 1), Arbitraries.of(true, false))
                .as((zone, date, offset, beside) ->
                        new Day(zone, beside ? change(zone, date).plusDays(offset) : date))
                .withoutEdgeCases();
    }

    private static LocalDate change(ZoneId zone, LocalDate after) {
        ZoneOffsetTransition next =
                zone.getRules().nextTransition(after.atStartOfDay().toInstant(ZoneOffset.UTC));
        return next == null ? after : next.getDateTimeAfter().toLocalDate();
    }

    /** Looks at the wall each minute from two days before, then each second of the minute in which it happened. */
    private static Instant watch(Day day, Predicate<LocalDateTime> seen) {
        Instant instant = day.date().minusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC);
        while (!seen.test(local(instant, day.zone()))) {
            instant = instant.plusSeconds(60);
        }
        while (seen.test(local(instant.minusSeconds(1), day.zone()))) {
            instant = instant.minusSeconds(1);
        }
        return instant;
    }

    private static LocalDateTime local(Instant instant, ZoneId zone) {
        return LocalDateTime.ofInstant(instant, zone);
    }
}
