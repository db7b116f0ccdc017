package io.github.relationship.playbook;

import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.NEXT_MONDAY;
import static io.github.relationship.playbook.June.SATURDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.BERLIN;

import io.github.relationship.calendar.Zones;
import io.github.relationship.id.PlaybookId;
import io.github.relationship.ladder.Ladder;
import io.github.relationship.plan.ItemClass;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** T8: what falls on a closed day of ours is done on the next open one, in time and not gone before. */
class T8NextOpenDayTest {

    private static final LocalDate LONG_AFTER = LocalDate.of(2026, 6, 20);

    /** Wanted on Saturday at noon by a person, and gone at an instant. */
    private static Story wanted(ItemClass itemClass, Instant gone) {
        Instant noon = Zones.at(SATURDAY, LocalTime.NOON, BERLIN);
        return Story.prospect(MONDAY)
                .with(Playbook.builder()
                        .id(PlaybookId.of("wanted"))
                        .ladder(Ladder.standard())
                        .addRules(Wanted.email("a", itemClass, noon).byPerson().gone(gone))
                        .build());
    }

    @ParameterizedTest
    @EnumSource(
            value = ItemClass.class,
            names = {"CADENCE", "MEANINGFUL"})
    void T8_what_would_be_gone_by_then_has_that_day(ItemClass itemClass) {
        assertThat(wanted(itemClass, Zones.at(SATURDAY, LocalTime.of(17, 0), BERLIN)))
                .shows("a")
                .isDue(NEXT_MONDAY)
                .isLateAfter(NEXT_MONDAY)
                .isGoneAfter(NEXT_MONDAY);
    }

    @ParameterizedTest
    @EnumSource(
            value = ItemClass.class,
            names = {"CADENCE", "MEANINGFUL"})
    void T8_what_has_time_is_gone_when_it_would_be(ItemClass itemClass) {
        assertThat(wanted(itemClass, Zones.endOfDay(LONG_AFTER, BERLIN)))
                .shows("a")
                .isDue(NEXT_MONDAY)
                .isLateAfter(NEXT_MONDAY)
                .isGoneAfter(LONG_AFTER);
    }
}
