package io.github.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.Entry;
import io.github.relationship.history.ItemFact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.PromiseFact;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.StageMoved;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.HeldBack;
import io.github.relationship.plan.Plan;
import io.github.relationship.playbook.Playbook;
import io.github.relationship.rule.Silence;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** What holds for recording, whatever was told, wherever, on whatever ladder. */
@AddLifecycleHook(Seeds.class)
@Domain(Generated.class)
@Domain(DomainContext.Global.class)
class MovesProperties {

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void L11_a_bulk_load_and_a_replay_give_equal_moves_under_any_clock(
            @ForAll World world, @ForAll Tale tale, @ForAll Random random) {
        Telling told = Telling.of(world, tale);
        List<Occurrence> occurrences = withClosings(told);
        Recording bulk = new Recording(
                Relationship.unopened(Telling.ACME),
                world.playbook(),
                world.context().at(told.now().plus(Duration.ofDays(900))));
        bulk.record(occurrences, MovesProperties::noFreshIds);
        bulk.judge();

        Relationship replayed = Relationship.unopened(Telling.ACME);
        for (Occurrence occurrence : occurrences) {
            replayed = scheduled(replayed, occurrence.occurredAt(), world, random);
            Instant clock = occurrence.occurredAt().plusSeconds(random.nextInt(3) * 50_000L);
            Recording one =
                    new Recording(replayed, world.playbook(), world.context().at(clock));
            one.record(List.of(occurrence), MovesProperties::noFreshIds);
            one.judge();
            replayed = one.relationship();
        }
        assertThat(moves(replayed)).as(told.toString()).isEqualTo(moves(bulk.relationship()));
        assertThat(moves(told.relationship())).isEqualTo(moves(bulk.relationship()));
    }

    /**
     * What was told, and what was closed with a line: that depends on what was known then (F21), so who may take it back in a bulk load
     * loads it, too.
     */
    private static List<Occurrence> withClosings(Telling told) {
        Set<FactId> ids =
                told.occurrences().stream().map(it -> it.id().orElseThrow()).collect(Collectors.toSet());
        return told.relationship().entries().stream()
                .filter(entry -> ids.contains(entry.id()) || entry.id().value().startsWith("joined-"))
                .sorted(Comparator.comparingInt(Entry::position))
                .map(Entry::occurrence)
                .toList();
    }

    /** A scheduler records now and then, between two facts, what time alone has completed. */
    private static Relationship scheduled(Relationship before, Instant until, World world, Random random) {
        if (before.entries().isEmpty() || random.nextBoolean()) {
            return before;
        }
        Instant last = before.lastOccurredAt();
        Instant clock = last.plusSeconds(
                (long) (random.nextDouble() * Duration.between(last, until).toSeconds()));
        Recording recording =
                new Recording(before, world.playbook(), world.context().at(clock));
        recording.catchUp();
        recording.judge();
        return recording.relationship();
    }

    private static List<Object> moves(Relationship relationship) {
        return relationship.entries().stream()
                .filter(entry -> entry.fact() instanceof StageMoved)
                .<Object>map(Entry::occurrence)
                .toList();
    }

    private static FactId noFreshIds() {
        throw new AssertionError("every fact has its id");
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void H1_telling_it_all_again_changes_nothing(@ForAll World world, @ForAll Tale tale) {
        Telling told = Telling.of(world, tale);
        Recording first = told.recording();
        List<FactId> ids = first.record(told.occurrences(), MovesProperties::noFreshIds);
        first.judge();
        assertThat(first.appended()).isEmpty();
        assertThat(ids)
                .isEqualTo(told.occurrences().stream()
                        .map(it -> it.id().orElseThrow())
                        .toList());
        assertThat(first.relationship()).isEqualTo(told.relationship());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void G9_what_judging_decides_is_what_is_recorded(@ForAll World world, @ForAll Tale tale) {
        Telling told = Telling.of(world, tale);
        Instant later = told.now().plus(Duration.ofDays(100));
        var judgement = told.judgeAt(later);
        told.catchUp(later);
        assertThat(told.relationship()).isEqualTo(judgement.relationship());
        assertThat(told.judge().moves()).isEmpty();
        assertThat(told.judge().plan()).as(told.toString()).isEqualTo(judgement.settled());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void G12_completing_a_line_by_its_key_removes_it_and_nothing_unrelated(
            @ForAll World world, @ForAll Tale tale, @ForAll Random random) {
        // With a cap on all, all that reaches a person is related: what is done makes room for others, or takes it
        // (P7).
        Telling told = Telling.of(world.withoutLimits(), tale);
        told.catchUp(told.now().plusSeconds(60));
        Plan before = told.judge().plan();
        if (before.items().isEmpty()) {
            return;
        }
        ItemKey done = before.items().get(random.nextInt(before.items().size())).key();
        assertThat(told.record(Occurrence.builder()
                        .id(FactId.of("done"))
                        .occurredAt(told.now())
                        .fact(new ItemFact.Completed(done, Optional.empty()))
                        .build()))
                .isTrue();
        Plan after = told.judge().plan();
        assertThat(keys(after)).as("%s done%n%s", done, told).doesNotContain(done);
        boolean keeps = keepsAPromise(told);
        Rationed rationed = Rationed.in(told);
        assertThat(unrelated(rationed.freeItems(after), done, keeps))
                .as("%s done%n%s", done, told)
                .isEqualTo(unrelated(rationed.freeItems(before), done, keeps));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void F27_what_was_done_is_not_asked_for_twice(@ForAll World world, @ForAll Tale tale, @ForAll Random random) {
        Telling told = Telling.begin(world);
        Set<ItemKey> done = new HashSet<>();
        for (Step step : tale.steps()) {
            // What is taken back was not done (H5).
            if (step.kind() == Step.Kind.RETRACTED) {
                continue;
            }
            told.catchUp(told.now().plusSeconds(60L * step.minutes()));
            told.tell(new Step(step.kind(), step.a(), step.b(), 0));
            List<AgendaItem> items = told.judge().plan().items();
            assertThat(items).as(told.toString()).extracting(AgendaItem::key).noneMatch(done::contains);
            if (!items.isEmpty() && random.nextInt(3) == 0) {
                ItemKey key = items.get(random.nextInt(items.size())).key();
                told.record(Occurrence.builder()
                        .id(FactId.of("done-" + done.size()))
                        .occurredAt(told.now())
                        .fact(new ItemFact.Completed(key, Optional.empty()))
                        .build());
                done.add(key);
            }
        }
    }

    private static boolean keepsAPromise(Telling told) {
        return told.standing(PromiseFact.Kept.class).stream()
                .anyMatch(kept -> kept.occurredAt().equals(told.now()));
    }

    /** What was put right is verified next (F22). */
    private static boolean follows(ItemKey item, ItemKey done) {
        return List.of(item, done).stream()
                .map(key -> key.rule() + "." + key.step().orElse(""))
                .toList()
                .equals(List.of("F4.verify", "F4.fix"));
    }

    /** Silences that one contact ends are grouped anew when one of them begins anew (F20). */
    private static boolean joins(ItemKey item) {
        return Playbook.standard().rules().stream()
                .anyMatch(rule -> rule instanceof Silence silence
                        && silence.joins()
                        && silence.ask().rule().equals(item.rule()));
    }

    private static List<ItemKey> keys(Plan plan) {
        return Stream.concat(
                        plan.items().stream().map(AgendaItem::key),
                        plan.heldBack().stream().map(HeldBack::key))
                .toList();
    }

    /** A promise that is kept is evidence, ends what a broken one asks for, and may be the day of a fix (V4, F4, F7, F10, F14). */
    private static boolean looksAtPromises(ItemKey item) {
        return Set.of("F4", "F7", "F10", "F14").contains(item.rule().value());
    }

    private static List<AgendaItem> unrelated(Stream<AgendaItem> items, ItemKey done, boolean keepsAPromise) {
        return items.filter(item -> !(keepsAPromise && looksAtPromises(item.key())))
                .filter(item -> !follows(item.key(), done) && !(joins(item.key()) && joins(done)))
                .filter(item -> !item.key().rule().equals(done.rule())
                        || !item.key().step().equals(done.step())
                        || !item.key().contact().equals(done.contact()))
                .toList();
    }
}
