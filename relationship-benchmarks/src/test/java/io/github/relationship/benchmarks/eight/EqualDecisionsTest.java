package io.github.relationship.benchmarks.eight;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.benchmarks.facts.Histories;
import io.github.relationship.benchmarks.facts.Lived;
import io.github.relationship.history.Relationship;
import io.github.relationship.plan.PlanningContext;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EqualDecisionsTest {

    private static final int RELATIONSHIPS = 1_000;
    private static final int[] SIZES = {20, 50, 35, 80};

    private static List<Lived> lives = List.of();

    @BeforeAll
    static void live() {
        lives = IntStream.range(0, RELATIONSHIPS)
                .mapToObj(seed -> Histories.of(seed, SIZES[seed % SIZES.length]))
                .toList();
    }

    @Test
    void the_playbook_plans_what_is_planned_by_hand() {
        for (Lived life : lives) {
            assertThat(EightRules.plan(life.relationship(), context(life)))
                    .as("%s at %s", life.relationship().id(), life.now())
                    .isEqualTo(byHand(life));
        }
    }

    @Test
    void from_facts_the_playbook_plans_the_same() {
        for (Lived life : lives) {
            Relationship folded = Relationship.of(life.relationship().id(), life.history());

            assertThat(EightRules.plan(folded, context(life))).isEqualTo(byHand(life));
        }
    }

    @Test
    void Easy_Rules_plans_what_is_planned_by_hand() {
        WithEasyRules engine = new WithEasyRules();
        for (Lived life : lives) {
            assertThat(engine.plan(standing(life), life.now())).isEqualTo(byHand(life));
        }
    }

    @Test
    void Drools_plans_what_is_planned_by_hand() {
        try (WithDrools engine = new WithDrools()) {
            for (Lived life : lives) {
                assertThat(engine.plan(standing(life), life.now())).isEqualTo(byHand(life));
            }
        }
    }

    @Test
    void each_rule_speaks_in_many_of_the_histories() {
        for (Line line : Line.values()) {
            assertThat(lives)
                    .filteredOn(life -> byHand(life).at(life.now()).due().contains(line))
                    .as("due: %s", line)
                    .hasSizeGreaterThan(30);
        }
        assertThat(lives)
                .filteredOn(life -> standing(life).isHeld(life.now()))
                .as("held by a complaint")
                .hasSizeGreaterThan(30);
        assertThat(lives)
                .filteredOn(life -> standing(life).optedOut)
                .as("opted out")
                .hasSizeGreaterThan(30);
        assertThat(lives)
                .filteredOn(life -> standing(life).client)
                .as("clients")
                .hasSizeBetween(500, 990);
        assertThat(lives)
                .filteredOn(life -> !byHand(life).lines().equals(uncapped(life)))
                .as("put off by the cap")
                .hasSizeGreaterThan(30);
        assertThat(lives)
                .filteredOn(life ->
                        !uncapped(life).isEmpty() && !standing(life).holds.isEmpty() && standing(life).delivery != null)
                .as("held before, and waiting for a call")
                .hasSizeGreaterThan(30);
    }

    private static List<Dated> uncapped(Lived life) {
        Standing standing = standing(life);
        Sheet sheet = new Sheet(standing, life.now());
        byHand(life).lines().forEach(dated -> sheet.want(dated.line()));
        return sheet.result().lines();
    }

    private static YearAhead byHand(Lived life) {
        return ByHand.plan(standing(life), life.now());
    }

    private static Standing standing(Lived life) {
        return Standing.of(life.history(), EightRules.ZONE);
    }

    private static PlanningContext context(Lived life) {
        return EightRules.context(life.now());
    }
}
