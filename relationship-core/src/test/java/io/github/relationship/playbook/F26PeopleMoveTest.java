package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.added;
import static io.github.relationship.playbook.Facts.met;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.NEXT_TUESDAY;
import static io.github.relationship.playbook.June.THURSDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BEN;

import io.github.relationship.history.Channel;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** F26: key people leave and die; the relationship goes on. */
class F26PeopleMoveTest {

    private static Story left() {
        return Story.customer(MONDAY).on(TUESDAY).tell("left", ContactFact.departed(ANN));
    }

    @Test
    void F26_when_a_key_contact_leaves_we_look_for_who_comes_after() {
        assertThat(left())
                .shows("F26.successor")
                .isATask()
                .hasKey("acme/F26/successor/ann/left")
                .isDue(NEXT_TUESDAY)
                .isLateAfter(LocalDate.of(2026, 6, 23))
                .says("ann left on 2026-06-02; find out who comes after, and get to know them.");
    }

    @Test
    void F26_who_is_added_after_is_the_successor() {
        assertThat(left().on(WEDNESDAY).tell("ben", added(BEN, Role.DECISION_MAKER)))
                .hasNothingOf("F26.successor");
    }

    @Test
    void F26_or_who_is_met_after() {
        Story story = Story.customer(MONDAY)
                .tell("ben", added(BEN, Role.USER))
                .tell("visit before", met(), BEN)
                .on(TUESDAY)
                .tell("left", ContactFact.departed(ANN));
        assertThat(story).shows("F26.successor");
        assertThat(story.on(WEDNESDAY).tell("visit", met(), BEN)).hasNothingOf("F26.successor");
    }

    @Test
    void F26_and_wish_them_well_though_they_are_gone() {
        assertThat(left())
                .shows("F26.farewell")
                .addresses(ANN)
                .isBy(Channel.POST)
                .isDue(LocalDate.of(2026, 6, 16))
                .isLateAfter(LocalDate.of(2026, 7, 14))
                .says("ann left on 2026-06-02; wish them well where they go.");
        assertThat(left().on(THURSDAY).tell("good luck", Interaction.outbound(Channel.EMAIL), ANN))
                .hasNothingOf("F26.farewell");
    }

    @Test
    void F26_what_was_said_before_they_left_was_no_farewell() {
        Story story = Story.customer(MONDAY)
                .tell("mail", Interaction.outbound(Channel.EMAIL), ANN)
                .on(TUESDAY)
                .tell("left", ContactFact.departed(ANN));
        assertThat(story).shows("F26.farewell");
    }

    @Test
    void F26_who_is_no_key_contact_leaves_without_ado() {
        Story story = Story.customer(MONDAY)
                .tell("ben", added(BEN, Role.USER))
                .on(TUESDAY)
                .tell("left", ContactFact.departed(BEN));
        assertThat(story).hasNothingOf("F26.successor").hasNothingOf("F26.farewell");
    }

    @Test
    void F26_H10_where_nobody_decides_the_one_met_last_is_key() {
        Story story = Story.suspect(MONDAY)
                .tell("gone", ContactFact.departed(ANN))
                .tell("ben", added(BEN, Role.USER))
                .on(TUESDAY)
                .tell("left", ContactFact.departed(BEN));
        assertThat(story).shows("F26.successor", BEN);
    }

    @Test
    void F26_when_one_dies_we_send_condolences_and_no_good_wishes() {
        Story story = Story.customer(MONDAY).on(TUESDAY).tell("died", ContactFact.died(ANN));
        assertThat(story)
                .shows("F26.condolences")
                .isATask()
                .isDue(THURSDAY)
                .isLateAfter(NEXT_TUESDAY)
                .says("ann has died, as we heard on 2026-06-02; send condolences.");
        assertThat(story).hasNothingOf("F26.successor").hasNothingOf("F26.farewell");
        assertThat(story.tell("sent", Facts.completed(story.keyOf("F26.condolences"))))
                .hasNothingOf("F26.condolences");
    }
}
