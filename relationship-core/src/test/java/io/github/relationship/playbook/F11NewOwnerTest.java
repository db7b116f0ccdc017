package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.met;
import static io.github.relationship.playbook.Facts.tried;
import static io.github.relationship.playbook.June.FRIDAY;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.KIM;
import static io.github.relationship.playbook.Story.SAM;

import io.github.relationship.history.AccountFact;
import io.github.relationship.id.UserId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** F11: who looks after them from now on introduces themselves. */
class F11NewOwnerTest {

    private static Story handedOver() {
        return Story.customer(MONDAY).on(TUESDAY).tell("hand-over", AccountFact.ownerChanged(KIM));
    }

    @Test
    void F11_a_new_owner_introduces_themselves_within_three_to_eight_working_days() {
        assertThat(handedOver())
                .shows("F11")
                .hasKey("acme/F11///hand-over")
                .isDoneBy(KIM)
                .isDue(FRIDAY)
                .isLateAfter(LocalDate.of(2026, 6, 12))
                .addresses(ANN)
                .says("Somebody new looks after them since 2026-06-02; introduce yourself to ann.");
    }

    @Test
    void F11_the_first_owner_needs_no_introduction() {
        assertThat(Story.customer(MONDAY)).hasNothingOf("F11");
    }

    @Test
    void F11_only_the_new_owners_own_contact_is_an_introduction() {
        assertThat(handedOver().on(WEDNESDAY).tell("old hand", met(), ANN)).shows("F11");
        assertThat(handedOver().by(KIM).on(WEDNESDAY).tell("in vain", tried(), ANN))
                .shows("F11");
        assertThat(handedOver().by(KIM).on(WEDNESDAY).tell("hello", met(), ANN)).hasNothingOf("F11");
    }

    @Test
    void F11_who_was_in_touch_before_the_change_introduces_themselves_all_the_same() {
        assertThat(Story.customer(MONDAY)
                        .by(KIM)
                        .tell("before", met(), ANN)
                        .on(TUESDAY)
                        .tell("hand-over", AccountFact.ownerChanged(KIM)))
                .shows("F11");
    }

    @Test
    void F11_of_several_changes_only_the_last_counts() {
        assertThat(handedOver().on(WEDNESDAY).tell("again", AccountFact.ownerChanged(UserId.of("lee"))))
                .shows("F11")
                .hasKey("acme/F11///again")
                .isDoneBy(UserId.of("lee"));
    }

    @Test
    void F11_twenty_in_one_command_are_introduced_as_one_is() {
        assertThat(Story.customer(MONDAY).on(TUESDAY).inBatchOf(20).tell("hand-over", AccountFact.ownerChanged(KIM)))
                .shows("F11")
                .isDue(FRIDAY);
    }

    @Test
    void D6_F11_more_than_twenty_are_put_off_by_fifteen_working_days_and_spread() {
        Story story = Story.customer(MONDAY).on(TUESDAY).inBatchOf(21).tell("hand-over", AccountFact.ownerChanged(KIM));
        // Acme's share of the spread is no day at all; StableHashTest shows that of others.
        assertThat(story).shows("F11").isDue(LocalDate.of(2026, 6, 23)).isLateAfter(LocalDate.of(2026, 6, 30));
    }

    @Test
    void A7_F11_is_done_by_the_owner_whoever_made_the_change() {
        assertThat(Story.customer(MONDAY).by(SAM).on(TUESDAY).tell("hand-over", AccountFact.ownerChanged(KIM)))
                .shows("F11")
                .isDoneBy(KIM);
    }
}
