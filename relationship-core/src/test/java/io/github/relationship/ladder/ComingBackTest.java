package io.github.relationship.ladder;

import static io.github.relationship.history.Histories.at;
import static io.github.relationship.history.Histories.opened;
import static io.github.relationship.ladder.Climber.standard;
import static io.github.relationship.ladder.StandardRungs.CLIENT;
import static io.github.relationship.ladder.StandardRungs.CUSTOMER;
import static io.github.relationship.ladder.Stories.accepts;
import static io.github.relationship.ladder.Stories.client;
import static io.github.relationship.ladder.Stories.declinesUntil;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.Histories;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RungId;
import io.github.relationship.ladder.StageDecision.Advice;
import java.time.Period;
import org.junit.jupiter.api.Test;

/** L8, L10: who stepped down goes up again, by advice or later by itself. */
class ComingBackTest {

    /** Stepped down on 1 May 2026, because they were not content; what was bought before still suffices. */
    private static Histories steppedDown() {
        Histories doubted = client().purchased("p4", "2026-04-20", 10)
                .unsatisfied("2026-04-25")
                .unsatisfied("2026-04-28");
        return accepts(doubted, CUSTOMER, "2026-05-01");
    }

    @Test
    void L10_old_evidence_alone_brings_nobody_back() {
        Climber acme = standard(steppedDown(), "2026-12-01");
        assertThat(acme.stage()).isEqualTo(CUSTOMER);
        assertThat(acme.decide("2026-12-01").advice()).isEmpty();
    }

    @Test
    void L10_going_up_again_soon_is_advised() {
        Climber acme = standard(steppedDown().purchased("p5", "2026-05-20", 10), "2026-05-20");
        assertThat(acme.stage()).isEqualTo(CUSTOMER);
        assertThat(acme.decide("2026-05-20").advice()).map(Advice::to).contains(CLIENT);
        assertThat(acme.decide("2026-05-20").advice()).map(Advice::since).contains(at("2026-05-20"));
        Histories accepted = accepts(steppedDown().purchased("p5", "2026-05-20", 10), CLIENT, "2026-05-21");
        assertThat(standard(accepted, "2026-06-01").moves()).last().isEqualTo("2026-05-21 customer to client");
    }

    @Test
    void L8_after_90_days_it_goes_up_by_itself_and_from_then_on() {
        Climber acme = standard(steppedDown().purchased("p5", "2026-05-20", 10), "2026-12-01");
        assertThat(acme.moves()).last().isEqualTo("2026-07-30 customer to client");
    }

    @Test
    void L8_later_a_new_fact_suffices_and_older_evidence_counts_with_it() {
        Climber acme = standard(steppedDown().purchased("p5", "2026-09-01", 10), "2026-12-01");
        assertThat(acme.moves()).last().isEqualTo("2026-09-01 customer to client");
        assertThat(acme.lastMove().value().evidence()).contains(FactId.of("p4"), FactId.of("p5"));
    }

    @Test
    void L8_a_decline_binds_until_its_date_all_the_same() {
        Histories declined =
                declinesUntil(steppedDown().purchased("p5", "2026-05-20", 10), CLIENT, "2026-05-25", "2026-10-01");
        assertThat(standard(declined, "2026-09-30").stage()).isEqualTo(CUSTOMER);
        assertThat(standard(declined, "2026-09-30").decide("2026-09-30").advice())
                .isEmpty();
        assertThat(standard(declined, "2026-11-01").moves())
                .last()
                .isEqualTo("2026-10-01T00:00:00Z customer to client");
    }

    @Test
    void L10_a_rung_left_less_than_30_days_ago_is_advised_where_no_hand_binds_longer() {
        Ladder ladder = Ladder.builder()
                .from(Ladder.standard())
                .handMoveBindsFor(Period.ZERO)
                .build();
        Histories soon = steppedDown().purchased("p5", "2026-05-30", 10);
        assertThat(Climber.on(ladder).record(soon).stage()).isEqualTo(CUSTOMER);
        assertThat(Climber.on(ladder).record(soon).until("2026-07-01").moves())
                .last()
                .isEqualTo("2026-05-31 customer to client");
        Histories later = steppedDown().purchased("p5", "2026-05-31", 10);
        assertThat(Climber.on(ladder).record(later).moves()).last().isEqualTo("2026-05-31 customer to client");
    }

    @Test
    void L10_of_several_rungs_left_each_is_advised_again_though_a_lower_one_was_entered_since() {
        Ladder ladder = Ladder.builder()
                .addRungs(
                        Rung.first("known", "known"),
                        Rung.automatic("buyer", "buyer", Requirements.purchases(1)),
                        Rung.automatic("regular", "regular", Requirements.purchases(2)))
                .handMoveBindsFor(Period.ZERO)
                .reviewFrom(RungId.of("buyer"))
                .build();
        RungId known = RungId.of("known");
        RungId buyer = RungId.of("buyer");
        Histories history = accepts(
                opened("2026-01-05")
                        .purchased("p1", "2026-02-01", 10)
                        .purchased("p2", "2026-02-02", 10)
                        .unsatisfied("2026-02-10")
                        .unsatisfied("2026-02-20"),
                known,
                "2026-03-01");
        Climber acme =
                Climber.on(ladder).record(accepts(history.purchased("p3", "2026-03-05", 10), buyer, "2026-03-06"));
        assertThat(acme.moves()).last().isEqualTo("2026-03-06 known to buyer");
        assertThat(acme.decide("2026-03-06").advice()).map(Advice::to).contains(RungId.of("regular"));
        assertThat(acme.until("2026-06-01").moves()).last().isEqualTo("2026-03-31 buyer to regular");
    }
}
