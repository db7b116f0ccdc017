package io.github.relationship.testkit.repository;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.Entry;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.spi.AgendaCursor;
import io.github.relationship.spi.AgendaQuery;
import io.github.relationship.spi.Stamp;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tenants never meet, however alike their names are, and though they use the same ids (K10). */
public abstract class TenantContract extends RepositorySuite {

    private static final List<TenantId> TENANTS = Twins.tenants();

    /** For subclasses. */
    protected TenantContract() {}

    /** Every tenant has the same relationship, with content of its own. */
    private static Step step(int tenant) {
        return Step.first(TENANTS.get(tenant), ACME)
                .becoming("stamp " + tenant)
                .appending(entry(tenant))
                .planning(line(tenant))
                .replanAt(Samples.NOON.plusSeconds(tenant));
    }

    private static Entry entry(int tenant) {
        return Samples.entry("f", 0, Twins.fact(tenant));
    }

    private static AgendaItem line(int tenant) {
        return AgendaItem.builder()
                .from(Samples.line(ACME, "F2"))
                .shows(Samples.NOON.plusSeconds(tenant))
                .build();
    }

    private static AgendaQuery.Builder query(int tenant) {
        return Samples.everything().tenant(TENANTS.get(tenant));
    }

    @BeforeEach
    void everybody_stores() {
        for (int tenant = 0; tenant < TENANTS.size(); tenant++) {
            store(step(tenant));
        }
    }

    private void assertAllAsStored(int fromInclusive) {
        for (int tenant = fromInclusive; tenant < TENANTS.size(); tenant++) {
            assertThat(history(TENANTS.get(tenant), ACME)).containsExactly(entry(tenant));
            assertThat(repository().stamp(TENANTS.get(tenant), ACME)).contains(new Stamp("stamp " + tenant));
            assertThat(lines(query(tenant).build())).containsExactly(line(tenant));
            assertThat(repository().dueForReplan(TENANTS.get(tenant), Samples.NOON.plusSeconds(tenant), 10))
                    .containsExactly(ACME);
            assertThat(repository()
                            .dueForReplan(
                                    TENANTS.get(tenant),
                                    Samples.NOON.plusSeconds(tenant).minusNanos(1_000),
                                    10))
                    .isEmpty();
        }
    }

    @Test
    void K10_each_tenant_reads_its_own() {
        assertAllAsStored(0);
    }

    @Test
    void K10_what_one_tenant_writes_changes_nothing_for_the_others() {
        store(step(0).then("next").appending(Samples.entry(1)).planning());

        assertThat(repository().stamp(TENANTS.get(0), ACME)).contains(new Stamp("next"));
        assertAllAsStored(1);
    }

    @Test
    void K10_a_stamp_of_another_tenant_is_no_stamp() {
        for (int tenant = 1; tenant < TENANTS.size(); tenant++) {
            lose(step(0).then("next").expecting(step(tenant).change().expected()));
            lose(step(tenant)
                    .then("next")
                    .becoming("other")
                    .expecting(repository().stamp(TENANTS.get(0), ACME)));
        }
        assertAllAsStored(0);
    }

    @Test
    void K10_what_one_tenant_has_the_others_have_not() {
        RelationshipId only = RelationshipId.of("only one knows it");
        store(Step.first(TENANTS.get(0), only)
                .appending(Samples.entry(0))
                .planning(Samples.line(only, "F2"))
                .replanAt(Samples.NOON.minusSeconds(1)));

        assertThat(history(TENANTS.get(0), only)).containsExactly(Samples.entry(0));
        for (int tenant = 1; tenant < TENANTS.size(); tenant++) {
            assertThat(repository().find(TENANTS.get(tenant), only)).isEmpty();
            assertThat(repository().stamp(TENANTS.get(tenant), only)).isEmpty();
            assertThat(lines(query(tenant).relationship(only).build())).isEmpty();
        }
        assertAllAsStored(1);
    }

    @Test
    void K10_a_place_in_one_agenda_finds_nothing_of_another() {
        AgendaItem before = AgendaItem.builder()
                .from(line(0))
                .itemClass(ItemClass.RECOVERY)
                .shows(Samples.NOON.minusSeconds(60))
                .build();
        for (int tenant = 0; tenant < TENANTS.size(); tenant++) {
            assertThat(lines(query(tenant).after(AgendaCursor.of(before)).build()))
                    .containsExactly(line(tenant));
        }
    }

    @Test
    void K10_a_tenant_that_stored_nothing_has_nothing() {
        TenantId nobody = TenantId.of("nobody");

        assertThat(repository().find(nobody, ACME)).isEmpty();
        assertThat(repository().stamp(nobody, ACME)).isEmpty();
        assertThat(lines(Samples.everything().tenant(nobody).build())).isEmpty();
        assertThat(repository().dueForReplan(nobody, Samples.NOON.plusSeconds(1_000), 10))
                .isEmpty();
        assertAllAsStored(0);
    }
}
