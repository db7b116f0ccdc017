package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.metAbout;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;

import io.github.relationship.history.Channel;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.NextStep;
import io.github.relationship.history.OpportunityFact;
import io.github.relationship.history.OpportunityFound;
import io.github.relationship.id.FactId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F5: a sale in sight is worked on until it is decided. */
class F5OpportunityTest {

    private static final FactId PRESS = FactId.of("press");
    private static final LocalDate EXPECTED = LocalDate.of(2026, 7, 15);

    private static Story found(LocalDate expected) {
        return Story.customer(MONDAY)
                .on(TUESDAY)
                .tell(
                        "press",
                        OpportunityFound.builder()
                                .contact(ANN)
                                .expectedOn(expected)
                                .build());
    }

    @Test
    void F5_it_is_due_fourteen_days_before_they_decide_and_late_on_their_day() {
        assertThat(found(EXPECTED))
                .shows("F5")
                .hasKey("acme/F5//ann/press")
                .isDue(EXPECTED.minusDays(14))
                .isLateAfter(EXPECTED)
                .isNeverGone()
                .says("An opportunity of 2026-06-02 is open, last talked of on 2026-06-02; go on with ann.");
    }

    @Test
    void F5_at_once_where_their_day_is_closer() {
        assertThat(found(TUESDAY.plusDays(8))).shows("F5").isDue(TUESDAY).isLateAfter(TUESDAY.plusDays(8));
    }

    @Test
    void F5_after_fourteen_days_where_they_named_no_day() {
        Story story = Story.customer(MONDAY)
                .on(TUESDAY)
                .tell("press", OpportunityFound.builder().build());
        assertThat(story)
                .shows("F5")
                .hasKey("acme/F5///press")
                .isDue(TUESDAY.plusDays(14))
                .isLateAfter(TUESDAY.plusDays(28));
    }

    @Test
    void F5_talking_about_it_moves_it_on_by_fourteen_days() {
        assertThat(found(EXPECTED).on(WEDNESDAY).tell("talk", metAbout("press"), ANN))
                .shows("F5")
                .hasKey("acme/F5//ann/talk")
                .isDue(WEDNESDAY.plusDays(14))
                .isLateAfter(EXPECTED)
                .says("An opportunity of 2026-06-02 is open, last talked of on 2026-06-03; go on with ann.");
    }

    @Test
    void F5_or_to_the_next_step_that_was_agreed_there() {
        LocalDate step = LocalDate.of(2026, 6, 30);
        Fact talk = Interaction.builder()
                .from(Interaction.outbound(Channel.VISIT))
                .addAbout(PRESS)
                .nextStep(new NextStep(step, "send the offer"))
                .build();
        assertThat(found(EXPECTED).on(WEDNESDAY).tell("talk", talk, ANN))
                .shows("F5")
                .isDue(step);
    }

    @Test
    void F5_talking_of_something_else_moves_nothing() {
        assertThat(found(EXPECTED).on(WEDNESDAY).tell("talk", Facts.met(), ANN))
                .shows("F5")
                .hasKey("acme/F5//ann/press");
    }

    @ParameterizedTest
    @CsvSource({"won", "lost"})
    void F5_it_ends_when_it_is_decided(String how) {
        Fact end = how.equals("won") ? OpportunityFact.won(PRESS) : OpportunityFact.lost(PRESS, "too dear");
        assertThat(found(EXPECTED).on(WEDNESDAY).tell("end", end)).hasNothingOf("F5");
    }

    @Test
    void F5_postponed_it_waits_for_its_new_day() {
        LocalDate later = LocalDate.of(2026, 9, 30);
        assertThat(found(EXPECTED).on(WEDNESDAY).tell("later", OpportunityFact.postponed(PRESS, later)))
                .shows("F5")
                .hasKey("acme/F5//ann/later")
                .isDue(later.minusDays(14))
                .isLateAfter(later);
    }

    @Test
    void F5_when_their_day_has_passed_somebody_asks_what_came_of_it() {
        assertThat(found(EXPECTED).on(EXPECTED, "23:59")).hasNothingOf("F5.outcome");
        Story story = found(EXPECTED).on(EXPECTED.plusDays(1), "00:00");
        assertThat(story).hasNothingOf("F5");
        assertThat(story)
                .shows("F5.outcome")
                .isLateAfter(LocalDate.of(2026, 7, 17))
                .says("They wanted to decide by 2026-07-15; ask ann what came of it.");
        assertThat(story.on(EXPECTED.plusDays(2)).tell("talk", metAbout("press"), ANN))
                .hasNothingOf("F5.outcome")
                .shows("F5")
                .isDue(EXPECTED.plusDays(16));
    }

    @Test
    void F5_what_was_said_of_it_before_their_day_does_not_say_what_came_of_it() {
        assertThat(found(EXPECTED)
                        .on(WEDNESDAY)
                        .tell("talk", metAbout("press"), ANN)
                        .on(EXPECTED.plusDays(1)))
                .shows("F5.outcome")
                .hasKey("acme/F5/outcome/ann/press");
    }

    @Test
    void F5_a_step_beyond_their_day_has_time_of_its_own() {
        LocalDate step = EXPECTED.plusDays(5);
        Fact talk = Interaction.builder()
                .from(Interaction.outbound(Channel.VISIT))
                .addAbout(PRESS)
                .nextStep(new NextStep(step, "send the offer"))
                .build();
        assertThat(found(EXPECTED).on(WEDNESDAY).tell("talk", talk, ANN))
                .shows("F5")
                .isDue(step)
                .isLateAfter(step.plusDays(14));
    }
}
