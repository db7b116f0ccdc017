package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.complained;
import static io.github.relationship.playbook.Facts.promised;
import static io.github.relationship.playbook.June.FRIDAY;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.NEXT_FRIDAY;
import static io.github.relationship.playbook.June.NEXT_MONDAY;
import static io.github.relationship.playbook.June.NEXT_TUESDAY;
import static io.github.relationship.playbook.June.THURSDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.AccountFact;
import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.ComplaintFact.Ending;
import io.github.relationship.history.ItemFact;
import io.github.relationship.id.FactId;
import io.github.relationship.plan.ItemClass;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** F4: what went wrong is apologised for, put right, and found right by who complained. */
class F4RecoveryTest {

    private static final FactId ANGRY = FactId.of("angry");

    private static Story complaint() {
        return Story.customer(MONDAY).on(TUESDAY).tell("angry", complained(ANN));
    }

    private static Story fixed() {
        return complaint()
                .on(WEDNESDAY)
                .tell("sorry", ComplaintFact.apologised(ANGRY))
                .tell("fixed", ComplaintFact.fixed(ANGRY));
    }

    @Test
    void F4_who_complains_hears_an_apology_on_the_same_working_day_or_the_next() {
        assertThat(complaint())
                .shows("F4.apology")
                .hasKey("acme/F4/apology/ann/angry")
                .isDue(TUESDAY)
                .isLateAfter(WEDNESDAY)
                .isNeverGone()
                .addresses(ANN)
                .says("ann complained on 2026-06-02, round 1; apologise, and say what will be done.");
        assertThat(complaint().tell("sorry", ComplaintFact.apologised(ANGRY))).hasNothingOf("F4.apology");
    }

    @Test
    void F4_it_is_put_right_within_three_working_days() {
        assertThat(complaint())
                .shows("F4.fix")
                .isATask()
                .isDue(TUESDAY)
                .isLateAfter(FRIDAY)
                .isNeverGone();
    }

    @Test
    void F4_it_is_put_right_by_the_day_that_was_promised() {
        Story story = Story.customer(MONDAY).on(TUESDAY).tell("angry", complained(ANN, NEXT_TUESDAY));
        assertThat(story).shows("F4.fix").isDue(TUESDAY).isLateAfter(NEXT_TUESDAY);
    }

    @Test
    void F21_a_promise_to_put_it_right_that_is_told_late_gives_its_time_from_then_on() {
        Story story = complaint().on(NEXT_TUESDAY).tellLate("word", TUESDAY, promised(ANN, FRIDAY));
        assertThat(story).shows("F4.fix").isDue(NEXT_TUESDAY).isLateAfter(NEXT_FRIDAY);
    }

    @Test
    void F4_what_was_put_right_is_verified_after_two_to_four_working_days() {
        assertThat(fixed()).hasNothingOf("F4.fix");
        assertThat(fixed())
                .shows("F4.verify")
                .hasKey("acme/F4/verify/ann/fixed")
                .isDue(FRIDAY)
                .isLateAfter(NEXT_TUESDAY)
                .says("What ann complained of on 2026-06-02 was put right on 2026-06-03; ask whether it is.");
        assertThat(complaint()).hasNothingOf("F4.verify");
    }

    @ParameterizedTest
    @EnumSource(Ending.class)
    void F4_it_ends_in_each_of_its_four_ways(Ending ending) {
        Story story = fixed().on(FRIDAY).tell("end", ComplaintFact.closed(ANGRY, ending));
        assertThat(story).hasNothingOf("F4.apology").hasNothingOf("F4.fix").hasNothingOf("F4.verify");
        assertThat(story).hasNothingOf("F10.complaint");
    }

    @Test
    void F4_a_failed_verification_begins_a_second_round() {
        Story story = fixed().on(NEXT_MONDAY).tell("not right", ComplaintFact.verificationFailed(ANGRY));
        assertThat(story)
                .shows("F4.apology")
                .hasKey("acme/F4/apology/ann/not right")
                .isDue(NEXT_MONDAY)
                .says("ann complained on 2026-06-02, round 2; apologise, and say what will be done.");
        assertThat(story).shows("F4.fix").isLateAfter(NEXT_MONDAY.plusDays(3));
        assertThat(story).hasNothingOf("F4.verify");
    }

    @Test
    void F4_what_was_promised_for_the_first_round_binds_no_second() {
        Story story = Story.customer(MONDAY)
                .on(TUESDAY)
                .tell("angry", complained(ANN, NEXT_FRIDAY))
                .tell("fixed", ComplaintFact.fixed(ANGRY))
                .on(THURSDAY)
                .tell("not right", ComplaintFact.verificationFailed(ANGRY));
        assertThat(story).shows("F4.fix").isLateAfter(NEXT_TUESDAY);
        assertThat(story.on(NEXT_MONDAY).tell("fixed again", ComplaintFact.fixed(ANGRY)))
                .shows("F4.verify")
                .hasKey("acme/F4/verify/ann/fixed again");
    }

    @Test
    void F4_a_complaint_of_nobody_in_particular_is_the_accounts() {
        Story story = Story.customer(MONDAY).on(TUESDAY).tell("angry", ComplaintFact.openedByAccount());
        assertThat(story).shows("F4.apology").hasKey("acme/F4/apology//angry").addresses(ANN);
    }

    @Test
    void F4_recovery_comes_before_all_else_and_for_who_is_disqualified_too() {
        Story story = complaint().tell("out", AccountFact.disqualified("too small"));
        assertThat(story).shows("F4.apology");
        assertThat(story).shows("F4.fix");
        assertThat(story.plan().items().get(0).itemClass()).isEqualTo(ItemClass.RECOVERY);
    }

    @Test
    void F4_two_complaints_are_two_recoveries() {
        Story story = complaint().on(THURSDAY).tell("again", complained(ANN));
        assertThat(story.plan().items())
                .extracting(item -> item.key().toString())
                .contains(
                        "acme/F4/apology/ann/angry",
                        "acme/F4/apology/ann/again",
                        "acme/F4/fix/ann/angry",
                        "acme/F4/fix/ann/again");
    }

    @Test
    void F10_a_complaint_that_nobody_tends_is_looked_at_after_thirty_days() {
        LocalDate untended = TUESDAY.plusDays(30);
        assertThat(complaint())
                .shows("F10.complaint")
                .isATask()
                .hasKey("acme/F10/complaint//angry")
                .isDue(LocalDate.of(2026, 7, 16))
                .isNeverGone()
                .says("The complaint of 2026-06-02 is open, and nothing was heard of it since 2026-06-02;"
                        + " what is to become of it?");
        assertThat(complaint().on(untended).tell("sorry", ComplaintFact.apologised(ANGRY)))
                .shows("F10.complaint")
                .hasKey("acme/F10/complaint//sorry");
    }

    @Test
    void F10_and_each_thirty_days_after_somebody_answered() {
        Story story = complaint();
        LocalDate later = LocalDate.of(2026, 7, 20);
        story.on(later)
                .tell(
                        "wait",
                        new ItemFact.Answered(story.keyOf("F10.complaint"), "waiting for parts", Optional.empty()));
        assertThat(story)
                .shows("F10.complaint")
                .hasKey("acme/F10/complaint//wait")
                .isDue(LocalDate.of(2026, 9, 2));
    }

    @Test
    void F4_what_is_told_late_is_due_at_once_and_at_most_as_long() {
        Story story = Story.customer(MONDAY).on(MONDAY.plusDays(100)).tellLate("angry", TUESDAY, complained(ANN));
        assertThat(story).shows("F4.apology").isDue(LocalDate.of(2026, 9, 9)).isLateAfter(LocalDate.of(2026, 9, 10));
    }
}
