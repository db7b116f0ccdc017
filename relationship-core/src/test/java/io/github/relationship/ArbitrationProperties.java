package io.github.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.history.Channel;
import io.github.relationship.history.Complaints.Complaint;
import io.github.relationship.history.Consent;
import io.github.relationship.history.Entry;
import io.github.relationship.history.OccasionFact;
import io.github.relationship.history.Person;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.Retracted;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Doing;
import io.github.relationship.plan.HeldBack;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Limits;
import io.github.relationship.plan.Nature;
import io.github.relationship.plan.Plan;
import io.github.relationship.playbook.Playbook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** What no rule may ask for, whatever it wants: sections 6 to 9 of the rules, looked at from outside. */
@AddLifecycleHook(Seeds.class)
@Domain(Generated.class)
@Domain(DomainContext.Global.class)
class ArbitrationProperties {

    private static final RuleId FAREWELL = RuleId.of("F26");
    private static final RuleId NEXT_STEP = RuleId.of("F2");
    private static final RuleId RIGHT_PERSON = RuleId.of("F24");

    private static Stream<AgendaItem> contacts(Plan plan) {
        return plan.items().stream().filter(item -> item.nature() == Nature.CONTACT);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void P2_P3_P5_nobody_is_addressed_who_died_left_refused_or_has_a_complaint_open(
            @ForAll World world, @ForAll Tale tale) {
        Telling told = Telling.of(world, tale);
        Relationship relationship = told.relationship();
        contacts(told.judge().plan()).forEach(item -> {
            ContactId contact = item.contact().orElseThrow();
            Person person = relationship.people().find(contact).orElseThrow();
            Channel channel = item.option().orElseThrow().channel();
            assertThat(person.died()).as("%s%n%s", item, told).isFalse();
            assertThat(person.isThere() || item.key().rule().equals(FAREWELL))
                    .as("%s%n%s", item, told)
                    .isTrue();
            assertThat(relationship.people().consent(contact, channel, item.purpose()))
                    .as("%s%n%s", item, told)
                    .isNotEqualTo(Consent.REFUSED);
            if (item.purpose() != Purpose.SERVICE && !item.key().rule().equals(NEXT_STEP)) {
                assertThat(relationship.complaints().open())
                        .as("%s%n%s", item, told)
                        .filteredOn(complaint -> !complaint.isDoubtful())
                        .extracting(Complaint::contact)
                        .doesNotContain(Optional.of(contact));
            }
        });
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void T8_A4_nothing_that_a_person_does_is_due_on_a_closed_day_unless_set_by_hand_or_known_too_late(
            @ForAll World world, @ForAll Tale tale) {
        Telling told = Telling.of(world, tale);
        for (AgendaItem item : told.judge().plan().items()) {
            boolean setByHand =
                    told.relationship().items().of(item.key()).rescheduled().isPresent();
            if (item.doing() == Doing.BY_PERSON && !setByHand) {
                // Who stands in keeps the days of whom they stand in for.
                assertThat(Worlds.USERS.stream()
                                .filter(user -> user.equals(item.doer())
                                        || told.context()
                                                .desks()
                                                .find(user)
                                                .flatMap(desk -> desk.deputy())
                                                .equals(Optional.of(item.doer()))))
                        .as("%s%n%s", item, told)
                        .anyMatch(user -> isDueInTime(item, told.context().workingTime(user), told));
            }
        }
    }

    /** On an open day; a day of theirs that became known when the open day before was over, on the day itself. */
    private static boolean isDueInTime(AgendaItem item, WorkingTime doer, Telling told) {
        LocalDate due = doer.dateOf(item.window().due());
        boolean knownTooLate = item.itemClass() == ItemClass.OCCASION
                && !doer.endOf(doer.calendar().previous(due)).isAfter(told.now());
        return doer.calendar().isWorkingDay(due) || knownTooLate;
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void G5_removing_a_day_of_theirs_changes_its_own_lines_and_no_others(@ForAll World world, @ForAll Tale tale) {
        Telling told = Telling.of(world, tale.withoutAtMost());
        Playbook unlimited =
                Playbook.builder().from(world.playbook()).limits(Limits.NONE).build();
        Plan before = unlimited.judge(told.relationship(), told.context()).plan();
        List<Entry> entries = told.relationship().entries();
        for (Entry entry : entries) {
            if (entry.fact() instanceof OccasionFact.Stated stated && !isRetracted(entry, entries)) {
                Relationship without = Relationship.of(
                        Telling.ACME,
                        entries.stream().filter(one -> !one.equals(entry)).toList());
                Plan after = unlimited.judge(without, told.context()).plan();
                assertThat(difference(before, after))
                        .as("without %s%n%s", stated, told)
                        .allSatisfy(key -> assertThat(key.occurrence())
                                .startsWith(stated.occasion().value() + "-"));
            }
        }
    }

    private static boolean isRetracted(Entry entry, List<Entry> entries) {
        return entries.stream()
                .anyMatch(other ->
                        other.fact() instanceof Retracted it && it.retracted().equals(entry.id()));
    }

    /** The keys of what only one of them has, or has otherwise; the search for whom to address follows from other lines. */
    private static Set<ItemKey> difference(Plan one, Plan other) {
        return Stream.concat(
                        Stream.concat(
                                        one.items().stream()
                                                .filter(item -> !other.items().contains(item)),
                                        other.items().stream()
                                                .filter(item -> !one.items().contains(item)))
                                .map(AgendaItem::key),
                        Stream.concat(
                                        one.heldBack().stream()
                                                .filter(held ->
                                                        !other.heldBack().contains(held)),
                                        other.heldBack().stream()
                                                .filter(held -> !one.heldBack().contains(held)))
                                .map(HeldBack::key))
                .filter(key -> !key.rule().equals(RIGHT_PERSON))
                .collect(Collectors.toSet());
    }
}
