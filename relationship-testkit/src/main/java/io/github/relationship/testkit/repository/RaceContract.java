package io.github.relationship.testkit.repository;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.id.RelationshipId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.spi.Applied;
import io.github.relationship.spi.Stamp;
import io.github.relationship.spi.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many threads at once do no harm: of those who decided on the same stamp exactly one wins (K7). */
public abstract class RaceContract extends RepositorySuite {

    private static final int ROUNDS = 50;

    /** For subclasses. */
    protected RaceContract() {}

    @Test
    void K7_of_several_first_steps_exactly_one_wins() {
        for (int round = 0; round < ROUNDS; round++) {
            RelationshipId relationship = RelationshipId.of("r" + round);
            race(first(relationship), round, 0);
        }
    }

    @Test
    void K7_of_several_steps_from_one_stamp_exactly_one_wins() {
        Step last = first(ACME).appending(Samples.entry(0));
        store(last);
        for (int round = 1; round <= ROUNDS; round++) {
            last = race(last.then("-"), round, round);
        }
    }

    /** All threads take a step of their own from where the given one starts; gives the one that won. */
    private Step race(Step start, int round, int position) {
        List<Step> steps = IntStream.range(0, declared().threads())
                .mapToObj(thread -> start.becoming("round " + round + " thread " + thread)
                        .appending(Samples.entry("round " + round + " thread " + thread, position, Twins.fact(thread)))
                        .planning(Samples.line(start.relationship(), "thread-" + thread)))
                .toList();
        List<Step> winners = new ArrayList<>();
        List<Applied> answers = Together.all(steps.stream()
                .map(step -> Together.task(() -> repository().apply(step.change())))
                .toList());
        for (int thread = 0; thread < steps.size(); thread++) {
            if (answers.get(thread) == Applied.APPLIED) {
                winners.add(steps.get(thread));
            }
        }
        assertThat(winners).as("the steps that won round %s", round).hasSize(1);
        Step winner = winners.get(0);
        List<AgendaItem> lines =
                lines(Samples.everything().relationship(start.relationship()).build());
        assertThat(stamp(start.relationship())).contains(winner.next());
        assertThat(lines).isEqualTo(winner.agenda());
        assertThat(history(start.relationship()))
                .hasSize(position + 1)
                .endsWith(winner.append().get(0));
        return winner;
    }

    @Test
    void threads_that_write_to_different_relationships_do_not_disturb_each_other() {
        List<RelationshipId> relationships = IntStream.range(0, declared().threads())
                .mapToObj(thread -> RelationshipId.of("r" + thread))
                .toList();
        List<Applied> answers = Together.all(relationships.stream()
                .map(relationship -> Together.task(() -> writeMany(relationship)))
                .toList());

        assertThat(answers).containsOnly(Applied.APPLIED);
        for (RelationshipId relationship : relationships) {
            assertThat(history(relationship)).isEqualTo(Samples.entries(0, ROUNDS));
            assertThat(stamp(relationship)).contains(new Stamp("s" + (ROUNDS - 1)));
        }
    }

    /** The first answer that is not as it should be, else that all is well. */
    private Applied writeMany(RelationshipId relationship) {
        Step step = first(relationship).becoming("s0");
        for (int i = 0; i < ROUNDS; i++) {
            step = i == 0 ? step : step.then("s" + i);
            step = step.appending(Samples.entry(i)).planning(Samples.line(relationship, "step-" + i));
            if (repository().apply(step.change()) != Applied.APPLIED) {
                return Applied.LOST;
            }
        }
        return Applied.APPLIED;
    }

    @Test
    void K1_who_reads_while_others_write_sees_whole_steps_only() {
        AtomicBoolean written = new AtomicBoolean();
        List<Together.Task<List<String>>> tasks = new ArrayList<>();
        tasks.add(Together.task(() -> {
            try {
                return writeMany(ACME) == Applied.APPLIED ? List.of() : List.of("a step of the only writer was lost");
            } finally {
                written.set(true);
            }
        }));
        for (int reader = 1; reader < declared().threads(); reader++) {
            tasks.add(Together.task(() -> {
                List<String> torn = new ArrayList<>();
                while (!written.get()) {
                    readWhole(torn);
                }
                readWhole(torn);
                return torn;
            }));
        }

        assertThat(Together.all(tasks)).allSatisfy(torn -> assertThat(torn).isEmpty());
        assertThat(history(ACME)).isEqualTo(Samples.entries(0, ROUNDS));
    }

    /** The stamp {@code s7} belongs to the history of eight entries, and no other. */
    private void readWhole(List<String> torn) {
        Optional<Stored> stored = repository().find(TENANT, ACME);
        stored.ifPresent(found -> {
            String whole = "s" + (found.entries().size() - 1);
            if (!found.stamp().value().equals(whole)) {
                torn.add("stamp " + found.stamp().value() + " with "
                        + found.entries().size() + " entries");
            }
        });
        int lines = page(Samples.everything().build()).items().size();
        if (lines > 1 || (stored.isPresent() && lines == 0)) {
            torn.add(lines + " lines, where each step leaves one");
        }
    }
}
