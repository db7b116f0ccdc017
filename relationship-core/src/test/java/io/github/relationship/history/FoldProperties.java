package io.github.relationship.history;

import static io.github.relationship.history.Histories.ACME;
import static io.github.relationship.history.Histories.accepted;
import static io.github.relationship.history.Histories.themes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.Seeds;
import io.github.relationship.id.FactId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** The state is a function of the history, however it came in (H1, H2, H5). */
@AddLifecycleHook(Seeds.class)
class FoldProperties {

    private static final Instant START = Instant.parse("2026-04-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");

    /** A part of one fact of every kind, without what would stand on nothing; several at one instant. */
    @Provide
    Arbitrary<List<Occurrence>> histories() {
        return Arbitraries.subsetOf(Facts.ofEveryKind().keySet())
                .flatMap(ids -> Arbitraries.integers()
                        .between(0, 2)
                        .list()
                        .ofSize(ids.size() + 2)
                        .map(gaps -> standing(ids, gaps)));
    }

    private static List<Occurrence> standing(Set<String> ids, List<Integer> hours) {
        List<Occurrence> told = new ArrayList<>();
        Relationship sofar = Relationship.unopened(ACME);
        Instant at = START;
        TreeMap<String, Fact> facts = new TreeMap<>(Facts.ofEveryKind());
        facts.keySet().removeIf(id -> !ids.contains(id) && !id.equals("01") && !id.equals("02"));
        for (var fact : facts.entrySet()) {
            at = at.plusSeconds(3_600L * hours.get(told.size()));
            Occurrence next = Occurrence.of(FactId.of(fact.getKey()), at, fact.getValue());
            Folded folded = sofar.afterAll(List.of(Entry.of(next.id().orElseThrow(), next, LATER, told.size())));
            if (folded instanceof Folded.Accepted yes) {
                told.add(next);
                sofar = yes.relationship();
            }
        }
        return told;
    }

    private static List<Entry> recorded(List<Occurrence> told) {
        List<Entry> entries = new ArrayList<>();
        for (Occurrence occurrence : told) {
            entries.add(Entry.of(occurrence.id().orElseThrow(), occurrence, LATER, entries.size()));
        }
        return entries;
    }

    private static void assertSame(Relationship one, Relationship other) {
        assertThat(one).isEqualTo(other);
        assertThat(one.retracted()).isEqualTo(other.retracted());
        assertThat(themes(one)).usingRecursiveComparison().isEqualTo(themes(other));
    }

    @Property(tries = 100)
    void H2_the_fold_is_independent_of_the_size_of_batches(
            @ForAll("histories") List<Occurrence> told, @ForAll @IntRange(min = 1, max = 7) int size) {
        List<Entry> entries = recorded(told);
        Relationship chunked = Relationship.unopened(ACME);
        for (int from = 0; from < entries.size(); from += size) {
            chunked = accepted(chunked.afterAll(entries.subList(from, Math.min(entries.size(), from + size))));
        }
        assertSame(chunked, accepted(Relationship.unopened(ACME).afterAll(entries)));
    }

    @Property(tries = 100)
    void a_stored_history_folds_to_the_same_state_in_whatever_order_it_is_read(
            @ForAll("histories") List<Occurrence> told, @ForAll Random random) {
        List<Entry> entries = recorded(told);
        Relationship inOrder = Relationship.of(ACME, entries);
        List<Entry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, random);
        assertSame(Relationship.of(ACME, shuffled), inOrder);
    }

    /** The same facts at distinct instants, recorded in any order, in as many commands as there are facts. */
    @Property(tries = 100)
    void H2_late_facts_reach_the_state_of_facts_in_order(
            @ForAll("histories") List<Occurrence> told, @ForAll Random random) {
        List<Occurrence> distinct = new ArrayList<>();
        for (Occurrence occurrence : told) {
            distinct.add(Occurrence.of(
                    occurrence.id().orElseThrow(), START.plusSeconds(distinct.size()), occurrence.fact()));
        }
        List<Occurrence> late = new ArrayList<>(distinct);
        Collections.shuffle(late, random);
        Relationship anyhow = Relationship.unopened(ACME);
        for (Entry entry : recorded(late)) {
            anyhow = Fold.onto(anyhow, List.of(entry));
        }
        assertThat(anyhow.entries().stream().map(Entry::occurrence)).containsExactlyElementsOf(distinct);
        assertThat(themes(anyhow))
                .usingRecursiveComparison()
                .isEqualTo(themes(Relationship.of(ACME, recorded(distinct))));
    }

    @Property(tries = 100)
    void H1_to_hand_in_all_or_part_of_it_again_changes_nothing(
            @ForAll("histories") List<Occurrence> told, @ForAll Random random) {
        List<Entry> entries = recorded(told);
        Relationship once = Relationship.of(ACME, entries);
        List<Entry> again =
                entries.stream().filter(entry -> random.nextBoolean()).collect(Collectors.toList());
        Collections.shuffle(again, random);
        assertSame(accepted(once.afterAll(again)), once);
    }

    @Property(tries = 100)
    void H5_a_history_without_a_fact_equals_one_with_the_fact_and_its_retraction(
            @ForAll("histories") List<Occurrence> told, @ForAll @IntRange(min = 0, max = 40) int which) {
        List<Entry> entries = recorded(told);
        Entry wrong = entries.get(which % entries.size());
        Occurrence retraction = Occurrence.of(FactId.of("retraction"), LATER, new Retracted(wrong.id(), "wrong"));
        Entry last = Entry.of(FactId.of("retraction"), retraction, LATER, entries.size());
        Relationship before = Relationship.of(ACME, entries);
        if (before.afterAll(List.of(last)) instanceof Folded.Accepted yes) {
            List<Entry> without = new ArrayList<>(entries);
            without.remove(wrong);
            assertThat(themes(yes.relationship()))
                    .usingRecursiveComparison()
                    .isEqualTo(themes(Relationship.of(ACME, without)));
        }
    }
}
