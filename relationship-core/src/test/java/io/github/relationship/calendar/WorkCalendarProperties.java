package io.github.relationship.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.Seeds;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;

@AddLifecycleHook(Seeds.class)
class WorkCalendarProperties {

    private static final Region REGION = Region.of("XX");
    private static final LocalDate FIRST = LocalDate.of(2027, 11, 1);

    @Property
    void C2_minus_undoes_plus_from_a_working_day(
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll("dates") LocalDate date,
            @ForAll @IntRange(max = 60) int n) {
        LocalDate from = calendar.next(date);

        assertThat(calendar.minusWorkingDays(calendar.plusWorkingDays(from, n), n))
                .isEqualTo(from);
        assertThat(calendar.plusWorkingDays(calendar.minusWorkingDays(from, n), n))
                .isEqualTo(from);
    }

    @Property
    void C2_as_many_working_days_lie_between_as_were_added(
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll("dates") LocalDate date,
            @ForAll @IntRange(max = 60) int n) {
        LocalDate from = calendar.next(date);
        LocalDate later = calendar.plusWorkingDays(from, n);

        assertThat(calendar.workingDaysBetween(from, later)).isEqualTo(n);
        assertThat(calendar.workingDaysBetween(later, from)).isEqualTo(-n);
    }

    @Property
    void C2_every_day_in_between_is_as_the_settings_say(
            @ForAll("calendars") WorkCalendar calendar, @ForAll("dates") LocalDate date) {
        boolean holiday = calendar.region().isPresent()
                && calendar.holidayProvider().holidays(REGION, date.getYear()).contains(date);
        boolean expected = calendar.openDates().contains(date)
                || (!calendar.closedDates().contains(date)
                        && !calendar.weekend().contains(date.getDayOfWeek())
                        && !holiday);

        assertThat(calendar.isWorkingDay(date)).isEqualTo(expected);
    }

    @Property
    void C2_next_and_previous_are_the_nearest_working_days(
            @ForAll("calendars") WorkCalendar calendar, @ForAll("dates") LocalDate date) {
        LocalDate next = calendar.next(date);
        LocalDate previous = calendar.previous(date);

        assertThat(calendar.isWorkingDay(next)).isTrue();
        assertThat(calendar.isWorkingDay(previous)).isTrue();
        assertThat(date.datesUntil(next)).noneMatch(calendar::isWorkingDay);
        assertThat(previous.plusDays(1).datesUntil(date.plusDays(1))).noneMatch(calendar::isWorkingDay);
        assertThat(previous.equals(date)).isEqualTo(next.equals(date));
    }

    @Property
    void C2_conventions_are_idempotent_and_tell_what_they_skipped(
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll("dates") LocalDate date,
            @ForAll BusinessDayConvention convention) {
        Adjustment once = convention.adjust(date, calendar);

        assertThat(convention.adjust(once.date(), calendar)).isEqualTo(new Adjustment(once.date(), 0));
        assertThat(once.date()).isIn(date.plusDays(once.daysSkipped()), date.minusDays(once.daysSkipped()));
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, 250).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<WorkCalendar> calendars() {
        Arbitrary<Set<DayOfWeek>> weekends =
                Arbitraries.of(DayOfWeek.class).set().ofMaxSize(5);
        Arbitrary<Set<LocalDate>> someDates = dates().set().ofMaxSize(12);
        return Combinators.combine(weekends, someDates, someDates, someDates, Arbitraries.of(true, false))
                .as((weekend, holidays, closed, open, inRegion) -> {
                    WorkCalendar.Builder builder = WorkCalendar.builder()
                            .weekend(new Weekend(weekend))
                            .holidayProvider(new FixedHolidays("v1", REGION, holidays))
                            .openDates(open);
                    closed.stream().filter(date -> !open.contains(date)).forEach(builder::addClosedDates);
                    return (inRegion ? builder.region(REGION) : builder).build();
                })
                .withoutEdgeCases();
    }
}
