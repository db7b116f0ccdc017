package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.added;
import static io.github.relationship.playbook.Facts.delivered;
import static io.github.relationship.playbook.Facts.met;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.THURSDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BEN;

import io.github.relationship.history.Channel;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Role;
import io.github.relationship.id.ContactId;
import org.junit.jupiter.api.Test;

/** F24 and H10: whom an account rule addresses. */
class AddresseeTest {

    private static final ContactId CARL = ContactId.of("carl");
    private static final ContactId DORA = ContactId.of("dora");

    private static Story delivery(Role ben) {
        return Story.customer(MONDAY).tell("ben", added(BEN, ben)).tell("truck-1", delivered("order-1"));
    }

    @Test
    void F24_of_the_key_contacts_the_one_longest_without_a_meaningful_contact() {
        Story story = delivery(Role.INFLUENCER).on(TUESDAY).tell("with ann", met(), ANN);
        assertThat(story).shows("F3").addresses(BEN);
        assertThat(story.on(WEDNESDAY).tell("with ben", met(), BEN)).shows("F3").addresses(ANN);
    }

    @Test
    void F24_ties_by_id() {
        assertThat(delivery(Role.INFLUENCER)).shows("F3").addresses(ANN);
    }

    @Test
    void H10_others_are_no_key_contacts_where_somebody_decides() {
        Story story = delivery(Role.USER).on(TUESDAY).tell("with ann", met(), ANN);
        assertThat(story).shows("F3").addresses(ANN);
    }

    @Test
    void H10_where_nobody_decides_the_one_met_last_else_the_first_added() {
        Story story = Story.opened(MONDAY, PartyKind.COMPANY)
                .tell("ben", added(BEN, Role.USER))
                .on(MONDAY, "12:00")
                .tell("ann", added(ANN, Role.OTHER))
                .tell("order-1", Facts.bought())
                .tell("truck-1", delivered("order-1"));
        assertThat(story).shows("F3").addresses(BEN);
        assertThat(story.on(TUESDAY).tell("with ann", met(), ANN)).shows("F3").addresses(ANN);
        assertThat(story.on(WEDNESDAY).tell("with ben", met(), BEN)).shows("F3").addresses(BEN);
    }

    @Test
    void H10_at_most_three_the_one_met_last_first() {
        Story story = delivery(Role.DECISION_MAKER)
                .tell("carl", added(CARL, Role.DECISION_MAKER))
                .tell("dora", added(DORA, Role.DECISION_MAKER))
                .on(TUESDAY)
                .tell("with dora", met(), DORA)
                .on(WEDNESDAY)
                .tell("with carl", met(), CARL)
                .on(THURSDAY)
                .tell("with ben", met(), BEN);
        // Ann was never met: she is the fourth.
        assertThat(story).shows("F3").addresses(DORA);
    }

    @Test
    void F24_who_refuses_is_passed_over_for_what_was_refused() {
        Story story = delivery(Role.INFLUENCER)
                .tell("no calls", ConsentDecided.refused(ANN, Channel.CALL, "said so"))
                .tell("no visits", ConsentDecided.refused(ANN, Channel.VISIT, "said so"));
        assertThat(story).shows("F3").addresses(BEN);
        Story ads = Story.prospect(MONDAY)
                .tell("ben", added(BEN, Role.INFLUENCER))
                .tell("no ads", ConsentDecided.refused(ANN, Purpose.PROMOTIONAL, "said so"));
        assertThat(ads).shows("F9").addresses(BEN);
    }

    @Test
    void F24_who_left_is_nobody_to_address() {
        Story story = delivery(Role.INFLUENCER).tell("left", ContactFact.departed(ANN));
        assertThat(story).shows("F3").addresses(BEN);
    }

    @Test
    void G4_whom_it_addresses_changes_no_key() {
        Story story = delivery(Role.INFLUENCER);
        var key = story.keyOf("F3");
        story.on(TUESDAY).tell("with ann", met(), ANN);
        assertThat(story).shows("F3").addresses(BEN).hasKey(key.toString());
    }
}
