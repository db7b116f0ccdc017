package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.delivered;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.NEXT_MONDAY;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BEN;
import static io.github.relationship.rof.RofAnswer.satisfied;
import static io.github.relationship.rof.RofQuestion.OPPORTUNITIES;
import static io.github.relationship.rof.RofQuestion.REFERRALS;
import static io.github.relationship.rof.RofQuestion.SATISFACTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.ComplaintFact.Ending;
import io.github.relationship.history.HoldFact;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.RofFact;
import io.github.relationship.history.Role;
import io.github.relationship.id.FactId;
import io.github.relationship.rof.RofConversation.Skip;
import io.github.relationship.rof.RofConversation.Skipped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** R7: a question that a hold forbids is skipped, and says so. */
class R7SkippedTest {

    private static final Instant NEXT_WEEK = Instant.parse("2026-06-15T08:00:00Z");

    private static Story calling() {
        return Story.customer(MONDAY)
                .tell("truck", delivered("order-1"))
                .on(NEXT_MONDAY)
                .tell("call", RofFact.started(ANN));
    }

    @Test
    void R7_P3_who_is_to_be_left_alone_is_asked_how_satisfied_they_are_and_nothing_else() {
        Story story = calling().tell("not now", HoldFact.placed(HoldFact.Kind.DO_NOT_DISTURB, ANN, NEXT_WEEK));
        assertThat(story.call("call").next()).contains(SATISFACTION);
        assertThat(story.call("call").skipped())
                .containsExactly(new Skipped(OPPORTUNITIES, Skip.HELD), new Skipped(REFERRALS, Skip.HELD));
        assertThat(story.hear("call", satisfied(true)).call("call").isOver()).isTrue();
    }

    @Test
    void R7_P3_a_hold_that_is_over_lifted_anothers_or_lets_it_through_forbids_nothing() {
        assertThat(calling()
                        .tell("over", HoldFact.placed(HoldFact.Kind.DO_NOT_DISTURB, ANN, NEXT_WEEK))
                        .at(NEXT_WEEK)
                        .call("call")
                        .skipped())
                .isEmpty();
        assertThat(calling()
                        .tell("lifted soon", HoldFact.placed(HoldFact.Kind.DO_NOT_DISTURB, ANN, NEXT_WEEK))
                        .tell("lifted", HoldFact.lifted(FactId.of("lifted soon")))
                        .call("call")
                        .skipped())
                .isEmpty();
        assertThat(calling()
                        .tell("ben", Facts.added(BEN, Role.USER))
                        .tell("ben's", HoldFact.placed(HoldFact.Kind.DO_NOT_DISTURB, BEN, NEXT_WEEK))
                        .call("call")
                        .skipped())
                .isEmpty();
        assertThat(calling()
                        .tell(
                                "all may",
                                new HoldFact.Placed(
                                        HoldFact.Kind.DO_NOT_DISTURB,
                                        Optional.of(ANN),
                                        Optional.of(NEXT_WEEK),
                                        new TreeSet<>(Set.of(Purpose.PROMOTIONAL))))
                        .call("call")
                        .skipped())
                .isEmpty();
    }

    @Test
    void R4_R7_while_a_colleague_complains_nobody_there_is_asked_for_more() {
        Story story = calling()
                .tell("ben", Facts.added(BEN, Role.USER))
                .tell("broken", ComplaintFact.opened(BEN))
                .hear("call", satisfied(true));
        assertThat(story.call("call").skipped())
                .containsExactly(new Skipped(OPPORTUNITIES, Skip.HELD), new Skipped(REFERRALS, Skip.HELD));
        assertThat(story.call("call").isOver()).isTrue();
        Story minor = calling()
                .tell("ben", Facts.added(BEN, Role.USER))
                .tell("scratch", ComplaintFact.openedMinor(BEN))
                .tell("rested", ComplaintFact.closed(FactId.of("scratch"), Ending.VERIFIED));
        assertThat(minor.call("call").skipped()).isEmpty();
    }

    @Test
    void C3_P3_a_colleagues_complaint_cools_off_for_seven_days_by_the_clock_on_the_wall() {
        // In the night before the 29th of March clocks go forward: seven days have 167 hours.
        LocalDate saturday = LocalDate.of(2026, 3, 28);
        Story story = Story.customer(saturday.minusDays(12))
                .tell("truck", delivered("order-1"))
                .tell("ben", Facts.added(BEN, Role.USER))
                .tell("broken", ComplaintFact.opened(BEN))
                .on(saturday, "10:00")
                .tell("right", ComplaintFact.closed(FactId.of("broken"), Ending.VERIFIED))
                .on(saturday.plusDays(7), "09:59")
                .tell("call", RofFact.started(ANN));
        assertThat(story.call("call").skipped()).hasSize(2);
        assertThat(story.on(saturday.plusDays(7), "10:00").call("call").skipped())
                .isEmpty();
    }

    @Test
    void R7_P3_mourning_forbids_it_for_sixty_days() {
        Story story = calling().tell("loss", HoldFact.placed(HoldFact.Kind.BEREAVEMENT));
        assertThat(story.call("call").skipped()).hasSize(2);
        assertThat(story.on(NEXT_MONDAY.plusDays(60), "09:59").call("call").skipped())
                .hasSize(2);
        assertThat(story.on(NEXT_MONDAY.plusDays(60), "10:00").call("call").skipped())
                .isEmpty();
    }
}
