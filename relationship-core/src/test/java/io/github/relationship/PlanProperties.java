package io.github.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.HeldBack;
import io.github.relationship.plan.Plan;
import io.github.relationship.plan.Proposal;
import io.github.relationship.plan.Rule;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.Watch;
import io.github.relationship.playbook.Judgement;
import io.github.relationship.playbook.Playbook;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** What holds for every plan, whatever was told, wherever, on whatever ladder. */
@AddLifecycleHook(Seeds.class)
@Domain(Generated.class)
@Domain(DomainContext.Global.class)
class PlanProperties {

    private static final int HOPS = 6;
    private static final RuleId RIGHT_PERSON = RuleId.of("F24");
    private static final Set<String> GONE = Set.of("COMMITMENT_ENDED", "EVIDENCE_GONE");
    private static final Set<String> CAUSED =
            Set.of("F1", "F2", "F3", "F4", "F5", "F6", "F7", "F9", "F11", "F25", "F26");

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void G11_a_plan_holds_until_its_replanAt(@ForAll World world, @ForAll Tale tale) {
        Telling told = Telling.of(world, tale);
        for (int hop = 0; hop < HOPS; hop++) {
            told.catchUp(told.now());
            Judgement judgement = told.judge();
            Plan plan = judgement.plan();
            assertThat(judgement.moves())
                    .as("moves after catching up%n%s", told)
                    .isEmpty();
            assertThat(plan.replanAt())
                    .as("until when it holds%n%s", told)
                    .isAfter(plan.madeFor())
                    .isBeforeOrEqualTo(plan.madeFor().plus(Duration.ofDays(30)));
            for (Instant instant : turningPoints(plan)) {
                assertSame(told, plan, instant);
            }
            told.catchUp(plan.replanAt());
        }
    }

    private static void assertSame(Telling told, Plan plan, Instant instant) {
        Plan later = told.planAt(instant);
        assertThat(later.items())
                .as("items at %s, made for %s until %s%n%s", instant, plan.madeFor(), plan.replanAt(), told)
                .isEqualTo(plan.items());
        assertThat(later.heldBack())
                .as("held back at %s, made for %s until %s%n%s", instant, plan.madeFor(), plan.replanAt(), told)
                .isEqualTo(plan.heldBack());
        assertThat(later.findings()).isEqualTo(plan.findings());
        assertThat(later.replanAt()).isAfterOrEqualTo(plan.replanAt());
    }

    /** The last instant at which it holds, and those at which lines show, are late, or go, each with its neighbours. */
    private static Set<Instant> turningPoints(Plan plan) {
        TreeSet<Instant> instants = new TreeSet<>();
        Stream.of(
                        Stream.of(plan.replanAt()),
                        plan.items().stream().map(AgendaItem::shows),
                        plan.items().stream().map(item -> item.window().due()),
                        plan.items().stream().map(item -> item.window().latest()),
                        plan.items().stream().flatMap(item -> item.window().expires().stream()))
                .flatMap(all -> all)
                .flatMap(instant ->
                        Stream.of(instant, instant.minus(1, ChronoUnit.MICROS), instant.plus(1, ChronoUnit.MICROS)))
                .filter(instant -> instant.isAfter(plan.madeFor()) && instant.isBefore(plan.replanAt()))
                .forEach(instants::add);
        instants.add(plan.madeFor()
                .plus(Duration.between(plan.madeFor(), plan.replanAt()).dividedBy(2))
                .truncatedTo(ChronoUnit.MICROS));
        return instants;
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void G6_equal_inputs_give_equal_plans_whatever_the_order_of_rules_and_rows(
            @ForAll World world, @ForAll Tale tale, @ForAll Random random) {
        Telling told = Telling.of(world, tale);
        Judgement judgement = told.judge();
        assertThat(told.judge()).isEqualTo(judgement);
        List<Rule> rules = new ArrayList<>(world.playbook().rules());
        Collections.shuffle(rules, random);
        Playbook permuted =
                Playbook.builder().from(world.playbook()).rules(rules).build();
        assertThat(permuted.judge(told.relationship(), told.context())).isEqualTo(judgement);
        List<Entry> rows = new ArrayList<>(told.relationship().entries());
        Collections.shuffle(rows, random);
        Relationship loaded = Relationship.of(Telling.ACME, rows);
        assertThat(world.playbook().judge(loaded, told.context())).isEqualTo(judgement);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void G2_every_proposal_is_planned_or_held_back_exactly_once(@ForAll World world, @ForAll Tale tale) {
        Telling told = Telling.of(world, tale);
        Judgement judgement = told.judge();
        Situation situation =
                new Situation(judgement.relationship(), judgement.decision(), told.context(), new Watch(told.now()));
        List<Proposal> proposals = new ArrayList<>();
        world.playbook().rules().forEach(rule -> rule.propose(situation, proposals::add));
        List<ItemKey> found = Stream.concat(
                        judgement.plan().items().stream().map(AgendaItem::key),
                        judgement.plan().heldBack().stream().map(HeldBack::key))
                .toList();
        assertThat(found).as(told.toString()).doesNotHaveDuplicates();
        assertThat(found)
                .filteredOn(key -> !key.rule().equals(RIGHT_PERSON))
                .containsExactlyInAnyOrderElementsOf(
                        proposals.stream().map(Proposal::key).toList());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void G8_items_stand_in_order_and_what_is_stored_is_what_shows_within_thirty_days_and_the_next(
            @ForAll World world, @ForAll Tale tale) {
        Plan plan = Telling.of(world, tale).judge().plan();
        assertThat(plan.items()).isSortedAccordingTo(AgendaItem.IN_ORDER);
        assertThat(plan.heldBack()).isSortedAccordingTo(HeldBack.IN_ORDER);
        Instant until = plan.madeFor().plus(Duration.ofDays(30));
        assertThat(plan.items()).containsSubsequence(plan.stored());
        for (AgendaItem item : plan.items()) {
            boolean soon = !item.shows().isAfter(until);
            boolean next =
                    plan.items().stream().noneMatch(other -> other.shows().isBefore(item.shows()));
            if (soon || !next) {
                assertThat(plan.stored().contains(item)).isEqualTo(soon);
            }
        }
        assertThat(plan.stored().isEmpty()).isEqualTo(plan.items().isEmpty());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void G11_nothing_is_due_before_the_day_of_its_cause(@ForAll World world, @ForAll Tale tale) {
        Telling told = Telling.of(world, tale);
        Relationship relationship = told.relationship();
        for (AgendaItem item : told.judge().plan().items()) {
            boolean moved = relationship.items().of(item.key()).rescheduled().isPresent();
            if (CAUSED.contains(item.key().rule().value()) && !moved) {
                WorkingTime time = told.context().workingTime(item.doer());
                item.reason().facts().stream()
                        .map(fact -> relationship.find(fact).orElseThrow().occurredAt())
                        .min(Comparator.naturalOrder())
                        .ifPresent(cause -> assertThat(item.window().due())
                                .as("%s%n%s", item, told)
                                .isAfterOrEqualTo(time.startOf(time.dateOf(cause))));
            }
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void F21_nothing_is_born_overdue(@ForAll World world, @ForAll Tale tale) {
        Telling told = Telling.begin(world);
        for (Step step : tale.steps()) {
            // A retraction makes nothing new known: what it opens again is as late as it ever was (H5).
            if (step.kind() == Step.Kind.RETRACTED) {
                continue;
            }
            Set<ItemKey> seen = new HashSet<>();
            Set<ItemKey> late = new HashSet<>();
            Instant next = told.now().plusSeconds(60L * step.minutes());
            told.catchUp(next);
            Plan before = told.judge().plan();
            before.items().forEach(item -> seen.add(item.key()));
            before.items().stream()
                    .filter(item -> item.window().isLate(told.now()))
                    .forEach(item -> late.add(lineOf(item)));
            before.heldBack().forEach(held -> seen.add(held.key()));
            told.tell(new Step(step.kind(), step.a(), step.b(), 0));
            for (AgendaItem item : told.judge().plan().items()) {
                // What was late under the name of another cause is as late under its own.
                // What is gone counts as gone since it went, even where only a later fact made the rung doubtful for
                // it.
                boolean gone = item.reason().step().filter("step-down"::equals).isPresent()
                        && GONE.contains(item.reason().figures().text("trigger"));
                // A day that a person set for the line stays as it was set, in the past too.
                boolean setByHand =
                        told.relationship().items().of(item.key()).rescheduled().isPresent();
                if (!seen.contains(item.key()) && !late.contains(lineOf(item)) && !gone && !setByHand) {
                    assertThat(item.window().isLate(told.now()))
                            .as("%s%n%s", item, told)
                            .isFalse();
                }
            }
        }
    }

    private static ItemKey lineOf(AgendaItem item) {
        ItemKey key = item.key();
        return new ItemKey(key.relationship(), key.rule(), key.step(), key.contact(), "any");
    }
}
