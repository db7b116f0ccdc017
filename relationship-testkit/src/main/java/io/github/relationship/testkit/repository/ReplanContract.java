package io.github.relationship.testkit.repository;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.id.RelationshipId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Relationships that are to be judged anew are found, the earliest first, and never more than asked for (G11, A6). */
public abstract class ReplanContract extends RepositorySuite {

    private static final Instant NOON = Samples.NOON;

    /** For subclasses. */
    protected ReplanContract() {}

    private static Step judgedAnewAt(String relationship, Instant replanAt) {
        return first(RelationshipId.of(relationship))
                .appending(Samples.entry(0))
                .replanAt(replanAt);
    }

    private List<String> due(Instant until, int limit) {
        return repository().dueForReplan(TENANT, until, limit).stream()
                .map(RelationshipId::value)
                .toList();
    }

    @Test
    void G11_the_earliest_comes_first() {
        store(judgedAnewAt("second", NOON.plusNanos(2_000)));
        store(judgedAnewAt("third", NOON.plusSeconds(1)));
        store(judgedAnewAt("first", NOON.plusNanos(1_000)));

        assertThat(due(NOON.plusSeconds(1), 10)).containsExactly("first", "second", "third");
    }

    @Test
    void G11_the_instant_itself_is_included_and_nothing_after_it() {
        store(judgedAnewAt("now", NOON));
        store(judgedAnewAt("next", NOON.plusNanos(1_000)));

        assertThat(due(NOON.minusNanos(1_000), 10)).isEmpty();
        assertThat(due(NOON, 10)).containsExactly("now");
        assertThat(due(NOON.plusNanos(1_000), 10)).containsExactly("now", "next");
    }

    @Test
    void A6_no_more_than_asked_for() {
        for (int i = 0; i < 20; i++) {
            store(judgedAnewAt("r" + i, NOON.plusSeconds(i)));
        }

        assertThat(due(NOON.plusSeconds(100), 1)).containsExactly("r0");
        assertThat(due(NOON.plusSeconds(100), 3)).containsExactly("r0", "r1", "r2");
        assertThat(due(NOON.plusSeconds(100), 1_000)).hasSize(20);
    }

    @Test
    void A6_no_more_than_asked_for_at_one_instant_too() {
        for (int i = 0; i < 20; i++) {
            store(judgedAnewAt("r" + i, NOON));
        }

        assertThat(due(NOON, 7)).hasSize(7).doesNotHaveDuplicates();
        assertThat(due(NOON, 20)).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void G11_every_step_says_it_anew() {
        Step step = judgedAnewAt("acme", NOON);
        store(step);
        store(judgedAnewAt("bolt", NOON.plusSeconds(5)));

        store(step.then("s2").replanAt(NOON.plusSeconds(10)));
        assertThat(due(NOON.plusSeconds(9), 10)).containsExactly("bolt");

        store(step.then("s2").then("s3").replanAt(NOON.minusSeconds(1)));
        assertThat(due(NOON.plusSeconds(9), 10)).containsExactly("acme", "bolt");
    }

    @Test
    void whoever_judges_what_is_due_comes_to_an_end() {
        for (int i = 0; i < 10; i++) {
            store(judgedAnewAt("r" + i, NOON.plusSeconds(i)));
        }
        List<String> judged = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
            List<String> due = due(NOON.plusSeconds(60), 4);
            due.forEach(relationship ->
                    store(judgedAnewAt(relationship, NOON).then("s2").replanAt(NOON.plusSeconds(3_600))));
            judged.addAll(due);
        }

        assertThat(judged).containsExactly("r0", "r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8", "r9");
    }

    @Test
    void the_list_is_the_caller_s() {
        store(judgedAnewAt("acme", NOON));
        List<RelationshipId> due = repository().dueForReplan(TENANT, NOON, 10);
        try {
            due.clear();
        } catch (UnsupportedOperationException e) {
            assertThat(due).containsExactly(ACME);
        }

        assertThat(due(NOON, 10)).containsExactly("acme");
    }
}
