package io.github.relationship.ladder;

import static io.github.relationship.history.Histories.PAT;
import static io.github.relationship.history.Histories.opened;
import static io.github.relationship.ladder.Climber.standard;
import static io.github.relationship.ladder.StandardRungs.CLIENT;
import static io.github.relationship.ladder.StandardRungs.CUSTOMER;
import static io.github.relationship.ladder.StandardRungs.PROSPECT;
import static io.github.relationship.ladder.StandardRungs.SUSPECT;
import static io.github.relationship.ladder.Stories.client;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Histories;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.history.StageFact;
import io.github.relationship.history.StageMoved;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RungId;
import java.time.Period;
import org.junit.jupiter.api.Test;

class HandMoveTest {

    private static final RelationshipId OTHER = RelationshipId.of("other");

    private static Histories put(Histories history, RungId rung, String when) {
        return history.fact("puts on " + rung + " " + when, when, StageFact.movedByHand(rung, "I know them"));
    }

    @Test
    void L8_a_person_may_move_to_any_rung_whatever_the_evidence_says() {
        Climber acme = standard(put(opened("2026-01-05"), CLIENT, "2026-02-02"), "2026-02-03");
        assertThat(acme.stage()).isEqualTo(CLIENT);
        StageMoved move = acme.relationship().stages().moves().get(0).value();
        assertThat(move.by()).isEqualTo(StageMoved.By.HAND);
        assertThat(move.skipped()).containsExactly(PROSPECT, CUSTOMER);
        assertThat(acme.stageAt("2026-02-02")).isEqualTo(CLIENT);
        assertThat(acme.stageAt("2026-02-01")).isEqualTo(SUSPECT);
    }

    @Test
    void L8_after_it_old_evidence_alone_moves_nobody() {
        Climber acme = standard(put(client(), SUSPECT, "2025-05-05"), "2030-01-01");
        assertThat(acme.stage()).isEqualTo(SUSPECT);
        assertThat(acme.decide("2030-01-01").advice()).isEmpty();
    }

    @Test
    void L8_for_90_days_a_new_fact_only_advises_and_older_evidence_counts_with_it() {
        Histories acme = put(client(), SUSPECT, "2025-05-05").purchased("p4", "2025-06-02", 10);
        Climber then = standard(acme, "2025-06-03");
        assertThat(then.stage()).isEqualTo(SUSPECT);
        assertThat(then.decide("2025-06-03").advice().orElseThrow().beyond()).contains(CLIENT);
    }

    @Test
    void L8_when_the_90_days_are_over_the_new_fact_suffices() {
        Histories acme = put(client(), SUSPECT, "2025-05-05").purchased("p4", "2025-06-02", 10);
        assertThat(standard(acme, "2025-08-03T11:59:59Z").stage()).isEqualTo(SUSPECT);
        assertThat(standard(acme, "2025-08-03").stage()).isEqualTo(CLIENT);
    }

    @Test
    void L8_a_move_up_by_hand_binds_too() {
        Histories acme = put(opened("2026-01-05"), PROSPECT, "2026-02-02").purchased("p1", "2026-02-10", 10);
        Climber then = standard(acme, "2026-02-11");
        assertThat(then.stage()).isEqualTo(PROSPECT);
        assertThat(then.decide("2026-02-11").advice().orElseThrow().to()).isEqualTo(CUSTOMER);
    }

    @Test
    void L12_outside_of_the_ladder_nothing_is_moved_advised_or_doubted() {
        Histories acme = client().fact("no", "2025-05-05", AccountFact.disqualified("no money"));
        StageDecision later = standard(acme, "2030-01-01").decide("2030-01-01");
        assertThat(later.rung()).isEqualTo(CLIENT);
        assertThat(later.review()).isEmpty();
        assertThat(later.changesAt()).isEmpty();
    }

    @Test
    void L12_a_purchase_reopens_and_moves_again() {
        Histories acme = opened("2026-01-05")
                .fact("no", "2026-02-02", AccountFact.disqualified("no money"))
                .purchased("p1", "2026-03-02", 10);
        Climber then = standard(acme, "2026-03-03");
        assertThat(then.stage()).isEqualTo(CUSTOMER);
        assertThat(then.relationship().account().disqualified()).isEmpty();
    }

    @Test
    void L3_a_household_is_a_client_after_two_purchases_ever_or_one_and_a_referral_within_36_months() {
        Ladder ladder = Ladder.businessToConsumer();
        Histories twice = opened("2010-01-05").purchased("p1", "2010-02-02", 10).purchased("p2", "2026-02-02", 10);
        assertThat(Climber.on(ladder).record(twice).until("2026-02-03").stage()).isEqualTo(CLIENT);
        Histories once = opened("2010-01-05")
                .purchased("p1", "2010-02-02", 10)
                .fact("r", "2026-02-02", ReferralFact.received(ReferralId.of("r"), PAT, OTHER));
        assertThat(Climber.on(ladder).record(once).until("2026-02-03").stage()).isEqualTo(CLIENT);
        assertThat(Climber.on(ladder)
                        .record(once)
                        .until("2026-02-03")
                        .assess(CLIENT, "2029-02-02")
                        .isMet())
                .isFalse();
    }

    @Test
    void L3_a_household_is_a_partner_with_two_referrals_and_a_satisfied_call_ever() {
        Histories acme = opened("2024-01-05")
                .purchased("p1", "2024-02-02", 10)
                .satisfied("2024-03-04")
                .fact("r1", "2025-02-03", ReferralFact.received(ReferralId.of("r1"), PAT, OTHER))
                .fact("r2", "2025-02-04", ReferralFact.received(ReferralId.of("r2"), PAT, OTHER));
        StageDecision decision =
                Climber.on(Ladder.businessToConsumer()).record(acme).decide("2025-02-05");
        assertThat(decision.advice().orElseThrow().to()).isEqualTo(StandardRungs.PARTNER);
        assertThat(decision.review()).isEmpty();
    }

    @Test
    void L7_a_household_that_does_not_buy_is_not_reviewed() {
        Histories acme = opened("2010-01-05").purchased("p1", "2010-02-02", 10).purchased("p2", "2010-03-02", 10);
        assertThat(Climber.on(Ladder.businessToConsumer())
                        .record(acme)
                        .decide("2026-01-01")
                        .review())
                .isEmpty();
    }

    @Test
    void L2_recommended_within_a_period_is_met_until_it_is_too_long_ago() {
        Histories acme =
                opened("2026-01-05").fact("r", "2026-01-10", ReferralFact.recommended(ReferralId.of("r"), OTHER));
        Requirement recommended = Requirements.recommended(Period.ofMonths(6));
        Finding finding = recommended.assess(acme.relationship(), Climber.asOf("2026-02-01"));
        assertThat(finding.met()).isTrue();
        assertThat(finding.changesAt()).contains(Histories.at("2026-07-10"));
        assertThat(recommended
                        .assess(acme.relationship(), Climber.asOf("2026-07-10"))
                        .missing())
                .isEqualTo("1 more recommendation of us to them");
    }
}
