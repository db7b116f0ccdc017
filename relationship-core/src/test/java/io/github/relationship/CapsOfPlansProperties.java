package io.github.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.desk.Desks;
import io.github.relationship.history.Channel;
import io.github.relationship.history.Person;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.LedgerEntry;
import io.github.relationship.plan.Limits;
import io.github.relationship.plan.Plan;
import io.github.relationship.plan.PlanningContext;
import io.github.relationship.plan.Release;
import io.github.relationship.playbook.Playbook;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/**
 * P7 over the whole playbook, looked at from outside: whatever was told, to however many people, what may wait is never placed where
 * somebody would hear from us too often, and never goes out when they just have, here or at another firm.
 */
@AddLifecycleHook(Seeds.class)
@Domain(Generated.class)
@Domain(DomainContext.Global.class)
class CapsOfPlansProperties {

    private static final RelationshipId ELSEWHERE = RelationshipId.of("globex");
    private static final List<Channel> CHANNELS = List.of(Channel.values());
    private static final Duration BACK = Duration.ofDays(45);

    /** Nobody of ours has days of their own: when something arrives is the tenant's calendar alone. */
    private static Telling told(World world, Tale tale, Limits limits) {
        return Telling.of(
                new World(
                        Playbook.builder().from(world.playbook()).limits(limits).build(),
                        PlanningContext.builder()
                                .from(world.context())
                                .desks(Desks.NONE)
                                .build(),
                        world.opening()),
                tale);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void P7_nothing_but_the_exempt_and_occasions_is_placed_where_a_window_or_the_spacing_breaks(
            @ForAll World world, @ForAll Tale tale) {
        Telling told = told(world, tale, world.playbook().limits());
        Plan plan = told.judge().plan();
        Heard heard = new Heard(told, plan.items(), List.of());
        for (AgendaItem item : plan.items()) {
            if (heard.mayWait(item)) {
                assertThat(heard.broken(item)).as("%s%n%s", item, told).isEmpty();
            }
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void P7_P8_nothing_that_may_wait_is_released_to_who_has_heard_enough_here_or_elsewhere(
            @ForAll World world, @ForAll Tale tale, @ForAll Random random) {
        Telling told = told(world, tale, Playbook.standard().limits());
        Plan plan = told.judge().plan();
        PlanningContext context = PlanningContext.builder()
                .from(told.context())
                .ledger(elsewhere(told, random))
                .build();
        Heard heard = new Heard(told, List.of(), context.ledger());
        for (AgendaItem item : plan.items()) {
            boolean goes = told.world()
                    .playbook()
                    .release(item, told.relationship(), context)
                    .equals(Release.GO);
            if (goes && heard.mayWait(item)) {
                assertThat(heard.brokenNow(item))
                        .as("%s%n%s%n%s", item, context.ledger(), told)
                        .isEmpty();
            }
        }
    }

    /** Up to three contacts with everybody who has a key, in the last weeks. */
    private static List<LedgerEntry> elsewhere(Telling told, Random random) {
        List<LedgerEntry> entries = new ArrayList<>();
        for (Person person : told.relationship().people().all()) {
            person.card().value().personKey().ifPresent(key -> {
                for (int i = random.nextInt(4); i > 0; i--) {
                    Instant at = told.now().minus(Duration.ofMinutes(random.nextInt((int) BACK.toMinutes())));
                    Channel channel = CHANNELS.get(random.nextInt(CHANNELS.size()));
                    entries.add(new LedgerEntry(key, ELSEWHERE, channel, at, Optional.empty()));
                }
            });
        }
        return entries;
    }
}
