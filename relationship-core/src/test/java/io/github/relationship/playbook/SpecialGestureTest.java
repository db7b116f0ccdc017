package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.changed;
import static io.github.relationship.playbook.Facts.sent;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BERLIN;

import io.github.relationship.calendar.HolidayDate;
import io.github.relationship.calendar.Region;
import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.calendar.Zones;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.PreferenceLearnt;
import io.github.relationship.history.PreferenceLearnt.Provenance;
import io.github.relationship.history.StageFact;
import io.github.relationship.id.RungId;
import io.github.relationship.ladder.StandardRungs;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Option;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Bake cookies: two dates a year on which nobody expects anything. */
class SpecialGestureTest {

    private static Story on(RungId rung) {
        return Story.customer(MONDAY)
                .on(MONDAY.plusDays(1))
                .tell("moved", StageFact.movedByHand(rung, "we know better"));
    }

    private static List<AgendaItem> gestures(Story story) {
        return story.plan().items().stream()
                .filter(item -> item.key().rule().value().equals("special-gesture"))
                .sorted(Comparator.comparing(item -> item.window().due()))
                .toList();
    }

    private static LocalDate day(AgendaItem item) {
        return LocalDate.parse(item.reason().figures().text("day"));
    }

    /** Each gesture is made on its day, year after year. */
    private static List<LocalDate> days(Story story, int years) {
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < 2 * years; i++) {
            AgendaItem next = gestures(story).get(0);
            days.add(day(next));
            story.on(day(next)).tell("gesture-" + i, sent("special-gesture", ANN));
        }
        return days;
    }

    @Test
    void T3_it_comes_twice_a_year_once_in_each_half() {
        Assertions.assertThat(gestures(on(StandardRungs.CLIENT)))
                .extracting(item -> item.key().toString())
                .containsExactly(
                        "acme/special-gesture//ann/second-half-2026", "acme/special-gesture//ann/first-half-2027");
        Assertions.assertThat(days(on(StandardRungs.CLIENT), 10)).hasSize(20);
    }

    @Test
    void Its_days_are_working_days_far_from_holidays_from_the_end_of_the_year_and_from_each_other() {
        Story story = on(StandardRungs.CLIENT)
                .tell(
                        "wish",
                        PreferenceLearnt.builder()
                                .contact(ANN)
                                .provenance(Provenance.SAID)
                                .addHolidays("easter")
                                .build());
        List<LocalDate> days = days(story, 20);
        Assertions.assertThat(days).hasSize(40).allSatisfy(day -> {
            Assertions.assertThat(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))
                    .doesNotContain(day.getDayOfWeek());
            LocalDate easter = new HolidayDate.FromEaster(0).in(day.getYear());
            Assertions.assertThat(Math.abs(ChronoUnit.DAYS.between(easter, day)))
                    .isGreaterThanOrEqualTo(21);
            Assertions.assertThat(day)
                    .isBetween(LocalDate.of(day.getYear(), 1, 27), LocalDate.of(day.getYear(), 11, 19));
        });
        for (int i = 1; i < days.size(); i++) {
            Assertions.assertThat(ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)))
                    .isGreaterThanOrEqualTo(120);
        }
    }

    @Test
    void T4_it_is_seeded_so_the_days_differ_from_year_to_year_and_stay_what_they_are() {
        List<LocalDate> days = days(on(StandardRungs.CLIENT), 8);
        Assertions.assertThat(days.stream().map(day -> day.getDayOfYear()).distinct())
                .hasSizeGreaterThan(10);
        Assertions.assertThat(days(on(StandardRungs.CLIENT), 8)).isEqualTo(days);
        // Kept for ever: whoever draws otherwise moves days that people were told of.
        Assertions.assertThat(gestures(on(StandardRungs.CLIENT)))
                .extracting(SpecialGestureTest::day)
                .containsExactly(LocalDate.of(2026, 9, 15), LocalDate.of(2027, 3, 15));
    }

    @Test
    void T6_it_costs_more_for_a_partner() {
        Assertions.assertThat(gestures(on(StandardRungs.CLIENT)))
                .allSatisfy(item ->
                        Assertions.assertThat(item.option().map(Option::tier)).contains(2));
        Assertions.assertThat(gestures(on(StandardRungs.PARTNER)))
                .allSatisfy(item ->
                        Assertions.assertThat(item.option().map(Option::tier)).contains(3));
        Assertions.assertThat(Story.customer(MONDAY).plan().heldBack())
                .filteredOn(held -> held.key().rule().value().equals("special-gesture"))
                .hasSize(2)
                .allSatisfy(held -> Assertions.assertThat(held.code()).isEqualTo(HeldBackCode.STAGE));
    }

    @Test
    void T9_it_may_be_made_two_weeks_more() {
        Story story = on(StandardRungs.CLIENT);
        AgendaItem next = gestures(story).get(0);
        Assertions.assertThat(next.option().map(Option::channel)).contains(Channel.VISIT);
        Assertions.assertThat(gestures(story.on(day(next).plusDays(14), "23:59")))
                .extracting(AgendaItem::key)
                .contains(next.key());
        Assertions.assertThat(gestures(story.on(day(next).plusDays(15), "00:00")))
                .extracting(AgendaItem::key)
                .doesNotContain(next.key());
    }

    @Test
    void T8_it_is_made_on_a_working_day_of_the_doers_wherever_they_are() {
        ZoneId losAngeles = ZoneId.of("America/Los_Angeles");
        Story story = on(StandardRungs.CLIENT)
                .tell("tokyo", changed(ContactCard.builder().id(ANN).zone(ZoneId.of("Asia/Tokyo"))))
                .tenant(losAngeles, WorkCalendar.MONDAY_TO_FRIDAY);
        for (int i = 0; i < 20; i++) {
            AgendaItem next = gestures(story).get(0);
            Assertions.assertThat(next.window().due()).isEqualTo(Zones.startOfDay(day(next), losAngeles));
            Assertions.assertThat(next.window().latest()).isEqualTo(Zones.endOfDay(day(next), losAngeles));
            Assertions.assertThat(WorkCalendar.MONDAY_TO_FRIDAY.isWorkingDay(day(next)))
                    .isTrue();
            story.on(day(next)).tell("gesture-" + i, sent("special-gesture", ANN));
        }
    }

    @Test
    void T8_a_day_that_is_closed_there_is_never_drawn() {
        Region where = Region.of("JP");
        List<LocalDate> usual = days(on(StandardRungs.CLIENT), 10);
        Story story = on(StandardRungs.CLIENT)
                .tell("japan", changed(ContactCard.builder().id(ANN).region(where)))
                .calendars(region -> Optional.of(
                                WorkCalendar.builder().addAllClosedDates(usual).build())
                        .filter(any -> region.equals(where)));
        for (int i = 0; i < 20; i++) {
            AgendaItem next = gestures(story).get(0);
            Assertions.assertThat(usual).doesNotContain(day(next));
            Assertions.assertThat(next.window().due()).isEqualTo(Zones.startOfDay(day(next), BERLIN));
            story.on(day(next)).tell("gesture-" + i, sent("special-gesture", ANN));
        }
    }
}
