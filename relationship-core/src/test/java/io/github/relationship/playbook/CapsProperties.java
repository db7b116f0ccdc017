package io.github.relationship.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.Seeds;
import io.github.relationship.history.AtMost;
import io.github.relationship.history.Channel;
import io.github.relationship.history.TouchSent;
import io.github.relationship.id.PlaybookId;
import io.github.relationship.id.RuleId;
import io.github.relationship.ladder.Ladder;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Caps;
import io.github.relationship.plan.HeldBack;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Limits;
import io.github.relationship.plan.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** P7 against a naive planner that tries every instant at which anything could become free, and counts. */
@AddLifecycleHook(Seeds.class)
class CapsProperties {

    private static final Caps CAPS = Caps.builder()
            .addPerPerson(new AtMost(2, 7), new AtMost(5, 30))
            .spacingHours(48)
            .addExempt(RuleId.of("owed-0"), RuleId.of("owed-1"), RuleId.of("owed-2"))
            .build();
    private static final List<AtMost> WINDOWS = List.of(new AtMost(2, 7), new AtMost(5, 30), new AtMost(1, 2));
    private static final List<ItemClass> REST =
            List.of(ItemClass.ROF, ItemClass.MEANINGFUL, ItemClass.CADENCE, ItemClass.CADENCE);
    private static final Instant NOW = Instant.parse("2026-06-01T07:00:00Z");

    /** What is wanted, in hours from now; and what is done, in hours before. */
    record Mix(List<Wanted> wanted, List<Integer> done) {}

    @Provide
    Arbitrary<Mix> mixes() {
        Arbitrary<Integer> hours = Arbitraries.integers().between(0, 960);
        Arbitrary<Optional<Integer>> gone =
                Arbitraries.integers().between(1, 480).optional(0.5);
        Arbitrary<List<Wanted>> wanted = Combinators.combine(
                        Arbitraries.integers().between(0, 9), hours, gone)
                .as(CapsProperties::wanted)
                .list()
                .ofMinSize(2)
                .ofMaxSize(18)
                .map(CapsProperties::numbered);
        return Combinators.combine(wanted, hours.list().ofMaxSize(6)).as(Mix::new);
    }

    private static Wanted wanted(int kind, int hours, Optional<Integer> gone) {
        Instant due = NOW.plus(Duration.ofHours(hours));
        ItemClass itemClass = kind < 2 ? ItemClass.THANKS : kind < 4 ? ItemClass.OCCASION : REST.get(kind % 4);
        Wanted one = Wanted.email(kind < 2 ? "owed" : "any", itemClass, due);
        return gone.map(after -> one.gone(due.plus(Duration.ofHours(after)))).orElse(one);
    }

    /** Only three of what is owed are so: the others are of the rest. */
    private static List<Wanted> numbered(List<Wanted> all) {
        List<Wanted> numbered = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Wanted one = all.get(i);
            numbered.add(new Wanted(
                    one.name() + "-" + i,
                    one.contact(),
                    one.itemClass(),
                    one.doing(),
                    one.due(),
                    one.gone(),
                    one.option()));
        }
        return numbered;
    }

    private static Story told(Mix mix) {
        Playbook playbook = Playbook.builder()
                .id(PlaybookId.of("wanted"))
                .ladder(Ladder.standard())
                .rules(mix.wanted())
                .build();
        Story story = Story.prospect(
                        NOW.minus(Duration.ofDays(45)).atZone(Story.BERLIN).toLocalDate())
                .with(playbook)
                .within(Limits.builder().caps(CAPS).build());
        TouchSent touch = TouchSent.builder()
                .contact(Story.ANN)
                .channel(Channel.EMAIL)
                .rule(RuleId.of("sent"))
                .build();
        for (int hours : new TreeSet<>(mix.done()).descendingSet()) {
            story.at(NOW.minus(Duration.ofHours(hours))).tell("done-" + hours, touch);
        }
        return story.at(NOW);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void P7_the_rest_takes_the_first_instant_at_which_nothing_breaks(@ForAll("mixes") Mix mix) {
        Plan plan = told(mix).plan();
        Map<String, Instant> planned = new TreeMap<>();
        for (AgendaItem item : plan.items()) {
            planned.put(item.key().rule().value(), item.window().due());
        }
        assertThat(planned).as(PlanAssert.print(plan)).isEqualTo(naive(mix));
        assertThat(plan.heldBack()).extracting(HeldBack::code).isSubsetOf(HeldBackCode.CAP, HeldBackCode.SPACING);
    }

    private static Map<String, Instant> naive(Mix mix) {
        Map<String, Instant> placed = new TreeMap<>();
        List<Instant> all = new ArrayList<>(new TreeSet<>(mix.done())
                .stream().map(hours -> NOW.minus(Duration.ofHours(hours))).toList());
        List<Wanted> rest = new ArrayList<>();
        for (Wanted one : mix.wanted()) {
            if (CAPS.exempt().contains(RuleId.of(one.name())) || one.itemClass() == ItemClass.OCCASION) {
                placed.put(one.name(), one.due());
                all.add(one.due());
            } else {
                rest.add(one);
            }
        }
        rest.sort(Comparator.comparing(Wanted::itemClass)
                .thenComparing(Wanted::due)
                .thenComparing(one -> RuleId.of(one.name())));
        for (Wanted one : rest) {
            Instant first = first(one.due(), all);
            if (one.gone().filter(gone -> !first.isBefore(gone)).isEmpty()) {
                placed.put(one.name(), first);
                all.add(first);
            }
        }
        return placed;
    }

    private static Instant first(Instant due, List<Instant> all) {
        TreeSet<Instant> candidates = new TreeSet<>();
        candidates.add(due);
        for (Instant other : all) {
            for (AtMost window : WINDOWS) {
                candidates.add(other.plus(Duration.ofDays(window.days())));
            }
        }
        return candidates.tailSet(due).stream()
                .filter(candidate -> WINDOWS.stream().noneMatch(window -> breaks(candidate, window, all)))
                .findFirst()
                .orElseThrow();
    }

    /** Whether some stretch with the candidate in it would hold too many. */
    private static boolean breaks(Instant candidate, AtMost window, List<Instant> all) {
        Duration span = Duration.ofDays(window.days());
        List<Instant> with = new ArrayList<>(all);
        with.add(candidate);
        return with.stream()
                .filter(begin -> !begin.isAfter(candidate) && candidate.isBefore(begin.plus(span)))
                .anyMatch(begin -> with.stream()
                                .filter(one -> !one.isBefore(begin) && one.isBefore(begin.plus(span)))
                                .count()
                        > window.contacts());
    }
}
