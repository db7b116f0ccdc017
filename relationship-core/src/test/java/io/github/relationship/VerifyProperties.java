package io.github.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.Occurrence;
import io.github.relationship.memory.InMemoryRepository;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Whatever was recorded, wherever, on whatever ladder: what is stored can be made again (K1, G6). */
@AddLifecycleHook(Seeds.class)
@Domain(Generated.class)
@Domain(DomainContext.Global.class)
class VerifyProperties {

    private static final Verification ALL_IS_WELL = new Verification(1, List.of(), List.of(), Optional.empty());

    /** Often enough to see every kind of fact as the last one. */
    private static final int EVERY = 5;

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void K1_a_stored_plan_can_be_made_again_however_it_came_to_be_and_long_after(
            @ForAll World world, @ForAll Tale tale) {
        Telling told = Telling.of(world, tale);
        Office office = Office.open().at(world.context().instant());
        Relationships service = Relationships.builder()
                .from(office.service())
                .repository(new InMemoryRepository())
                .playbook(world.playbook())
                .workingTime(world.context().tenant())
                .desks(world.context().desks())
                .inForceSince(world.context().inForceSince())
                .build();
        TenantRelationships firm = service.in(Office.FIRM);
        for (Occurrence occurrence : told.occurrences()) {
            office.at(occurrence.occurredAt());
            firm.record(Telling.ACME, occurrence);
            if (firm.relationship(Telling.ACME).entries().size() % EVERY == 0) {
                assertThat(firm.verify(Optional.empty(), 10)).as(told::toString).isEqualTo(ALL_IS_WELL);
            }
        }
        office.at(office.now().plus(Duration.ofDays(100)));
        assertThat(firm.verify(Optional.empty(), 10)).as(told::toString).isEqualTo(ALL_IS_WELL);
        firm.replanDue(10);
        assertThat(firm.verify(Optional.empty(), 10)).as(told::toString).isEqualTo(ALL_IS_WELL);
    }
}
