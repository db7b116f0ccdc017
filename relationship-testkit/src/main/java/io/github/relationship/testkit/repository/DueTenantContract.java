package io.github.relationship.testkit.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationship.history.Occurrence;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.TenantId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Doing;
import io.github.relationship.spi.Addressed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tenants for whom there is something to do are found, as ids and nothing else, and never more than asked for (K10, A6). */
public abstract class DueTenantContract extends RepositorySuite {

    private static final Instant NOON = Samples.NOON;

    private static final Instant BEFORE = NOON.minusNanos(1_000);

    private static final TenantId OTHER = TenantId.of("other-firm");

    /** For subclasses. */
    protected DueTenantContract() {}

    private static Step opening(TenantId tenant) {
        return Step.first(tenant, ACME).appending(Samples.entry(0));
    }

    private List<TenantId> due(Instant until) {
        return repository().tenantsWithDue(until, Optional.empty(), 100);
    }

    @Test
    void K10_a_tenant_with_a_relationship_to_judge_anew_is_found_from_that_instant_on() {
        store(opening(OTHER));
        store(opening(TENANT).replanAt(NOON));

        assertThat(due(BEFORE)).isEmpty();
        assertThat(due(NOON)).containsExactly(TENANT);

        store(opening(TENANT).then("s2").replanAt(NOON.plusSeconds(60)));
        assertThat(due(NOON)).isEmpty();
    }

    @Test
    void K10_a_tenant_with_a_line_for_a_machine_is_found_once_it_shows_and_people_s_lines_are_no_reason() {
        AgendaItem machine = AgendaItem.builder()
                .from(Samples.line(ACME, "newsletter"))
                .doing(Doing.BY_MACHINE)
                .build();
        store(opening(OTHER).planning(Samples.line(ACME, "F2")));
        store(opening(TENANT).planning(machine));

        assertThat(due(BEFORE)).isEmpty();
        assertThat(due(NOON)).containsExactly(TENANT);

        store(opening(TENANT).then("s2").planning());
        assertThat(due(NOON)).isEmpty();
    }

    @Test
    void K10_a_tenant_with_a_fact_to_deliver_is_found_once_its_addressee_is_stored_and_until_it_is_delivered() {
        Addressed fact = new Addressed(
                ACME,
                FactId.of("f0"),
                BOLT,
                Occurrence.of(FactId.of("told"), NOON, ReferralFact.recommended(ReferralId.of("r"), ACME)));
        store(opening(TENANT).addressing(fact));
        store(Step.first(OTHER, BOLT).appending(Samples.entry(0)));
        assertThat(due(NOON)).isEmpty();

        store(Step.first(TENANT, BOLT).appending(Samples.entry(0)));
        assertThat(due(NOON)).containsExactly(TENANT);

        repository().delivered(TENANT, fact);
        assertThat(due(NOON)).isEmpty();
    }

    @Test
    void K10_tenants_come_once_each_in_order_however_alike_their_names_are_and_page_by_page() {
        List<TenantId> tenants = Twins.tenants();
        for (TenantId tenant : tenants) {
            AgendaItem machine = AgendaItem.builder()
                    .from(Samples.line(ACME, "newsletter"))
                    .doing(Doing.BY_MACHINE)
                    .build();
            store(opening(tenant).planning(machine).replanAt(NOON));
            store(Step.first(tenant, BOLT).appending(Samples.entry(0)).replanAt(NOON));
        }

        assertThat(due(NOON)).isEqualTo(tenants);
        for (int size : new int[] {1, 5, tenants.size()}) {
            List<TenantId> read = new ArrayList<>();
            Optional<TenantId> last = Optional.empty();
            List<TenantId> page = repository().tenantsWithDue(NOON, last, size);
            while (!page.isEmpty()) {
                assertThat(page).hasSizeLessThanOrEqualTo(size);
                read.addAll(page);
                last = Optional.of(page.get(page.size() - 1));
                page = repository().tenantsWithDue(NOON, last, size);
            }
            assertThat(read).as("read in pages of %s", size).isEqualTo(tenants);
        }
    }

    @Test
    void A6_no_more_tenants_than_asked_for_and_nothing_else_than_one_or_more() {
        store(opening(TENANT).replanAt(NOON));
        store(opening(OTHER).replanAt(NOON));

        assertThat(repository().tenantsWithDue(NOON, Optional.empty(), 1)).containsExactly(OTHER);
        assertThatThrownBy(() -> repository().tenantsWithDue(NOON, Optional.empty(), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit is 0; ask for 1 tenant or more");
    }
}
