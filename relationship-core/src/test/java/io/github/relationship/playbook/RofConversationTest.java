package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.bought;
import static io.github.relationship.playbook.Facts.delivered;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.NEXT_MONDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.rof.RofAnswer.brokenOff;
import static io.github.relationship.rof.RofAnswer.opportunities;
import static io.github.relationship.rof.RofAnswer.referrals;
import static io.github.relationship.rof.RofAnswer.satisfied;
import static io.github.relationship.rof.RofQuestion.OPPORTUNITIES;
import static io.github.relationship.rof.RofQuestion.REFERRALS;
import static io.github.relationship.rof.RofQuestion.SATISFACTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.OpportunityFound;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.history.RofFact;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.rof.RofConversation.Outcome;
import io.github.relationship.rof.RofConversation.Skip;
import io.github.relationship.rof.RofConversation.Skipped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** R1 to R7: one call, three questions, in their order. */
class RofConversationTest {

    private static final FactId ORDER = FactId.of("order-1");

    /** Delivered on Monday, called on the Monday after. */
    private static Story calling() {
        return Story.customer(MONDAY)
                .tell("truck", delivered("order-1"))
                .on(NEXT_MONDAY)
                .tell("call", RofFact.started(ANN));
    }

    @Test
    void R1_who_is_satisfied_is_asked_for_opportunities_and_then_for_referrals() {
        Story story = calling();
        assertThat(story.call("call").next()).contains(SATISFACTION);
        story.hear("call", satisfied(true));
        assertThat(story.call("call").next()).contains(OPPORTUNITIES);
        story.hear("call", opportunities(OpportunityFound.builder().contact(ANN).build()));
        assertThat(story.call("call").next()).contains(REFERRALS);
        story.hear("call", referrals(ReferralFact.received(ReferralId.of("bob"), ANN, RelationshipId.of("bobs"))));
        assertThat(story.call("call").next()).isEmpty();
        assertThat(story.call("call").isOver()).isTrue();
    }

    @Test
    void R3_it_ends_in_facts() {
        Story story = calling()
                .hear("call", satisfied(true))
                .hear(
                        "call",
                        opportunities(OpportunityFound.builder().contact(ANN).build()))
                .hear("call", referrals(ReferralFact.received(ReferralId.of("bob"), ANN, RelationshipId.of("bobs"))));
        assertThat(story.relationship().opportunities().all()).hasSize(1);
        assertThat(story.relationship().referrals().received()).hasSize(1);
        assertThat(story.relationship().rofCalls().calls().get(0).ended()).isPresent();
        assertThat(story).hasNothingOf("F3").shows("F6.thank");
        assertThat(story).shows("F5");
    }

    @Test
    void R3_no_opportunity_and_no_referral_is_fine() {
        Story story = calling()
                .hear("call", satisfied(true))
                .hear("call", opportunities())
                .hear("call", referrals());
        assertThat(story.call("call").isOver()).isTrue();
        assertThat(story).hasNothingOf("F3").hasNothingOf("F3.continue");
    }

    @Test
    void R1_who_is_not_satisfied_is_asked_nothing_else() {
        Story story = calling().hear("call", satisfied(false));
        assertThat(story.call("call").next()).isEmpty();
        assertThat(story.call("call").isWaiting()).isTrue();
        assertThat(story.call("call").isOver()).isFalse();
        assertThat(story).shows("F4.apology").addresses(ANN);
    }

    @Test
    void R2_an_answer_out_of_order_is_refused_with_the_open_question() {
        Story story = calling();
        assertThat(story.call("call").answer(referrals()))
                .isEqualTo(new Outcome.Refused(
                        Optional.of(SATISFACTION),
                        "call call takes no answer of referrals now: question SATISFACTION is open; answer that first,"
                                + " or break off"));
        story.hear("call", satisfied(true));
        assertThat(story.call("call").answer(satisfied(true)))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.open()).contains(OPPORTUNITIES));
    }

    @Test
    void R2_while_it_waits_and_once_it_is_over_it_takes_no_answer() {
        Story waiting = calling().hear("call", satisfied(false));
        assertThat(waiting.call("call").answer(opportunities()))
                .isEqualTo(new Outcome.Refused(
                        Optional.empty(),
                        "call call takes no answer of opportunities now: it waits for a complaint; ask again when that has"
                                + " ended"));
        Story over = calling()
                .hear("call", satisfied(true))
                .hear("call", opportunities())
                .hear("call", referrals());
        assertThat(over.call("call").answer(brokenOff()))
                .isEqualTo(new Outcome.Refused(
                        Optional.empty(), "call call takes no answer of breaking off now: it is over; start another"));
    }

    @Test
    void R2_broken_off_it_is_resumed_where_it_stopped() {
        Story story = calling().hear("call", satisfied(true)).hear("call", brokenOff());
        assertThat(story.on(NEXT_MONDAY.plusDays(13)).call("call").next()).contains(OPPORTUNITIES);
        story.hear("call", opportunities());
        assertThat(story.call("call").next()).contains(REFERRALS);
    }

    @Test
    void R2_after_fourteen_days_what_was_learnt_counts_and_no_more_is_asked() {
        Story story = calling().hear("call", satisfied(true)).hear("call", brokenOff());
        story.on(NEXT_MONDAY.plusDays(14));
        assertThat(story.call("call").isOver()).isTrue();
        assertThat(story.call("call").next()).isEmpty();
        assertThat(story).hasNothingOf("F3");
    }

    @Test
    void R2_F3_is_due_again_in_five_working_days_where_satisfaction_was_not_heard() {
        Story story = calling().hear("call", brokenOff());
        assertThat(story).shows("F3").isDue(NEXT_MONDAY);
        LocalDate over = NEXT_MONDAY.plusDays(14);
        assertThat(story.on(over)).shows("F3").isDue(over.plusDays(7)).isLateAfter(over.plusDays(21));
    }

    @Test
    void R4_the_same_contact_is_asked_for_referrals_once_in_ninety_days() {
        Story story = calling()
                .hear("call", satisfied(true))
                .hear("call", opportunities())
                .hear("call", referrals());
        story.on(NEXT_MONDAY.plusDays(89)).tell("again", RofFact.started(ANN)).hear("again", satisfied(true));
        assertThat(story.call("again").next()).contains(OPPORTUNITIES);
        assertThat(story.call("again").skipped()).containsExactly(new Skipped(REFERRALS, Skip.ASKED_RECENTLY));
        story.hear("again", opportunities());
        assertThat(story.call("again").isOver()).isTrue();
        assertThat(story.on(NEXT_MONDAY.plusDays(90))
                        .tell("third", RofFact.started(ANN))
                        .call("third")
                        .skipped())
                .isEmpty();
    }

    @Test
    void C3_R2_R4_ninety_days_and_fourteen_go_by_the_clock_on_the_wall() {
        // In the night before the 29th of March clocks go forward.
        LocalDate asked = LocalDate.of(2026, 1, 12);
        Story story = Story.customer(asked.minusDays(7))
                .tell("truck", delivered("order-1"))
                .on(asked, "10:00")
                .tell("call", RofFact.started(ANN))
                .hear("call", satisfied(true))
                .hear("call", opportunities())
                .hear("call", referrals());
        LocalDate again = asked.plusDays(90);
        assertThat(story.on(again, "09:59")
                        .tell("again", RofFact.started(ANN))
                        .call("again")
                        .skipped())
                .contains(new Skipped(REFERRALS, Skip.ASKED_RECENTLY));
        assertThat(story.on(again, "10:00").call("again").skipped()).isEmpty();

        LocalDate begun = LocalDate.of(2026, 3, 20);
        Story brokenOff = Story.customer(begun.minusDays(7))
                .tell("truck", delivered("order-1"))
                .on(begun, "10:00")
                .tell("call", RofFact.started(ANN));
        assertThat(brokenOff.on(begun.plusDays(14), "09:59").call("call").isOver())
                .isFalse();
        assertThat(brokenOff.on(begun.plusDays(14), "10:00").call("call").isOver())
                .isTrue();
    }

    @Test
    void R6_satisfied_is_who_is_with_each_delivery_and_each_other_opens_a_complaint() {
        Story story = Story.customer(MONDAY)
                .tell("truck", delivered("order-1"))
                .tell("order-2", bought())
                .tell("truck-2", delivered("order-2"))
                .tell("order-3", bought())
                .tell("truck-3", delivered("order-3"))
                .on(NEXT_MONDAY)
                .tell("call", RofFact.started(ANN));
        FactId second = FactId.of("order-2");
        FactId third = FactId.of("order-3");
        assertThat(story.call("call").deliveries()).containsExactly(ORDER, second, third);
        assertThat(story.call("call").answer(satisfied(Map.of(ORDER, true))))
                .isEqualTo(new Outcome.Refused(
                        Optional.of(SATISFACTION),
                        "satisfaction was given for [order-1], and asked for [order-1, order-2, order-3]; answer for each"
                                + " of these, or for all at once"));
        story.hear("call", satisfied(Map.of(ORDER, true, second, false, third, false)));
        assertThat(story.relationship().complaints().open())
                .extracting(complaint -> List.copyOf(complaint.opened().value().about()))
                .containsExactlyInAnyOrder(List.of(second), List.of(third));
        assertThat(story.relationship().complaints().open())
                .allMatch(it -> it.contact().equals(Optional.of(ANN)));
    }

    @Test
    void R7_who_refuses_to_be_asked_is_not() {
        Story story = calling()
                .tell("no", ConsentDecided.refused(ANN, Purpose.PROMOTIONAL, "said so"))
                .hear("call", satisfied(true));
        assertThat(story.call("call").isOver()).isTrue();
        assertThat(story.call("call").skipped())
                .containsExactly(new Skipped(OPPORTUNITIES, Skip.REFUSED), new Skipped(REFERRALS, Skip.REFUSED));
        assertThat(story.relationship().rofCalls().calls().get(0).ended()).isPresent();
    }

    @Test
    void R7_who_has_left_is_asked_nothing_more() {
        Story story = calling().hear("call", satisfied(true)).tell("left", ContactFact.departed(ANN));
        assertThat(story.call("call").skipped())
                .containsExactly(new Skipped(OPPORTUNITIES, Skip.GONE), new Skipped(REFERRALS, Skip.GONE));
        assertThat(story.call("call").isOver()).isTrue();
    }

    @Test
    void R2_a_call_that_nobody_started_is_no_call() {
        assertThatThrownBy(() -> calling().call("other"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("ROF call other is not in relationship acme; record its start first");
    }
}
