package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.bought;
import static io.github.relationship.playbook.Facts.metBringing;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;

import io.github.relationship.history.ValueKind;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F13: how long a silence is too long for who was courted: one and a half of the median gap of then, within reason. */
class F13CourtingTest {

    @ParameterizedTest
    @CsvSource({
        "20 10 60, 20, 30", // of three gaps the one in the middle
        "60 10 40 20, 30, 45", // of four the mean of both, in the order of their lengths
        "4 4 6, 4, 14", // at least
        "80 80 80, 80, 90", // at most
        "10 10 10 10 10 10 10 10, 10, 15"
    })
    void F13_one_and_a_half_of_the_median_gap_is_too_long(String gaps, int median, int silence) {
        Story story = Story.prospect(MONDAY);
        LocalDate day = MONDAY;
        story.tell("visit-0", metBringing(ValueKind.ADVICE), ANN);
        int contacts = 1;
        for (String gap : gaps.split(" ", -1)) {
            day = day.plusDays(Long.parseLong(gap));
            story.on(day, "09:00").tell("visit-" + contacts, metBringing(ValueKind.ADVICE), ANN);
            contacts++;
        }
        assertThat(story.tell("order-1", bought()))
                .shows("F13")
                .isDue(day.plusDays(silence + 7L))
                .isLateAfter(day.plusDays(silence + 14L))
                .says("In the year before they first bought you were in touch " + contacts + " times, every " + median
                        + " days; do not stop what made it great: ann, by visit.");
    }
}
