package io.github.relationship.playbook;

import static io.github.relationship.playbook.Clients.client;
import static io.github.relationship.playbook.Facts.added;
import static io.github.relationship.playbook.Facts.inWork;
import static io.github.relationship.playbook.Facts.met;
import static io.github.relationship.playbook.Facts.unsatisfied;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.NEXT_FRIDAY;
import static io.github.relationship.playbook.June.THURSDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BEN;

import io.github.relationship.history.ContactFact;
import io.github.relationship.history.OutOfOffice;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.history.Role;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RelationshipId;
import org.junit.jupiter.api.Test;

/** F8, F15, F17: what a silence counts from, and towards whom; what was before does not end it. */
class SilenceBeginsTest {

    @Test
    void F8_who_was_not_satisfied_is_not_asked_for_business() {
        assertThat(Story.customer(MONDAY).on(TUESDAY).tell("heard", unsatisfied()))
                .hasNothingOf("F8");
    }

    @Test
    void F8_of_two_who_decide_the_one_who_is_at_the_office_is_met() {
        Story story = client().tell("ben", added(BEN, Role.DECISION_MAKER));
        assertThat(story).shows("F8").addresses(ANN);
        assertThat(story.tell("away", OutOfOffice.until(ANN, NEXT_FRIDAY)))
                .shows("F8")
                .addresses(BEN);
    }

    @Test
    void F12_of_the_others_the_one_who_is_at_the_office_is_met() {
        ContactId eve = ContactId.of("eve");
        Story story = client().tell("ben", added(BEN, Role.USER))
                .tell("eve", added(eve, Role.USER))
                .on(THURSDAY)
                .tell("visit", met(), ANN);
        assertThat(story).shows("F12").addresses(BEN);
        assertThat(story.tell("away", OutOfOffice.until(BEN, NEXT_FRIDAY)))
                .shows("F12")
                .addresses(eve);
    }

    @Test
    void F15_a_contact_before_the_work_began_settles_nothing_and_gives_no_time() {
        assertThat(Story.suspect(MONDAY)
                        .on(TUESDAY)
                        .tell("visit", met(), ANN)
                        .on(WEDNESDAY)
                        .tell("work", inWork()))
                .shows("F15")
                .hasKey("acme/F15///work")
                .isDue(WEDNESDAY.plusWeeks(2));
    }

    @Test
    void F17_the_business_that_somebody_wanted_who_is_gone_is_not_listened_for() {
        assertThat(Story.customer(MONDAY)
                        .on(TUESDAY)
                        .tell("profile", ReferralFact.profileLearnt(ANN, "plumbers who moved"))
                        .on(WEDNESDAY)
                        .tell("left", ContactFact.departed(ANN)))
                .hasNothingOf("F17");
    }

    @Test
    void F17_what_was_given_before_we_knew_what_to_listen_for_gives_no_time() {
        assertThat(Story.customer(MONDAY)
                        .on(TUESDAY)
                        .tell("given", ReferralFact.given(ReferralId.of("eve"), ANN, RelationshipId.of("eves")))
                        .on(THURSDAY)
                        .tell("profile", ReferralFact.profileLearnt(ANN, "plumbers who moved")))
                .shows("F17")
                .hasKey("acme/F17///profile")
                .isDue(THURSDAY.plusDays(32));
    }
}
