package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.added;
import static io.github.relationship.playbook.Facts.sent;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BEN;

import io.github.relationship.history.Channel;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.LearntFact;
import io.github.relationship.history.Role;
import io.github.relationship.id.ContactId;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** T2, G12: of several events, which one an invitation is for, and which one a meeting was at. */
class EventsTest {

    private static final String MEET = "meet-in-person";
    private static final LocalDate CLUB = LocalDate.of(2026, 8, 4);
    private static final LocalDate FAIR = LocalDate.of(2026, 9, 15);

    private static Fact club(ContactId... who) {
        return LearntFact.event("the club", CLUB, Set.of(who));
    }

    private static Fact fair(ContactId... who) {
        return LearntFact.event("the fair", FAIR, Set.of(who));
    }

    @Test
    void T2_each_of_two_events_is_arranged() {
        Story story = Story.prospect(MONDAY).tell("fair", fair(ANN)).tell("club", club(ANN));
        assertThat(story).showsKey("acme/meet-in-person//ann/club").isDue(CLUB.minusDays(21));
        assertThat(story).showsKey("acme/meet-in-person//ann/fair").isDue(FAIR.minusDays(21));
    }

    @Test
    void G12_an_invitation_is_for_the_next_event_alone() {
        Story story = Story.prospect(MONDAY).tell("fair", fair(ANN)).tell("club", club(ANN));
        assertThat(story.on(TUESDAY).tell("invited", sent(MEET, ANN)))
                .shows(MEET)
                .hasKey("acme/meet-in-person//ann/fair");
    }

    @Test
    void G12_an_invitation_is_for_an_event_that_was_known_by_then() {
        assertThat(Story.prospect(MONDAY)
                        .tell("invited", sent(MEET, ANN))
                        .on(TUESDAY)
                        .tell("fair", fair(ANN)))
                .shows(MEET)
                .hasKey("acme/meet-in-person//ann/fair");
    }

    @Test
    void G12_an_event_of_somebody_else_takes_no_invitation() {
        Story story = Story.prospect(MONDAY)
                .tell("ben", added(BEN, Role.DECISION_MAKER))
                .tell("club", club(BEN))
                .tell("fair", fair(ANN))
                .on(TUESDAY)
                .tell("invited", sent(MEET, ANN));
        assertThat(story).shows(MEET).hasKey("acme/meet-in-person//ben/club");
    }

    @Test
    void G12_meeting_at_another_event_does_nothing_for_this_one() {
        assertThat(Story.prospect(MONDAY)
                        .tell("fair", fair(ANN))
                        .on(WEDNESDAY)
                        .tell("by chance", Interaction.outbound(Channel.EVENT), ANN))
                .shows(MEET)
                .hasKey("acme/meet-in-person//ann/fair");
    }

    @Test
    void F21_known_on_the_last_day_to_arrange_it_there_is_no_hurry_and_a_day_later_it_is_for_the_event_itself() {
        LocalDate last = FAIR.minusDays(7);
        assertThat(Story.prospect(MONDAY).on(last, "23:59").tell("fair", fair(ANN)))
                .shows(MEET)
                .isLateAfter(last);
        assertThat(Story.prospect(MONDAY).on(last.plusDays(1), "00:00").tell("fair", fair(ANN)))
                .shows(MEET)
                .isLateAfter(FAIR);
    }

    @Test
    void F21_an_event_that_becomes_known_on_its_day_is_in_time_to_the_end_of_it() {
        assertThat(Story.prospect(MONDAY).on(FAIR, "23:59").tell("fair", fair(ANN)))
                .shows(MEET)
                .isLateAfter(FAIR);
    }
}
