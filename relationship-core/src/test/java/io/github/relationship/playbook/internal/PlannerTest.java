package io.github.relationship.playbook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlannerTest {

    @Test
    void G1_arbitration_takes_its_steps_in_this_order() {
        assertThat(Planner.STEPS)
                .extracting(step -> step.getClass().getSimpleName())
                .containsExactly(
                        "Eligibility",
                        "Signed",
                        "Resting",
                        "Holds",
                        "LeftAlone",
                        "Minors",
                        "Liked",
                        "ConsentGiven",
                        "Reachable",
                        "BudgetKept",
                        "StandOut",
                        "LeadTimeAndCalendar",
                        "CommonHours",
                        "ByHand",
                        "InTime");
        assertThat(Planner.OVER_ALL)
                .containsExactly(OverAll.ONE_ITEM, OverAll.ONE_REMINDER, OverAll.ONE_TO_AN_ADDRESS, OverAll.CAPS);
    }
}
