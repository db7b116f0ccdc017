package io.github.relationship.ladder;

import static io.github.relationship.history.Histories.at;
import static io.github.relationship.history.Histories.opened;
import static io.github.relationship.ladder.Climber.standard;
import static io.github.relationship.ladder.Requirements.purchases;
import static io.github.relationship.ladder.StandardRungs.CLIENT;
import static io.github.relationship.ladder.StandardRungs.PARTNER;
import static io.github.relationship.ladder.Stories.READY_SINCE;
import static io.github.relationship.ladder.Stories.accepts;
import static io.github.relationship.ladder.Stories.client;
import static io.github.relationship.ladder.Stories.declines;
import static io.github.relationship.ladder.Stories.declinesUntil;
import static io.github.relationship.ladder.Stories.readyForPartner;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Histories;
import io.github.relationship.history.StageMoved;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RungId;
import io.github.relationship.ladder.StageDecision.Advice;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** L5: a person accepts a rung, or declines it for a time. */
class AdviceTest {

    private static final Set<FactId> PARTNER_EVIDENCE = Set.of(
            FactId.of("p1"),
            FactId.of("p2"),
            FactId.of("p3"),
            FactId.of("c"),
            FactId.of("satisfied 2025-05-05"),
            FactId.of("value in winter"),
            FactId.of("value 2025-04-02"),
            FactId.of("value 2025-07-10"));

    @Test
    void L5_the_partner_is_advised() {
        Climber acme = standard(readyForPartner(), READY_SINCE);
        assertThat(acme.stage()).isEqualTo(CLIENT);
        assertThat(acme.decide(READY_SINCE).advice())
                .contains(new Advice(PARTNER, Optional.empty(), new TreeSet<>(PARTNER_EVIDENCE), at(READY_SINCE)));
    }

    @Test
    void L5_before_the_evidence_is_complete_nothing_is_advised() {
        assertThat(standard(client(), "2025-05-01").decide("2025-05-01").advice())
                .isEmpty();
    }

    @Test
    void L5_who_accepts_makes_a_partner_at_that_instant() {
        Climber acme = standard(accepts(readyForPartner(), PARTNER, "2025-07-20"), "2025-08-01");
        assertThat(acme.moves()).last().isEqualTo("2025-07-20 client to partner");
        StageMoved move = acme.lastMove().value();
        assertThat(move.by()).isEqualTo(StageMoved.By.ACCEPTED_ADVICE);
        assertThat(move.evidence())
                .containsAll(PARTNER_EVIDENCE)
                .contains(FactId.of("accepts partner 2025-07-20"))
                .hasSize(PARTNER_EVIDENCE.size() + 1);
        assertThat(acme.decide("2025-08-01").advice()).isEmpty();
    }

    @Test
    void L5_declined_advice_rests_90_days_and_then_returns() {
        Climber acme = standard(declines(readyForPartner(), PARTNER, "2025-07-20"), "2025-07-20");
        assertThat(acme.decide("2025-07-20").advice()).isEmpty();
        assertThat(acme.decide("2025-07-20").changesAt()).isPresent();
        assertThat(acme.decide("2025-10-18T11:59:59Z").advice()).isEmpty();
        assertThat(acme.decide("2025-10-18").advice()).map(Advice::to).contains(PARTNER);
    }

    @Test
    void L5_declined_until_a_date_it_returns_when_that_day_begins() {
        Climber acme = standard(declinesUntil(readyForPartner(), PARTNER, "2025-07-20", "2025-08-04"), "2025-07-20");
        assertThat(acme.decide("2025-08-03T23:59:59Z").advice()).isEmpty();
        assertThat(acme.decide("2025-08-04T00:00:00Z").advice()).isPresent();
    }

    @Test
    void L5_a_new_fact_that_counts_brings_declined_advice_back_at_once() {
        Histories acme = declines(readyForPartner(), PARTNER, "2025-07-20").met("2025-07-25");
        assertThat(standard(acme, "2025-07-25").decide("2025-07-25").advice()).isEmpty();
        acme.purchased("p4", "2025-07-28", 10);
        assertThat(standard(acme, "2025-07-28").decide("2025-07-28").advice()).isPresent();
    }

    @Test
    void L5_what_is_accepted_before_it_is_advised_moves_nobody_and_the_advice_comes_all_the_same() {
        Histories acme = accepts(client(), PARTNER, "2025-04-10")
                .gave("2025-04-15")
                .satisfied("2025-05-05")
                .gave("2025-07-10")
                .gave("2025-10-10")
                .committed("c", "2025-10-15");
        Climber climber = standard(acme, "2025-11-01");
        assertThat(climber.stage()).isEqualTo(CLIENT);
        assertThat(climber.decide("2025-11-01").advice()).map(Advice::to).contains(PARTNER);
    }

    @Test
    void L5_what_is_declined_last_is_declined() {
        Histories acme = accepts(readyForPartner(), PARTNER, "2025-07-20");
        assertThat(Ladder.standard()
                        .decide(acme.relationship(), Climber.asOf("2025-08-01"))
                        .rung())
                .isEqualTo(PARTNER);
        assertThat(Ladder.standard()
                        .decide(declines(acme, PARTNER, "2025-07-21").relationship(), Climber.asOf("2025-08-01"))
                        .rung())
                .isEqualTo(CLIENT);
    }

    @Test
    void L5_to_accept_another_rung_than_the_advised_moves_nobody_there() {
        Ladder ladder = Ladder.builder()
                .addRungs(
                        Rung.first("known", "known"),
                        Rung.advised("buyer", "buyer", purchases(1)),
                        Rung.advised("regular", "regular", purchases(1)))
                .build();
        Histories history = opened("2026-01-05").purchased("p1", "2026-02-01", 10);
        Histories beyond = accepts(history, RungId.of("regular"), "2026-02-02");
        assertThat(Climber.on(ladder).record(beyond).moves()).isEmpty();
        Climber climber = Climber.on(ladder).record(accepts(beyond, RungId.of("buyer"), "2026-02-03"));
        assertThat(climber.moves()).containsExactly("2026-02-03 known to buyer");
        assertThat(climber.decide("2026-02-04").advice()).map(Advice::to).contains(RungId.of("regular"));
    }

    @Test
    void L5_what_rests_declined_is_not_open_to_be_accepted() {
        Histories resting = declines(readyForPartner(), PARTNER, "2025-07-20");
        assertThat(standard(accepts(resting, PARTNER, "2025-07-25"), "2025-08-01")
                        .stage())
                .isEqualTo(CLIENT);
    }

    @Test
    void L5_what_was_said_outside_of_the_ladder_moves_nobody_on_the_return() {
        Histories acme = accepts(
                        readyForPartner().fact("no", "2025-07-16", AccountFact.disqualified("no budget")),
                        PARTNER,
                        "2025-07-20")
                .fact("again", "2025-07-25", AccountFact.reopened());
        Climber climber = standard(acme, "2025-08-01");
        assertThat(climber.stage()).isEqualTo(CLIENT);
        assertThat(climber.decide("2025-08-01").advice()).map(Advice::to).contains(PARTNER);
    }
}
