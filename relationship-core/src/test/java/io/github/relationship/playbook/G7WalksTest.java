package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.bought;
import static io.github.relationship.playbook.Facts.delivered;
import static io.github.relationship.playbook.Facts.metAndAgreed;
import static io.github.relationship.playbook.Facts.wrote;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.Story.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.attribute.RuleSpec;
import io.github.relationship.history.CommitmentFact;
import io.github.relationship.history.CountedWalks;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.ValueKind;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.Proposal;
import io.github.relationship.plan.Rule;
import io.github.relationship.plan.Situation;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** G7: planning does not walk the history once per rule. Counted, not timed. */
class G7WalksTest {

    /** Orders, deliveries and letters every other day, and in the end advice whose evidence is all of them. */
    private static Story busy(int orders) {
        Story story = Story.suspect(MONDAY.minusMonths(20));
        for (int i = 1; i <= orders; i++) {
            story.on(MONDAY.minusMonths(20).plusDays(i))
                    .tell("order-" + i, bought())
                    .tell("truck-" + i, delivered("order-" + i))
                    .tell("letter-" + i, wrote(ValueKind.NEWS), ANN)
                    .tell("visit-" + i, metAndAgreed(MONDAY), ANN);
        }
        return story.on(MONDAY).tell("heard", Facts.satisfied()).tell("commitment", CommitmentFact.made());
    }

    private static int looks(Story story, Playbook playbook) {
        CountedWalks walks = new CountedWalks(story.relationship());
        assertThat(playbook.judge(walks.relationship(), story.context()).plan())
                .isEqualTo(playbook.judge(story.relationship(), story.context()).plan());
        return walks.looks();
    }

    /** The same rule under another name, as a host's own rule would come. */
    private record Again(Rule rule, int number) implements Rule {
        @Override
        public RuleSpec spec() {
            return RuleSpec.of(
                    "again",
                    RuleId.of(rule.spec().id() + "-" + number),
                    rule.spec().attributes());
        }

        @Override
        public void propose(Situation situation, Consumer<Proposal> proposals) {
            rule.propose(situation, proposals);
        }

        @Override
        public String because() {
            return rule.because();
        }
    }

    @Test
    void G7_ten_times_the_rules_walk_the_history_no_more_often() {
        Story story = busy(100);
        Playbook many = Playbook.builder()
                .from(Playbook.standard())
                .addAllRules(Playbook.standard().rules().stream()
                        .flatMap(rule -> IntStream.range(0, 9).<Rule>mapToObj(i -> new Again(rule, i)))
                        .toList())
                .build();
        int facts = story.relationship().entries().size();
        assertThat(looks(story, many)).isLessThan(looks(story, Playbook.standard()) + facts);
    }

    @Test
    void G7_twice_the_facts_are_looked_at_twice_as_often() {
        List<Integer> looks = List.of(
                looks(busy(50), Playbook.standard()),
                looks(busy(100), Playbook.standard()),
                looks(busy(200), Playbook.standard()));
        assertThat(looks.get(1)).isLessThan(looks.get(0) * 5 / 2);
        assertThat(looks.get(2)).isLessThan(looks.get(1) * 5 / 2);
        Relationship largest = busy(200).relationship();
        assertThat(looks.get(2)).isLessThan(4 * largest.entries().size());
    }
}
