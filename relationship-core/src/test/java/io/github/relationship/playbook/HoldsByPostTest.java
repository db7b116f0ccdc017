package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.met;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.NEXT_FRIDAY;
import static io.github.relationship.playbook.June.NEXT_MONDAY;
import static io.github.relationship.playbook.June.NEXT_TUESDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;

import io.github.relationship.history.Channel;
import io.github.relationship.history.HoldFact;
import io.github.relationship.history.OutOfOffice;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Release;
import java.time.Instant;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** P3, P4: who is out of office finds letters on the desk. */
class HoldsByPostTest {

    /** A note of thanks, best by post, is owed on Tuesday, or on Wednesday. */
    private static Story visit() {
        return Story.suspect(MONDAY).on(TUESDAY).tell("visit", met(), ANN);
    }

    private static Story away(Story story) {
        return story.tell("away", OutOfOffice.until(ANN, NEXT_FRIDAY));
    }

    @Test
    void P3_what_is_left_goes_by_post_meanwhile() {
        AgendaItem line =
                assertThat(away(visit())).shows("F1").isBy(Channel.POST).item();
        Assertions.assertThat(line.option()).isPresent();
        Story calls = away(Story.customer(MONDAY).on(TUESDAY).tell("agreed", Facts.metAndAgreed(NEXT_TUESDAY), ANN));
        assertThat(calls).holdsBack("F2", HeldBackCode.HOLD);
    }

    @Test
    void P4_what_could_go_by_post_gets_no_time_back() {
        Story story = away(visit()).on(NEXT_FRIDAY.plusDays(5));
        assertThat(story).shows("F1").isBy(Channel.POST).isDue(TUESDAY).isLateAfter(WEDNESDAY);
        Story noPost = away(visit())
                .tell("no letters", Facts.refuses(ANN, Channel.POST))
                .on(NEXT_FRIDAY.plusDays(5));
        assertThat(noPost).shows("F1").isBy(Channel.EMAIL).isLateAfter(NEXT_FRIDAY.plusDays(4));
    }

    @Test
    void A5_P3_it_moves_when_the_first_way_to_do_it_is_free() {
        Story story = visit();
        AgendaItem line = assertThat(story).shows("F1").item();
        Instant quietUntil = story.context().tenant().startOf(NEXT_MONDAY);
        away(story).tell("quiet", HoldFact.placed(HoldFact.Kind.DO_NOT_DISTURB, ANN, quietUntil));
        Assertions.assertThat(story.release(line))
                .isEqualTo(new Release.Later(quietUntil, Release.Code.HELD_BACK, Optional.of(HeldBackCode.HOLD)));
    }
}
