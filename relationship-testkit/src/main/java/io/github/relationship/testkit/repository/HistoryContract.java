package io.github.relationship.testkit.repository;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.Entry;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.spi.Stamp;
import io.github.relationship.spi.Stored;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Histories are appended to, and come back whole. */
public abstract class HistoryContract extends RepositorySuite {

    /** For subclasses. */
    protected HistoryContract() {}

    @Test
    void what_was_never_stored_is_not_found() {
        store(first(ACME).appending(Samples.entry(0)));

        assertThat(repository().find(TENANT, ACME)).isPresent();
        assertThat(repository().find(TENANT, BOLT)).isEmpty();
        assertThat(repository().stamp(TENANT, BOLT)).isEmpty();
    }

    @Test
    void the_first_step_stores_history_and_stamp() {
        store(first(ACME).appending(Samples.entries(0, 3)));

        assertThat(history(ACME)).isEqualTo(Samples.entries(0, 3));
        assertThat(repository().find(TENANT, ACME).map(Stored::stamp)).contains(new Stamp("s1"));
    }

    @Test
    void later_steps_append_to_what_is_there() {
        Step opening = first(ACME).appending(Samples.entries(0, 2));
        store(opening);
        store(opening.then("s2").appending(Samples.entries(2, 5)));
        store(opening.then("s2").then("s3").appending(Samples.entries(5, 6)));

        assertThat(history(ACME)).isEqualTo(Samples.entries(0, 6));
    }

    @Test
    void a_step_without_entries_leaves_the_history() {
        Step opening = first(ACME).appending(Samples.entries(0, 2));
        store(opening);
        store(opening.then("s2"));

        assertThat(history(ACME)).isEqualTo(Samples.entries(0, 2));
    }

    @Test
    void H2_entries_keep_their_places_whenever_they_occurred() {
        Entry late = Samples.entry(Samples.entry(1).occurrence(), Samples.NOON.plusSeconds(7_200), 2);
        Entry early = Samples.entry(Samples.entry(2).occurrence(), Samples.NOON.plusSeconds(3_600), 1);
        store(first(ACME).appending(Samples.entry(0), early, late));

        assertThat(history(ACME)).containsExactly(Samples.entry(0), early, late);
    }

    @Test
    void the_order_of_a_history_is_as_declared() {
        Step opening = first(ACME).appending(Samples.entries(0, 20));
        store(opening);
        store(opening.then("s2").appending(Samples.entries(20, 40)));

        List<Entry> found = repository().find(TENANT, ACME).orElseThrow().entries();
        switch (declared().historyOrder()) {
            case AS_RECORDED -> assertThat(found).isEqualTo(Samples.entries(0, 40));
            case ANY -> assertThat(found).containsExactlyInAnyOrderElementsOf(Samples.entries(0, 40));
        }
    }

    @Test
    void histories_of_several_relationships_do_not_mix() {
        store(first(ACME).appending(Samples.entries(0, 3)));
        store(first(BOLT).becoming("b1").appending(Samples.entries(0, 5)));
        store(first(BOLT).becoming("b1").then("b2").appending(Samples.entries(5, 6)));

        assertThat(history(ACME)).isEqualTo(Samples.entries(0, 3));
        assertThat(history(BOLT)).isEqualTo(Samples.entries(0, 6));
        assertThat(stamp(ACME)).contains(new Stamp("s1"));
    }

    @Test
    void relationships_whose_ids_look_alike_are_several() {
        List<RelationshipId> alike = Twins.relationships();
        for (int i = 0; i < alike.size(); i++) {
            store(first(alike.get(i)).becoming("s" + i).appending(Samples.entry("f" + i, i, Twins.fact(i))));
        }

        for (int i = 0; i < alike.size(); i++) {
            assertThat(history(alike.get(i))).containsExactly(Samples.entry("f" + i, i, Twins.fact(i)));
            assertThat(stamp(alike.get(i))).contains(new Stamp("s" + i));
        }
    }

    @Test
    void a_long_history_comes_back_whole() {
        int length = declared().longHistory();
        Step step = first(ACME).appending(Samples.entries(0, length / 2));
        store(step);
        for (int from = length / 2; from < length; from += 50) {
            step = step.then("s" + from).appending(Samples.entries(from, Math.min(length, from + 50)));
            store(step);
        }

        assertThat(history(ACME)).hasSize(length);
        assertThat(history(ACME).equals(Samples.entries(0, length)))
                .as("all entries equal what was recorded")
                .isTrue();
    }

    @Test
    void what_was_read_stays_as_it_was_read() {
        Step opening = first(ACME).appending(Samples.entries(0, 1));
        store(opening);
        Stored before = repository().find(TENANT, ACME).orElseThrow();

        store(opening.then("s2").appending(Samples.entries(1, 2)));

        assertThat(before.stamp()).isEqualTo(new Stamp("s1"));
        assertThat(before.entries()).isEqualTo(Samples.entries(0, 1));
    }

    @Test
    void what_was_handed_in_may_change_afterwards() {
        List<Entry> entries = new ArrayList<>(Samples.entries(0, 2));
        store(first(ACME).appending(entries));
        entries.clear();

        assertThat(history(ACME)).isEqualTo(Samples.entries(0, 2));
    }
}
