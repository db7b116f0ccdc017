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
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Doing;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Limits;
import io.github.relationship.plan.Nature;
import io.github.relationship.plan.Plan;
import io.github.relationship.plan.Reason;
import io.github.relationship.playbook.Playbook;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private static final int MISSED = 4;

    /** While it is held back for one of these, it is not known that there is a day to mark (F21). */
    private static final Set<HeldBackCode> UNKNOWN = EnumSet.of(
            HeldBackCode.STAGE,
            HeldBackCode.ROLE,
            HeldBackCode.DISQUALIFIED,
            HeldBackCode.DEPARTED,
            HeldBackCode.NO_CONTACT,
            HeldBackCode.NOT_OBSERVED,
            HeldBackCode.PAST_WHEN_KNOWN);

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
        Plan plan = told.judge().plan();
        assertDueInTime(plan, told);
        // And when the open day before some day of theirs is over, and nobody marked it.
        plan.items().stream()
                .filter(item -> item.itemClass() == ItemClass.OCCASION)
                .map(item -> item.window().latest())
                .filter(told.now()::isBefore)
                .distinct()
                .limit(MISSED)
                .forEach(missed -> assertDueInTime(told.planAt(missed), told));
    }

    private static void assertDueInTime(Plan plan, Telling told) {
        for (AgendaItem item : plan.items()) {
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
                        .as("%s at %s%n%s", item, plan.madeFor(), told)
                        .anyMatch(user -> isDueInTime(item, told.context().workingTime(user), told));
            }
        }
    }

    /** On an open day; a day of theirs that became known when the open day before was over, on the day itself. */
    private static boolean isDueInTime(AgendaItem item, WorkingTime doer, Telling told) {
        LocalDate due = doer.dateOf(item.window().due());
        return doer.calendar().isWorkingDay(due)
                || (item.itemClass() == ItemClass.OCCASION
                        && !wasKnown(item, doer.endOf(doer.calendar().previous(due)), told));
    }

    /** Whether what had been recorded before an instant asked for the same then, be it that something else stood against it. */
    private static boolean wasKnown(AgendaItem item, Instant instant, Telling told) {
        List<Entry> entries = told.relationship().entries().stream()
                .filter(entry -> entry.recordedAt().isBefore(instant))
                .toList();
        Instant before = instant.minus(1, ChronoUnit.MICROS);
        if (entries.isEmpty() || told.world().context().inForceSince().isAfter(before)) {
            return false;
        }
        Plan plan = told.world()
                .playbook()
                .judge(
                        Relationship.of(Telling.ACME, entries),
                        told.world().context().at(before))
                .plan();
        boolean planned = plan.find(item.key())
                .filter(then -> then.owner().equals(item.owner()) && isSame(then.reason(), item))
                .isPresent();
        return planned
                || plan.heldBack().stream()
                        .anyMatch(held -> held.key().equals(item.key())
                                && !UNKNOWN.contains(held.code())
                                && isSame(held.reason(), item));
    }

    private static boolean isSame(Reason then, AgendaItem item) {
        return then.facts().equals(item.reason().facts());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void G5_removing_a_day_of_theirs_changes_its_own_lines_and_no_others(@ForAll World world, @ForAll Tale tale) {
        Telling told = Telling.of(world, tale);
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
                assertThat(Rationed.in(told).difference(before, after))
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
}
