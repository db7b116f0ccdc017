package io.github.relationship;

import static io.github.relationship.Office.ACME;
import static io.github.relationship.Office.MONDAY;
import static io.github.relationship.Office.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.attribute.RuleSpec;
import io.github.relationship.history.Occurrence;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.Proposal;
import io.github.relationship.plan.Rule;
import io.github.relationship.plan.Situation;
import io.github.relationship.playbook.Playbook;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** G7: a command judges each state once, however often it looks at the plan. */
class JudgedOnceTest {

    private static final ItemKey CALL = ItemKey.of(ACME, RuleId.of("F3"), "order-1");

    /** Proposes nothing, and counts how often it is asked. */
    private record Counted(AtomicInteger asked) implements Rule {

        @Override
        public RuleSpec spec() {
            return RuleSpec.of("counted", RuleId.of("counted"), Attributes.NONE);
        }

        @Override
        public void propose(Situation situation, Consumer<Proposal> proposals) {
            asked.incrementAndGet();
        }

        @Override
        public String because() {
            return "never";
        }
    }

    private final AtomicInteger judgements = new AtomicInteger();
    private final Office office = Office.with(Playbook.standard().with(new Counted(judgements)))
            .sold()
            .on(MONDAY.plusDays(8));

    private int judgements(Runnable command) {
        judgements.set(0);
        command.run();
        return judgements.get();
    }

    @Test
    void G7_snoozing_a_line_judges_what_was_and_what_is() {
        assertThat(judgements(() -> office.firm().snooze(CALL, SAM, office.now().plus(Duration.ofDays(1)))))
                .isEqualTo(2);
    }

    @Test
    void G7_a_repetition_judges_once_as_nothing_changes() {
        office.firm().dismiss(CALL, SAM, "they moved away");
        assertThat(judgements(() -> office.firm().dismiss(CALL, SAM, "they moved away")))
                .isEqualTo(1);
    }

    @Test
    void G7_a_line_that_is_done_is_judged_before_and_after() {
        assertThat(judgements(() -> office.firm().complete(CALL, SAM))).isEqualTo(2);
    }

    @Test
    void G9_a_fact_that_leads_to_a_move_is_judged_once_with_the_move() {
        Office fresh = Office.with(Playbook.standard().with(new Counted(judgements)));
        fresh.firm().record(ACME, fresh.opening());
        List<Recorded> recorded = new ArrayList<>();
        Occurrence order = fresh.now("order-1", Office.bought());
        assertThat(judgements(() -> recorded.add(fresh.record(order)))).isEqualTo(1);
        assertThat(recorded.get(0).moves()).hasSize(1);
        assertThat(fresh.firm().verify(Optional.empty(), 10).differences()).isEmpty();
    }
}
