package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.added;
import static io.github.relationship.playbook.Facts.complained;
import static io.github.relationship.playbook.Facts.promised;
import static io.github.relationship.playbook.June.FRIDAY;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.NEXT_FRIDAY;
import static io.github.relationship.playbook.June.NEXT_THURSDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BEN;

import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.Role;
import io.github.relationship.id.FactId;
import org.junit.jupiter.api.Test;

/** F23, F4: of several complaints and promises, which promise puts which complaint right. */
class F23MendingTest {

    private static Story complaint() {
        return Story.customer(MONDAY).on(TUESDAY, "09:00").tell("angry", complained(ANN));
    }

    @Test
    void F4_of_two_promises_to_put_it_right_the_one_that_is_due_first_counts() {
        Story story = complaint()
                .on(TUESDAY, "10:00")
                .tell("word", promised(ANN, NEXT_FRIDAY))
                .tell("sooner", promised(ANN, NEXT_THURSDAY));
        assertThat(story).shows("F4.fix").isLateAfter(NEXT_THURSDAY);
    }

    @Test
    void F23_of_two_complaints_of_one_person_the_promise_is_about_the_later() {
        Story story = complaint()
                .on(TUESDAY, "11:00")
                .tell("again", complained(ANN))
                .on(TUESDAY, "12:00")
                .tell("word", promised(ANN, NEXT_FRIDAY));
        assertThat(story).showsKey("acme/F4/fix/ann/again").isLateAfter(NEXT_FRIDAY);
        assertThat(story).showsKey("acme/F4/fix/ann/angry").isLateAfter(FRIDAY);
    }

    @Test
    void F23_each_of_two_who_complain_has_a_promise_of_their_own() {
        Story story = complaint()
                .tell("ben", added(BEN, Role.USER))
                .tell("annoyed", complained(BEN))
                .tell("to ann", promised(ANN, NEXT_THURSDAY))
                .tell("to ben", promised(BEN, NEXT_FRIDAY));
        assertThat(story).showsKey("acme/F4/fix/ann/angry").isLateAfter(NEXT_THURSDAY);
        assertThat(story).showsKey("acme/F4/fix/ben/annoyed").isLateAfter(NEXT_FRIDAY);
    }

    @Test
    void F23_what_was_put_right_already_needs_no_promise() {
        Story story = complaint()
                .on(TUESDAY, "10:00")
                .tell("fixed", ComplaintFact.fixed(FactId.of("angry")))
                .tell("word", promised(ANN, NEXT_FRIDAY));
        assertThat(story).shows("F7").hasKey("acme/F7//ann/word");
        assertThat(story).shows("F4.verify");
    }
}
