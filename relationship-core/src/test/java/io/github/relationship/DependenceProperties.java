package io.github.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Fact;
import io.github.relationship.history.HostFact;
import io.github.relationship.history.LearntFact;
import io.github.relationship.history.OccasionFact;
import io.github.relationship.history.OpportunityFound;
import io.github.relationship.history.OutOfOffice;
import io.github.relationship.history.PreferenceLearnt;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.Plan;
import io.github.relationship.rule.Silence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Removing a fact changes only what depended on it: whoever corrects one thing finds the rest of the plan as it was. */
@AddLifecycleHook(Seeds.class)
@Domain(Generated.class)
@Domain(DomainContext.Global.class)
class DependenceProperties {

    private static boolean isAlone(Entry entry, Telling told) {
        return !told.relationship().retracted().contains(entry.id())
                && told.relationship().entries().stream()
                        .noneMatch(other -> other.fact().references().stream()
                                .anyMatch(reference -> reference.fact().equals(entry.id())));
    }

    private static Plan without(Entry entry, Telling told) {
        List<Entry> others = told.relationship().entries().stream()
                .filter(one -> !one.equals(entry))
                .toList();
        return told.world()
                .playbook()
                .judge(Relationship.of(Telling.ACME, others), told.context())
                .plan();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void G6_without_what_no_rule_looks_at_the_plan_is_the_same(@ForAll World world, @ForAll Tale tale) {
        Telling told = Telling.of(world, tale);
        Plan plan = told.judge().plan();
        for (Entry entry : told.standing(Fact.class)) {
            if (entry.fact() instanceof HostFact || entry.fact() instanceof LearntFact.Note) {
                assertThat(without(entry, told))
                        .as("without %s%n%s", entry.id(), told)
                        .isEqualTo(plan);
            }
        }
    }

    /** With a cap on all, all that reaches a person is related. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void G6_without_a_sale_in_sight_or_an_event_only_its_own_lines_change(@ForAll World world, @ForAll Tale tale) {
        Telling told = Telling.of(world.withoutLimits(), tale);
        Plan plan = told.judge().plan();
        for (Entry entry : told.standing(Fact.class)) {
            Optional<RuleId> own = ownRule(entry.fact()).filter(rule -> isAlone(entry, told));
            own.ifPresent(rule -> assertThat(Rationed.in(told).difference(plan, without(entry, told)))
                    .as("without %s%n%s", entry.id(), told)
                    .allSatisfy(key -> assertThat(key.rule()).isEqualTo(rule)));
        }
    }

    private static Optional<RuleId> ownRule(Fact fact) {
        if (fact instanceof OpportunityFound) {
            return Optional.of(RuleId.of("F5"));
        }
        return fact instanceof LearntFact.Event ? Optional.of(RuleId.of("meet-in-person")) : Optional.empty();
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void P1_P2_P3_what_one_of_them_wishes_allows_or_is_away_for_changes_nothing_for_the_others(
            @ForAll World world, @ForAll Tale tale) {
        Telling told = Telling.of(world.withoutLimits(), tale);
        Plan plan = told.judge().plan();
        for (Entry entry : told.standing(Fact.class)) {
            whose(entry.fact())
                    .ifPresent(who -> assertThat(Rationed.in(told).difference(plan, without(entry, told)))
                            .as("without %s of %s%n%s", entry.id(), who, told)
                            .filteredOn(key -> isForOthers(key, who, told))
                            .isEmpty());
        }
    }

    private static Optional<ContactId> whose(Fact fact) {
        boolean personal =
                fact instanceof PreferenceLearnt || fact instanceof ConsentDecided || fact instanceof OutOfOffice;
        return personal ? fact.contacts().stream().findFirst() : Optional.empty();
    }

    /** Of one other person; what shares an address, a day or a reminder with somebody depends on them. */
    private static boolean isForOthers(ItemKey key, ContactId who, Telling told) {
        boolean silence = told.world().playbook().rules().stream()
                .anyMatch(rule -> rule instanceof Silence && rule.spec().id().equals(key.rule()));
        return !silence
                && key.contact()
                        .filter(other -> !other.equals(who))
                        .filter(other -> !haveMuchInCommon(who, other, told))
                        .isPresent();
    }

    private static boolean haveMuchInCommon(ContactId who, ContactId other, Telling told) {
        ContactCard one = card(who, told);
        ContactCard two = card(other, told);
        boolean address = told.relationship().account().isHousehold()
                || (one.sharedAddress().isPresent() && one.sharedAddress().equals(two.sharedAddress()));
        boolean same = one.personKey().isPresent() && one.personKey().equals(two.personKey());
        boolean day = told.standing(OccasionFact.Stated.class).stream()
                .anyMatch(entry -> entry.fact().contacts().containsAll(Set.of(who, other)));
        return address || same || day;
    }

    private static ContactCard card(ContactId who, Telling told) {
        return told.relationship().people().find(who).orElseThrow().card().value();
    }
}
