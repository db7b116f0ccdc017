package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.wish;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BERLIN;

import io.github.relationship.calendar.Zones;
import io.github.relationship.history.Channel;
import io.github.relationship.history.PreferenceLearnt;
import io.github.relationship.history.ReachableHours;
import io.github.relationship.id.PlaybookId;
import io.github.relationship.ladder.Ladder;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.ItemClass;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** P6: a call needs an hour within its window at which we work and they may be called, on whichever day of it. */
class P6CommonDaysTest {

    /** Ann may be called on one day of the week alone; a call is due at noon, and late two days after. */
    private static Story callable(DayOfWeek day, String begin, String end, LocalDate due) {
        return Story.prospect(MONDAY)
                .with(Playbook.builder()
                        .id(PlaybookId.of("wanted"))
                        .ladder(Ladder.standard())
                        .addRules(Wanted.by(
                                        Channel.CALL, "a", ItemClass.MEANINGFUL, Zones.at(due, LocalTime.NOON, BERLIN))
                                .byPerson())
                        .build())
                .tell(
                        "hours",
                        wish(ANN, PreferenceLearnt.Provenance.SAID)
                                .addReachable(new ReachableHours(
                                        EnumSet.of(day), LocalTime.parse(begin), LocalTime.parse(end)))
                                .build());
    }

    @ParameterizedTest(name = "{0} from {1} to {2}")
    @CsvSource({
        "TUESDAY, 10:00, 11:00, false", // over when it is due
        "TUESDAY, 11:00, 12:01, true",
        "TUESDAY, 18:00, 19:00, false", // we have closed
        "WEDNESDAY, 10:00, 11:00, true",
        "THURSDAY, 11:59, 13:00, true",
        "THURSDAY, 12:00, 13:00, false", // it is late by then
        "FRIDAY, 10:00, 11:00, false"
    })
    void P6_a_call_from_tuesday_to_thursday_at_noon(DayOfWeek day, String begin, String end, boolean common) {
        Story story = callable(day, begin, end, MONDAY.plusDays(1));
        if (common) {
            assertThat(story).shows("a");
        } else {
            assertThat(story).holdsBack("a", HeldBackCode.NO_COMMON_HOURS);
        }
    }

    @ParameterizedTest
    @CsvSource({"FRIDAY, 16:00, true", "SATURDAY, 10:00, false", "SUNDAY, 10:00, false"})
    void P6_a_call_from_friday_over_the_weekend(DayOfWeek day, String begin, boolean common) {
        Story story = callable(day, begin, "17:00", MONDAY.plusDays(4));
        if (common) {
            assertThat(story).shows("a");
        } else {
            assertThat(story).holdsBack("a", HeldBackCode.NO_COMMON_HOURS);
        }
    }
}
