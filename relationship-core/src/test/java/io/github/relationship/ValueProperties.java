package io.github.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.Direction;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.InteractionFact;
import io.github.relationship.history.Person;
import io.github.relationship.history.ValueBalance;
import io.github.relationship.id.ContactId;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.Watch;
import io.github.relationship.playbook.Judgement;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** V3, whatever was told. */
@AddLifecycleHook(Seeds.class)
@Domain(Generated.class)
@Domain(DomainContext.Global.class)
class ValueProperties {

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void V3_the_balance_equals_a_naive_recount(@ForAll World world, @ForAll Tale tale) {
        Telling told = Telling.of(world, tale);
        Judgement judgement = told.judge();
        Situation situation =
                new Situation(judgement.relationship(), judgement.decision(), told.context(), new Watch(told.now()));
        assertBalance(told, situation, Optional.empty());
        for (Person person : told.relationship().people().all()) {
            assertBalance(told, situation, Optional.of(person.id()));
        }
    }

    private static void assertBalance(Telling told, Situation situation, Optional<ContactId> with) {
        ZoneId zone = situation.zoneOf(with);
        List<Entry> lines = told.standing(InteractionFact.class).stream()
                .filter(entry -> isInTheYearBefore(told.now(), entry.occurredAt(), zone))
                .filter(entry -> with.map(person -> concerns(entry, person)).orElse(true))
                .toList();
        int fromUs =
                (int) lines.stream().filter(entry -> isFromUs(entry.fact())).count();
        int fromThem =
                (int) lines.stream().filter(entry -> isFromThem(entry.fact())).count();
        ValueBalance balance = situation.valueBalance(with);
        assertThat(balance.balance()).as("%s%n%s", with, told).isEqualTo(fromUs - fromThem);
        assertThat(balance.fromUs()).as("%s%n%s", with, told).hasSize(fromUs);
        assertThat(balance.contacts()).as("%s%n%s", with, told).isEqualTo((int)
                lines.stream().filter(entry -> isContact(entry.fact())).count());
    }

    private static boolean isInTheYearBefore(Instant now, Instant instant, ZoneId zone) {
        return instant.atZone(zone)
                .toLocalDateTime()
                .plusMonths(12)
                .atZone(zone)
                .toInstant()
                .isAfter(now);
    }

    private static boolean concerns(Entry entry, ContactId person) {
        return entry.fact() instanceof Interaction
                ? entry.participants().contains(person)
                : entry.fact().contacts().contains(person);
    }

    private static boolean isContact(Fact fact) {
        return fact instanceof InteractionFact.ValueGiven
                || fact instanceof InteractionFact.ValueReceived
                || (fact instanceof Interaction it && !it.isVainCall());
    }

    private static boolean isFromUs(Fact fact) {
        return fact instanceof InteractionFact.ValueGiven || isContactWithValue(fact, Direction.OUTBOUND);
    }

    private static boolean isFromThem(Fact fact) {
        return fact instanceof InteractionFact.ValueReceived || isContactWithValue(fact, Direction.INBOUND);
    }

    private static boolean isContactWithValue(Fact fact, Direction direction) {
        return fact instanceof Interaction it
                && !it.isVainCall()
                && it.direction() == direction
                && !it.value().isEmpty();
    }
}
