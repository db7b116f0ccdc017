package io.github.relationship.ladder;

import static io.github.relationship.history.Histories.at;
import static io.github.relationship.history.Histories.opened;
import static io.github.relationship.ladder.Climber.standard;
import static io.github.relationship.ladder.StageDecision.Trigger.COMMITMENT_ENDED;
import static io.github.relationship.ladder.StageDecision.Trigger.EVIDENCE_GONE;
import static io.github.relationship.ladder.StageDecision.Trigger.SILENCE;
import static io.github.relationship.ladder.StageDecision.Trigger.UNSATISFIED_TWICE;
import static io.github.relationship.ladder.StandardRungs.CLIENT;
import static io.github.relationship.ladder.StandardRungs.CUSTOMER;
import static io.github.relationship.ladder.StandardRungs.PARTNER;
import static io.github.relationship.ladder.StandardRungs.PROSPECT;
import static io.github.relationship.ladder.StandardRungs.SUSPECT;
import static io.github.relationship.ladder.Stories.accepts;
import static io.github.relationship.ladder.Stories.client;
import static io.github.relationship.ladder.Stories.declines;
import static io.github.relationship.ladder.Stories.declinesUntil;
import static io.github.relationship.ladder.Stories.readyForPartner;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.Histories;
import io.github.relationship.history.StageMoved;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RungId;
import io.github.relationship.ladder.StageDecision.Advice;
import io.github.relationship.ladder.StageDecision.Review;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StepDownTest {

    private static Optional<Review> review(Histories history, String when) {
        return standard(history, when).decide(when).review();
    }

    private static Review review(StageDecision.Trigger trigger, String fact, String since, RungId holds) {
        return new Review(trigger, FactId.of(fact), at(since), holds);
    }

    private static Histories partner() {
        return accepts(readyForPartner(), PARTNER, "2025-07-20");
    }

    @Test
    void L7_nobody_falls_silently() {
        Climber acme = standard(client(), "2035-01-01");
        assertThat(acme.stage()).isEqualTo(CLIENT);
        assertThat(acme.decide("2035-01-01").review()).isPresent();
    }

    @Test
    void L7_a_client_that_does_not_buy_for_12_months_is_to_be_reviewed() {
        assertThat(review(client(), "2026-04-01T11:59:59Z")).isEmpty();
        assertThat(review(client(), "2026-04-01")).contains(review(SILENCE, "p3", "2026-04-01", CLIENT));
    }

    @Test
    void L7_the_review_names_the_highest_rung_whose_evidence_holds_now() {
        assertThat(review(client(), "2027-04-02")).contains(review(SILENCE, "p3", "2026-04-01", CUSTOMER));
    }

    @Test
    void L7_of_those_who_buy_seldom_silence_is_three_times_their_own_median_gap() {
        Histories seldom = opened("2023-01-05")
                .purchased("p1", "2023-02-01", 10)
                .purchased("p2", "2023-09-01", 10)
                .purchased("p3", "2024-04-01", 10)
                .purchased("p4", "2024-11-01", 10);
        // Gaps of 212, 213 and 214 days: silence is 639 days.
        assertThat(review(seldom, "2026-08-02T11:59:59Z")).isEmpty();
        assertThat(review(seldom, "2026-08-02")).contains(review(SILENCE, "p4", "2026-08-02", CUSTOMER));
    }

    @Test
    void L7_the_median_is_that_of_the_gaps_by_length() {
        Histories uneven = opened("2024-01-05")
                .purchased("p1", "2024-02-01", 10)
                .purchased("p2", "2024-06-10", 10)
                .purchased("p3", "2025-04-06", 10)
                .purchased("p4", "2025-08-09", 10);
        // Gaps of 130, 300 and 125 days: silence is 390 days.
        assertThat(review(uneven, "2026-12-01").orElseThrow().since()).isEqualTo(at("2026-09-03"));
    }

    @Test
    void L7_a_purchase_ends_the_silence() {
        assertThat(review(client().purchased("p4", "2026-04-10", 10), "2026-05-01"))
                .isEmpty();
    }

    @Test
    void L7_a_customer_that_does_not_buy_is_not_reviewed_for_silence() {
        assertThat(review(opened("2025-01-05").purchased("p1", "2025-02-01", 10), "2030-01-01"))
                .isEmpty();
    }

    @Test
    void L7_a_ladder_may_leave_silence_alone_or_review_nothing_at_all() {
        Ladder quiet = Ladder.builder()
                .addAllRungs(Ladder.standard().rungs())
                .reviewFrom(CLIENT)
                .reviewsSilence(false)
                .build();
        Ladder never = Ladder.builder().addAllRungs(Ladder.standard().rungs()).build();
        assertThat(Climber.on(quiet).record(client()).decide("2030-01-01").review())
                .isEmpty();
        Histories unhappy = client().unsatisfied("2025-05-01").unsatisfied("2025-06-01");
        assertThat(Climber.on(quiet).record(unhappy).decide("2025-06-01").review())
                .isPresent();
        assertThat(Climber.on(never).record(unhappy).decide("2030-06-01").review())
                .isEmpty();
    }

    @Test
    void L7_a_commitment_that_ended_is_a_reason_where_the_rung_stood_on_it() {
        assertThat(review(partner().ended("c", "2025-08-01"), "2025-08-02"))
                .contains(review(COMMITMENT_ENDED, "c ended", "2025-08-01", CLIENT));
    }

    @Test
    void L7_a_commitment_that_was_followed_by_another_is_no_reason() {
        assertThat(review(partner().committed("c2", "2025-07-30").ended("c", "2025-08-01"), "2025-08-02"))
                .isEmpty();
    }

    @Test
    void L7_a_commitment_that_ended_before_the_rung_was_entered_is_no_reason() {
        Histories acme = readyForPartner().ended("c", "2025-07-16").walletShare(90, "2025-07-17");
        Histories partner = accepts(acme, PARTNER, "2025-07-20").purchased("p4", "2026-07-01", 10);
        assertThat(standard(partner, "2026-08-01").stage()).isEqualTo(PARTNER);
        assertThat(review(partner, "2026-08-01")).isEmpty();
    }

    @Test
    void L7_two_unsatisfied_calls_in_a_row_are_a_reason() {
        assertThat(review(client().unsatisfied("2025-05-01"), "2025-05-02")).isEmpty();
        assertThat(review(client().unsatisfied("2025-05-01").unsatisfied("2025-06-01"), "2025-06-02"))
                .contains(review(UNSATISFIED_TWICE, "unsatisfied 2025-06-01", "2025-06-01", CLIENT));
        assertThat(review(
                        client().unsatisfied("2025-05-01")
                                .satisfied("2025-05-15")
                                .unsatisfied("2025-06-01"),
                        "2025-06-02"))
                .isEmpty();
        assertThat(review(
                        client().unsatisfied("2025-05-01")
                                .unsatisfied("2025-06-01")
                                .satisfied("2025-06-15"),
                        "2025-06-20"))
                .isEmpty();
    }

    @Test
    void L7_completing_evidence_that_was_returned_or_cancelled_is_a_reason() {
        assertThat(review(client().returned("p2", "2025-05-01"), "2025-05-02"))
                .contains(review(EVIDENCE_GONE, "p2 returned 2025-05-01", "2025-05-01", CUSTOMER));
        assertThat(review(client().cancelled("p1", "2025-05-01"), "2025-05-02"))
                .contains(review(EVIDENCE_GONE, "p1 cancelled 2025-05-01", "2025-05-01", CUSTOMER));
    }

    @Test
    void L7_a_partial_return_is_no_reason_nor_is_one_that_leaves_enough() {
        assertThat(review(client().returned("p2", "2025-05-01", 9), "2025-05-02"))
                .isEmpty();
        assertThat(review(client().purchased("p4", "2025-04-20", 10).returned("p2", "2025-05-01"), "2025-05-02"))
                .isEmpty();
    }

    @Test
    void L7_the_return_that_left_too_little_is_the_reason_though_it_came_after_the_move() {
        Histories acme = client().purchased("p4", "2025-04-20", 10)
                .returned("p2", "2025-05-01")
                .returned("p4", "2025-06-01");
        assertThat(review(acme, "2025-06-02"))
                .contains(review(EVIDENCE_GONE, "p4 returned 2025-06-01", "2025-06-01", CUSTOMER));
    }

    @Test
    void L7_a_return_before_the_move_is_no_reason_when_evidence_grows_old() {
        Ladder quiet =
                Ladder.builder().from(Ladder.standard()).reviewsSilence(false).build();
        Histories acme = opened("2025-01-05").purchased("p0", "2025-01-10", 10).returned("p0", "2025-01-12");
        client().occurrences().stream()
                .skip(3)
                .forEach(bought -> acme.fact(
                        bought.id().orElseThrow().value(), bought.occurredAt().toString(), bought.fact()));
        Climber climber = Climber.on(quiet).record(acme);
        assertThat(climber.stage()).isEqualTo(CLIENT);
        assertThat(climber.decide("2030-01-01").review()).isEmpty();
    }

    @Test
    void L7_a_customer_whose_only_purchase_came_back_is_reviewed() {
        Histories acme = opened("2025-01-05").qualified("2025-01-10").purchased("p1", "2025-02-01", 10);
        assertThat(review(acme.returned("p1", "2025-02-05"), "2025-02-06"))
                .contains(review(EVIDENCE_GONE, "p1 returned 2025-02-05", "2025-02-05", PROSPECT));
    }

    @Test
    void L7_declined_it_rests_180_days() {
        Histories acme = declines(client(), CUSTOMER, "2026-05-01");
        assertThat(review(acme, "2026-05-02")).isEmpty();
        assertThat(review(acme, "2026-10-28T11:59:59Z")).isEmpty();
        assertThat(review(acme, "2026-10-28")).map(Review::trigger).contains(SILENCE);
    }

    @Test
    void L7_declined_until_a_date_it_rests_until_that_day_begins() {
        Histories acme = declinesUntil(client(), CUSTOMER, "2026-05-01", "2026-06-01");
        assertThat(review(acme, "2026-05-31T23:59:59Z")).isEmpty();
        assertThat(review(acme, "2026-06-01T00:00:00Z")).isPresent();
    }

    @Test
    void L7_a_new_trigger_ends_the_rest() {
        Histories acme = declines(client(), CUSTOMER, "2026-05-01").returned("p2", "2026-05-10");
        assertThat(review(acme, "2026-05-11")).map(Review::trigger).contains(EVIDENCE_GONE);
    }

    @Test
    void L7_to_have_declined_the_way_up_lays_no_review_to_rest() {
        Histories acme = readyForPartner().gave("2025-10-10").gave("2026-01-10");
        // Silent since 1 April 2026: the advice to climb is declined in that silence, and accepted when it is back.
        Histories climbed = accepts(declinesUntil(acme, PARTNER, "2026-04-10", "2026-04-11"), PARTNER, "2026-04-12");
        assertThat(standard(climbed, "2026-04-13").stage()).isEqualTo(PARTNER);
        assertThat(review(climbed, "2026-04-13")).map(Review::trigger).contains(SILENCE);
    }

    @Test
    void L7_stepping_down_is_accepted_by_a_person() {
        Climber acme = standard(accepts(client(), CUSTOMER, "2026-05-01"), "2026-06-01");
        assertThat(acme.moves()).last().isEqualTo("2026-05-01 client to customer");
        assertThat(acme.lastMove().value().by()).isEqualTo(StageMoved.By.ACCEPTED_ADVICE);
        assertThat(acme.decide("2026-06-01").review()).isEmpty();
        Climber further = standard(accepts(client(), SUSPECT, "2026-05-01"), "2026-06-01");
        assertThat(further.lastMove().value().skipped()).containsExactly(PROSPECT, CUSTOMER);
    }

    @Test
    void L5_to_accept_the_rung_on_which_it_stands_moves_nobody() {
        assertThat(standard(accepts(client(), CLIENT, "2025-05-01"), "2025-06-01")
                        .moves())
                .hasSize(2);
    }

    @Test
    void L5_an_acceptance_is_used_once() {
        Histories doubted = partner().ended("c", "2025-07-25");
        Histories acme = accepts(doubted, CLIENT, "2025-08-01").committed("c2", "2025-08-10");
        Climber climber = standard(acme, "2025-08-10");
        assertThat(climber.stage()).isEqualTo(CLIENT);
        assertThat(climber.decide("2025-08-10").advice()).map(Advice::to).contains(PARTNER);
        assertThat(standard(acme, "2026-02-01").stage()).isEqualTo(CLIENT);
    }

    @Test
    void L5_to_accept_a_way_down_that_nobody_doubted_moves_nobody_then_or_later() {
        Histories acme = accepts(partner(), CLIENT, "2025-08-01");
        assertThat(standard(acme, "2025-08-02").stage()).isEqualTo(PARTNER);
        assertThat(standard(acme.ended("c", "2025-08-10"), "2025-08-11").stage())
                .isEqualTo(PARTNER);
        assertThat(standard(acme, "2025-08-11").decide("2025-08-11").review()).isPresent();
    }
}
