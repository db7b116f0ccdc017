package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.completed;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;

import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.HoldFact;
import io.github.relationship.history.StrategySet;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Nature;
import io.github.relationship.plan.Rule;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** H12: what a line is for, and whether somebody is addressed. */
class H12PurposesTest {

    private static final Set<String> SERVICE = Set.of("F3", "F4", "F7");
    private static final Set<String> PERSONAL = Set.of(
            "F1",
            "F2",
            "F6",
            "F11",
            "F26",
            "birthday",
            "work-anniversary",
            "personal-occasion",
            "holiday-card",
            "customer-anniversary");

    static List<Rule> rules() {
        return Playbook.standard().rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void H12_satisfaction_recovery_and_promises_are_service_thanks_and_occasions_personal_all_else_promotional(
            Rule rule) {
        String id = rule.spec().id().value();
        // What is left of a call after recovery is R1's questions.
        boolean service =
                SERVICE.contains(id) && !rule.spec().attributes().text("step").equals("continue");
        String purpose = service ? "SERVICE" : PERSONAL.contains(id) ? "PERSONAL" : "PROMOTIONAL";
        Assertions.assertThat(rule.spec().attributes().text("purpose")).as(id).isEqualTo(purpose);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void H12_reviews_are_tasks_and_what_offers_a_way_is_a_contact(Rule rule) {
        boolean task = rule.spec().attributes().texts("options").isEmpty();
        Assertions.assertThat(rule.spec().attributes().text("nature"))
                .isEqualTo(task ? Nature.TASK.name() : Nature.CONTACT.name());
        if (rule.spec().id().value().equals("F10")) {
            Assertions.assertThat(task).isTrue();
        }
    }

    private static Story reviewed() {
        return Story.prospect(MONDAY)
                .tell("strategy", StrategySet.builder().reviewOn(TUESDAY).build());
    }

    @Test
    void H12_consent_and_holds_concern_contacts_only() {
        Story refused = reviewed().tell("never", ConsentDecided.refusedAltogether(ANN, "said so"));
        assertThat(refused).holdsBack("F9", HeldBackCode.REFUSED);
        assertThat(refused).shows("F10.strategy").isATask();
        Story legal = reviewed().tell("legal", HoldFact.placed(HoldFact.Kind.LEGAL));
        assertThat(legal).holdsBack("F9", HeldBackCode.HOLD);
        assertThat(legal).shows("F10.strategy").isATask();
    }

    @Test
    void H12_a_task_is_done_like_any_line() {
        Story story = reviewed();
        assertThat(story.tell("done", completed(story.keyOf("F10.strategy")))).hasNothingOf("F10.strategy");
    }
}
