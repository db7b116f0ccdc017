package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.completed;
import static io.github.relationship.playbook.Facts.dismissed;
import static io.github.relationship.playbook.Facts.met;
import static io.github.relationship.playbook.Facts.metAndAgreed;
import static io.github.relationship.playbook.Facts.rescheduled;
import static io.github.relationship.playbook.June.FRIDAY;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.NEXT_FRIDAY;
import static io.github.relationship.playbook.June.NEXT_MONDAY;
import static io.github.relationship.playbook.June.NEXT_TUESDAY;
import static io.github.relationship.playbook.June.SUNDAY;
import static io.github.relationship.playbook.June.THURSDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;

import io.github.relationship.calendar.Zones;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Fact;
import io.github.relationship.history.ItemFact;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.plan.HeldBackCode;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A2: what people do with a line, as facts that survive planning anew. */
class ByHandTest {

    private static Story agreed() {
        return Story.prospect(MONDAY).on(TUESDAY).tell("visit", metAndAgreed(FRIDAY), ANN);
    }

    private static Fact snoozed(ItemKey line, LocalDate until) {
        return new ItemFact.Snoozed(line, Zones.startOfDay(until, Story.BERLIN));
    }

    @Test
    void A2_snoozed_it_is_hidden_until_then_and_as_late_as_before() {
        Story story = agreed();
        story.on(FRIDAY).tell("later", snoozed(story.keyOf("F2"), NEXT_FRIDAY));
        assertThat(story)
                .shows("F2")
                .showsFrom(NEXT_FRIDAY)
                .isDue(FRIDAY)
                .isLateAfter(NEXT_TUESDAY)
                .isGoneAfter(NEXT_TUESDAY.plusDays(14));
    }

    @Test
    void A2_snoozed_until_before_it_is_due_it_shows_when_due() {
        Story story = agreed();
        story.tell("later", snoozed(story.keyOf("F2"), THURSDAY));
        assertThat(story).shows("F2").showsFrom(FRIDAY);
    }

    @Test
    void A2_the_latest_snooze_counts() {
        Story story = agreed();
        story.on(FRIDAY).tell("later", snoozed(story.keyOf("F2"), NEXT_FRIDAY));
        story.tell("sooner", snoozed(story.keyOf("F2"), NEXT_MONDAY));
        assertThat(story).shows("F2").showsFrom(NEXT_MONDAY);
    }

    @Test
    void A2_rescheduled_it_has_another_day_and_latest_and_expiry_move_along() {
        Story story = agreed();
        story.on(WEDNESDAY).tell("moved", rescheduled(story.keyOf("F2"), NEXT_FRIDAY));
        assertThat(story)
                .shows("F2")
                .isDue(NEXT_FRIDAY)
                .isLateAfter(NEXT_TUESDAY.plusDays(7))
                .isGoneAfter(NEXT_TUESDAY.plusDays(21))
                .hasKey("acme/F2//ann/visit");
    }

    @Test
    void A2_rescheduling_beats_the_calendar_and_never_holds_refusals_or_death() {
        Story story = agreed();
        story.tell("moved", rescheduled(story.keyOf("F2"), SUNDAY));
        assertThat(story).shows("F2").isDue(SUNDAY);
        assertThat(story.tell("never", ConsentDecided.refusedAltogether(ANN, "said so")))
                .holdsBack("F2", HeldBackCode.REFUSED);
        assertThat(story.tell("died", ContactFact.died(ANN))).holdsBack("F2", HeldBackCode.DECEASED);
    }

    @Test
    void A2_dismissed_it_never_returns_but_its_successor_does() {
        Story story = agreed();
        story.tell("no", dismissed(story.keyOf("F2")));
        assertThat(story.on(NEXT_FRIDAY)).holdsBack("F2", HeldBackCode.DISMISSED);
        assertThat(story.tell("again", metAndAgreed(NEXT_FRIDAY.plusDays(3)), ANN))
                .shows("F2");
    }

    @Test
    void A2_completed_it_points_at_what_did_it() {
        Story story = agreed();
        ItemKey line = story.keyOf("F2");
        story.on(WEDNESDAY)
                .tell("call", met(), ANN)
                .tell("done", new ItemFact.Completed(line, Optional.of(FactId.of("call"))));
        assertThat(story).hasNothingOf("F2");
        Assertions.assertThat(story.relationship()
                        .items()
                        .of(line)
                        .completed()
                        .orElseThrow()
                        .value()
                        .by())
                .contains(FactId.of("call"));
    }

    @Test
    void A2_what_was_done_with_one_line_touches_no_other() {
        Story story = agreed().tell("day", Facts.birthday(ANN, 6, 20));
        var birthday = assertThat(story).shows("birthday").item();
        story.tell("done", completed(story.keyOf("F2")));
        assertThat(story).shows("birthday").isEqualTo(birthday);
    }
}
