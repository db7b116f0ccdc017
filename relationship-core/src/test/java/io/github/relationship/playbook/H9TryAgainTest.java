package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.delivered;
import static io.github.relationship.playbook.Facts.satisfied;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.NEXT_FRIDAY;
import static io.github.relationship.playbook.June.NEXT_MONDAY;
import static io.github.relationship.playbook.June.NEXT_TUESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;

import io.github.relationship.history.Channel;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Interaction;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** H9: a call that nobody answers does not do the line, and puts it off by three working days. */
class H9TryAgainTest {

    /** Ann is to be asked from next Monday on, at the latest by the Monday two weeks after. */
    private static final LocalDate LATEST = NEXT_MONDAY.plusWeeks(2);

    private static Story delivery() {
        return Story.customer(MONDAY).on(MONDAY).tell("truck", delivered("order-1"));
    }

    private static Fact triedFor(Story story) {
        return Interaction.builder()
                .from(Interaction.outbound(Channel.CALL))
                .answered(false)
                .item(story.keyOf("F3"))
                .build();
    }

    @Test
    void H9_a_call_that_nobody_answered_puts_its_line_off_by_three_working_days() {
        Story story = delivery();
        assertThat(story.on(NEXT_TUESDAY).tell("no answer", triedFor(story), ANN))
                .shows("F3")
                .showsFrom(NEXT_FRIDAY)
                .isDue(NEXT_MONDAY)
                .isLateAfter(LATEST);
    }

    @Test
    void H9_the_three_days_are_working_days_and_the_line_grows_no_less_late() {
        Story story = delivery();
        assertThat(story.on(LATEST.plusDays(4)).tell("no answer", triedFor(story), ANN))
                .shows("F3")
                .showsFrom(LATEST.plusDays(9))
                .isLateAfter(LATEST);
    }

    @Test
    void H9_a_try_before_its_day_leaves_it_where_it_is() {
        Story story = delivery();
        assertThat(story.on(MONDAY).tell("no answer", triedFor(story), ANN))
                .shows("F3")
                .showsFrom(NEXT_MONDAY);
    }

    @Test
    void H9_a_line_that_would_be_gone_by_then_stays_in_sight() {
        Story story = delivery();
        LocalDate lastDay = MONDAY.plusWeeks(7);
        assertThat(story.on(lastDay).tell("no answer", triedFor(story), ANN))
                .shows("F3")
                .showsFrom(NEXT_MONDAY)
                .isGoneAfter(lastDay);
    }

    @Test
    void H9_what_was_to_be_done_can_be_done_before_it_shows_again() {
        Story story = delivery();
        story.on(NEXT_TUESDAY).tell("no answer", triedFor(story), ANN);
        assertThat(story.on(NEXT_TUESDAY.plusDays(1)).tell("heard", satisfied(), ANN))
                .hasNothingOf("F3");
    }
}
