package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.inWork;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;

import io.github.relationship.history.Fact;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.history.StrategySet;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.plan.HeldBackCode;
import org.junit.jupiter.api.Test;

/** H10: on which suspects somebody works. */
class H10InWorkTest {

    private static Fact recommended() {
        return ReferralFact.recommended(ReferralId.of("referral"), RelationshipId.of("globex"));
    }

    private static Fact givenUp() {
        return StrategySet.builder().build();
    }

    @Test
    void H10_a_referred_suspect_is_in_work() {
        Story story = Story.suspect(MONDAY).on(TUESDAY).tell("recommended", recommended());
        assertThat(story).shows("F9").isDue(TUESDAY.plusDays(14)).isLateAfter(TUESDAY.plusDays(30));
    }

    @Test
    void H10_others_when_somebody_says_so() {
        Story story = Story.suspect(MONDAY);
        assertThat(story).holdsBack("F9", HeldBackCode.NOT_IN_WORK);
        assertThat(story.on(TUESDAY).tell("work", inWork())).shows("F9").isDue(TUESDAY.plusDays(14));
    }

    @Test
    void H10_what_somebody_says_later_counts() {
        Story story = Story.suspect(MONDAY)
                .tell("recommended", recommended())
                .on(TUESDAY)
                .tell("no", givenUp());
        assertThat(story).holdsBack("F9", HeldBackCode.NOT_IN_WORK);
        assertThat(story.on(WEDNESDAY).tell("again", recommended())).shows("F9").isDue(WEDNESDAY.plusDays(14));
    }

    @Test
    void F21_referred_long_ago_and_known_late_it_is_due_from_then_on() {
        Story story = Story.suspect(MONDAY).on(MONDAY.plusWeeks(20)).tellLate("recommended", TUESDAY, recommended());
        assertThat(story)
                .shows("F9")
                .isDue(MONDAY.plusWeeks(20))
                .isLateAfter(MONDAY.plusWeeks(20).plusDays(16));
    }
}
