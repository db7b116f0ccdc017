package io.github.relationship.ladder;

import static io.github.relationship.history.Histories.at;
import static io.github.relationship.history.Histories.opened;
import static io.github.relationship.ladder.Climber.standard;
import static io.github.relationship.ladder.Requirements.age;
import static io.github.relationship.ladder.Requirements.allOf;
import static io.github.relationship.ladder.Requirements.commitment;
import static io.github.relationship.ladder.Requirements.noBrokenPromise;
import static io.github.relationship.ladder.Requirements.purchases;
import static io.github.relationship.ladder.StandardRungs.CLIENT;
import static io.github.relationship.ladder.StandardRungs.CUSTOMER;
import static io.github.relationship.ladder.StandardRungs.PROSPECT;
import static io.github.relationship.ladder.StandardRungs.SUSPECT;
import static io.github.relationship.ladder.Stories.accepts;
import static io.github.relationship.ladder.Stories.client;
import static io.github.relationship.ladder.Stories.readyForPartner;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.Histories;
import io.github.relationship.history.Purchased;
import io.github.relationship.history.StageMoved;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RungId;
import io.github.relationship.ladder.StageDecision.Advice;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ClimbTest {

    @Test
    void L3_everybody_begins_as_a_suspect() {
        Climber acme = standard(opened("2026-01-05").met("2026-01-06"), "2026-06-01");
        assertThat(acme.stage()).isEqualTo(SUSPECT);
        assertThat(acme.moves()).isEmpty();
    }

    @Test
    void L3_the_qualified_are_prospects() {
        Climber acme = standard(opened("2026-01-05").qualified("2026-01-20"), "2026-02-01");
        assertThat(acme.moves()).containsExactly("2026-01-20 suspect to prospect");
    }

    @Test
    void L3_who_bought_once_is_a_customer() {
        Climber acme =
                standard(opened("2026-01-05").qualified("2026-01-20").purchased("p1", "2026-02-02", 10), "2026-03-01");
        assertThat(acme.moves()).containsExactly("2026-01-20 suspect to prospect", "2026-02-02 prospect to customer");
    }

    @Test
    void L3_three_days_with_purchases_in_24_months_make_a_client() {
        assertThat(standard(client(), "2025-05-01").moves())
                .containsExactly("2025-02-03 suspect to customer", "2025-04-01 customer to client");
    }

    @Test
    void L3_three_purchases_on_one_day_make_a_customer() {
        Histories acme = opened("2026-01-05")
                .purchased("p1", "2026-02-02", 10)
                .purchased("p2", "2026-02-02", 10)
                .purchased("p3", "2026-02-02", 10);
        assertThat(standard(acme, "2026-03-01").stage()).isEqualTo(CUSTOMER);
    }

    @Test
    void L3_purchases_further_apart_than_24_months_make_no_client() {
        Histories acme = opened("2022-01-05")
                .purchased("p1", "2022-02-02", 10)
                .purchased("p2", "2023-02-02", 10)
                .purchased("p3", "2024-02-02", 10);
        assertThat(standard(acme, "2024-03-01").stage()).isEqualTo(CUSTOMER);
        assertThat(standard(acme.purchased("p4", "2024-12-01", 10), "2025-01-01")
                        .stage())
                .isEqualTo(CLIENT);
    }

    @Test
    void L3_an_open_complaint_keeps_a_customer_from_being_a_client_until_it_is_closed() {
        Histories acme = opened("2026-01-05")
                .purchased("p1", "2026-02-02", 10)
                .purchased("p2", "2026-02-03", 10)
                .complained("complaint", "2026-02-04")
                .purchased("p3", "2026-02-05", 10);
        assertThat(standard(acme, "2026-03-01").stage()).isEqualTo(CUSTOMER);
        assertThat(standard(acme.closed("complaint", "2026-03-10"), "2026-04-01")
                        .moves())
                .last()
                .isEqualTo("2026-03-10 customer to client");
    }

    @Test
    void L4_a_suspect_that_buys_is_a_customer_and_the_move_names_the_rung_it_skipped() {
        StageMoved move = standard(opened("2026-01-05").purchased("p1", "2026-02-02", 10), "2026-03-01")
                .lastMove()
                .value();
        assertThat(move.before()).isEqualTo(SUSPECT);
        assertThat(move.after()).isEqualTo(CUSTOMER);
        assertThat(move.skipped()).containsExactly(PROSPECT);
        assertThat(move.evidence()).containsExactly(FactId.of("p1"));
        assertThat(move.by()).isEqualTo(StageMoved.By.EVIDENCE);
        assertThat(move.playbook()).isEqualTo("v1");
    }

    @Test
    void L4_evidence_that_comes_later_for_a_rung_below_moves_nobody() {
        Climber acme =
                standard(opened("2026-01-05").purchased("p1", "2026-02-02", 10).qualified("2026-02-10"), "2026-03-01");
        assertThat(acme.moves()).containsExactly("2026-02-02 suspect to customer");
    }

    @Test
    void L6_a_wholly_returned_purchase_does_not_count() {
        Histories acme = opened("2026-01-05")
                .purchased("p1", "2026-02-01", 10)
                .returned("p1", "2026-02-02")
                .purchased("p2", "2026-02-03", 10)
                .purchased("p3", "2026-02-04", 10);
        assertThat(standard(acme, "2026-03-01").stage()).isEqualTo(CUSTOMER);
        assertThat(standard(acme.purchased("p4", "2026-03-02", 10), "2026-04-01")
                        .stage())
                .isEqualTo(CLIENT);
    }

    @Test
    void L6_a_renewal_that_nobody_decided_makes_no_client() {
        Histories acme = opened("2025-01-05")
                .purchased("p1", "2025-02-01", 10)
                .renewed("r1", "2025-03-01")
                .renewed("r2", "2025-04-01")
                .renewed("r3", "2025-05-01");
        assertThat(standard(acme, "2025-06-01").stage()).isEqualTo(CUSTOMER);
        assertThat(standard(acme.renewed("r4", "2026-03-01"), "2026-04-01").moves())
                .last()
                .isEqualTo("2026-03-01 customer to client");
    }

    private static final Rung FIRST = Rung.first("known", "known");

    private static Ladder ladder(Rung... above) {
        return Ladder.builder().addRungs(FIRST).addRungs(above).build();
    }

    @Test
    void L4_an_automatic_move_stops_below_an_advised_rung_and_the_advice_names_both() {
        Ladder ladder = ladder(
                Rung.automatic("buyer", "buyer", purchases(1)),
                Rung.advised("friend", "friend", commitment()),
                Rung.automatic("regular", "regular", purchases(2)),
                Rung.automatic("fan", "fan", purchases(3)));
        Histories history =
                opened("2026-01-05").purchased("p1", "2026-02-01", 10).purchased("p2", "2026-02-02", 10);
        Climber acme = Climber.on(ladder).record(history);
        assertThat(acme.moves()).containsExactly("2026-02-01 known to buyer");
        assertThat(acme.decide("2026-02-02").advice())
                .contains(new Advice(
                        RungId.of("friend"),
                        Optional.of(RungId.of("regular")),
                        new TreeSet<>(Set.of(FactId.of("p1"), FactId.of("p2"))),
                        at("2026-02-02")));
        acme.record(Histories.occurrence("p3", "2026-02-03", Purchased.of(Histories.euros(1))));
        assertThat(acme.decide("2026-02-03").advice().orElseThrow().beyond()).contains(RungId.of("fan"));
    }

    @Test
    void L4_of_a_suspect_in_one_bound_the_automatic_move_still_stops_below() {
        Ladder ladder = ladder(
                Rung.automatic("buyer", "buyer", purchases(5)),
                Rung.advised("friend", "friend", commitment()),
                Rung.automatic("regular", "regular", purchases(2)));
        Climber acme = Climber.on(ladder)
                .record(opened("2026-01-05").purchased("p1", "2026-02-01", 10).purchased("p2", "2026-02-02", 10));
        assertThat(acme.moves()).containsExactly("2026-02-02 known to buyer");
        assertThat(acme.decide("2026-02-02").advice().orElseThrow().to()).isEqualTo(RungId.of("friend"));
    }

    @Test
    void L4_accepted_it_goes_on_to_the_rung_beyond_and_names_the_skipped() {
        Ladder ladder = ladder(
                Rung.advised("friend", "friend", commitment()), Rung.automatic("regular", "regular", purchases(2)));
        Histories history =
                opened("2026-01-05").purchased("p1", "2026-02-01", 10).purchased("p2", "2026-02-02", 10);
        Climber acme = Climber.on(ladder).record(accepts(history, RungId.of("friend"), "2026-02-10"));
        assertThat(acme.moves()).containsExactly("2026-02-10 known to regular");
        assertThat(acme.lastMove().value().skipped()).containsExactly(RungId.of("friend"));
    }

    @Test
    void L10_each_rung_whose_evidence_is_complete_is_entered_at_once_several_on_one_day_if_need_be() {
        Ladder ladder = ladder(
                Rung.automatic("buyer", "buyer", purchases(1)),
                Rung.automatic("owner", "owner", purchases(1)),
                Rung.automatic("fan", "fan", purchases(1)));
        Climber acme = Climber.on(ladder).record(opened("2026-01-05").purchased("p1", "2026-02-01", 10));
        assertThat(acme.moves())
                .containsExactly("2026-02-01 known to buyer", "2026-02-01 buyer to owner", "2026-02-01 owner to fan");
    }

    @Test
    void L11_time_alone_completes_and_the_move_is_effective_at_that_instant() {
        Ladder ladder = ladder(Rung.automatic("old", "old", age(Period.ofMonths(6))));
        Climber acme = Climber.on(ladder).record(opened("2026-01-05"));
        assertThat(acme.decide("2026-02-01").changesAt()).contains(at("2026-07-05"));
        assertThat(acme.until("2026-07-04").moves()).isEmpty();
        assertThat(acme.until("2026-09-01").moves()).containsExactly("2026-07-05 known to old");
    }

    @Test
    void L11_before_a_fact_it_is_decided_what_time_alone_completed() {
        Ladder ladder = ladder(
                Rung.automatic("old", "old", age(Period.ofMonths(6))), Rung.automatic("buyer", "buyer", purchases(1)));
        Climber acme = Climber.on(ladder).record(opened("2026-01-05").purchased("p1", "2026-09-01", 10));
        assertThat(acme.moves()).containsExactly("2026-07-05 known to old", "2026-09-01 old to buyer");
    }

    @Test
    void L11_a_broken_promise_that_is_forgiven_completes_by_time_alone() {
        Ladder ladder = ladder(
                Rung.automatic("trusting", "trusting", allOf(purchases(1), noBrokenPromise(Period.ofMonths(12)))));
        Histories history =
                opened("2026-01-05").promised("d", "2026-01-20", "2026-02-02").purchased("p1", "2026-02-20", 10);
        Climber acme = Climber.on(ladder).record(history).until("2028-01-01");
        assertThat(acme.moves()).containsExactly("2027-02-10T00:00:00Z known to trusting");
    }

    @Test
    void L11_a_late_fact_completes_at_its_own_instant() {
        Histories acme = opened("2026-01-05")
                .purchased("p1", "2026-02-01", 10)
                .purchased("p3", "2026-04-01", 10)
                .met("2026-05-01")
                .purchased("p2", "2026-03-01", 10);
        assertThat(standard(acme, "2026-06-01").moves())
                .containsExactly("2026-02-01 suspect to customer", "2026-04-01 customer to client");
    }

    @Test
    void L11_a_move_is_never_effective_before_the_preceding_one() {
        Histories acme = opened("2026-01-05").qualified("2026-03-01").purchased("p1", "2026-02-01", 10);
        assertThat(standard(acme, "2026-04-01").moves())
                .containsExactly("2026-03-01 suspect to prospect", "2026-03-01 prospect to customer");
    }

    @Test
    void L11_it_is_decided_once_and_a_return_or_a_late_complaint_does_not_rewrite_it() {
        Histories acme = client().complained("late", "2025-03-20").returned("p3", "2025-05-01");
        Climber climber = standard(acme, "2025-06-01");
        assertThat(climber.moves()).containsExactly("2025-02-03 suspect to customer", "2025-04-01 customer to client");
        assertThat(climber.stage()).isEqualTo(CLIENT);
    }

    @Test
    void L11_what_was_decided_and_recorded_is_not_decided_again() {
        Climber acme = standard(readyForPartner(), "2025-08-01");
        assertThat(acme.decide("2025-08-01").moves()).isEmpty();
        assertThat(acme.decide("2026-01-01").moves()).isEmpty();
    }
}
