package io.github.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.HeldBack;
import io.github.relationship.plan.Plan;
import io.github.relationship.plan.Reason;
import io.github.relationship.playbook.Judgement;
import io.github.relationship.rule.Cause;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** G3, F21: nothing is asked for, or held back, because of what has not happened, or is not true any more. */
@AddLifecycleHook(Seeds.class)
@Domain(Generated.class)
@Domain(DomainContext.Global.class)
class CauseProperties {

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void G3_every_reason_names_facts_that_have_happened_and_stand(@ForAll World world, @ForAll Tale tale) {
        Telling told = Telling.begin(world);
        for (Step step : tale.steps()) {
            told.tell(step);
            Judgement judgement = told.judge();
            // With the moves that time has completed and nobody has recorded yet.
            Relationship relationship = judgement.relationship();
            for (FactId fact : named(judgement.plan())) {
                assertThat(relationship.find(fact).map(Entry::occurredAt))
                        .as("%s%n%s", fact, told)
                        .hasValueSatisfying(at -> assertThat(at).isBeforeOrEqualTo(told.now()));
                assertThat(relationship.retracted()).as(told.toString()).doesNotContain(fact);
            }
        }
    }

    private static Set<FactId> named(Plan plan) {
        Stream<Reason> asked =
                plan.items().stream().flatMap(item -> Stream.concat(Stream.of(item.reason()), item.also().stream()));
        return Stream.concat(asked, plan.heldBack().stream().map(HeldBack::reason))
                .flatMap(reason -> reason.facts().stream())
                .collect(Collectors.toSet());
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void F21_nothing_that_is_owed_shows_or_is_due_before_the_day_of_its_cause(@ForAll World world, @ForAll Tale tale) {
        Set<String> causes = causes(world);
        Telling told = Telling.begin(world);
        for (Step step : tale.steps()) {
            told.tell(step);
            Judgement judgement = told.judge();
            for (AgendaItem item : judgement.plan().items()) {
                if (causes.contains(nameOf(item.key().rule().value(), item.reason()))) {
                    assertNotBefore(item, judgement.relationship(), told);
                }
            }
        }
    }

    /** Of several facts the earliest is what it waits for. */
    private static void assertNotBefore(AgendaItem item, Relationship relationship, Telling told) {
        WorkingTime time = told.context().workingTime(item.doer());
        Instant cause = item.reason().facts().stream()
                .map(fact -> relationship.find(fact).orElseThrow().occurredAt())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Instant day = time.startOf(time.dateOf(cause));
        assertThat(item.shows()).as("%s%n%s", item, told).isAfterOrEqualTo(day);
        assertThat(item.window().due()).as("%s%n%s", item, told).isAfterOrEqualTo(day);
        assertThat(item.window().latest()).as("%s%n%s", item, told).isAfter(cause);
    }

    private static Set<String> causes(World world) {
        return world.playbook().rules().stream()
                .filter(rule -> rule instanceof Cause)
                .map(rule -> (Cause) rule)
                .map(cause -> cause.ask().rule().value() + cause.ask().step().orElse(""))
                .collect(Collectors.toSet());
    }

    private static String nameOf(String rule, Reason reason) {
        return rule + reason.step().orElse("");
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void F3_one_thing_that_came_into_their_hands_is_asked_about_by_one_call(@ForAll World world, @ForAll Tale tale) {
        Telling told = Telling.begin(world);
        for (Step step : tale.steps()) {
            told.tell(step);
            List<FactId> askedAbout = told.judge().plan().items().stream()
                    .filter(item -> isCall(item.key()))
                    .flatMap(item -> item.reason().facts().stream())
                    .toList();
            assertThat(askedAbout).as(told.toString()).doesNotHaveDuplicates();
        }
    }

    private static boolean isCall(ItemKey key) {
        return key.rule().value().equals("F3") && key.step().isEmpty();
    }
}
