package io.github.relationship;

import static io.github.relationship.Office.ACME;
import static io.github.relationship.Office.FIRM;
import static io.github.relationship.Office.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.id.TenantId;
import org.junit.jupiter.api.Test;

/** K10: of many tenants, those for whom there is something to do. */
class DueTenantsTest {

    private static final TenantId OTHER = TenantId.of("other");

    @Test
    void K10_tenants_are_named_while_something_of_theirs_is_due_and_by_their_ids_only() {
        Office office = Office.open();
        office.firm().record(ACME, office.opening());
        office.in("other").record(ACME, office.opening());
        assertThat(office.service().tenantsWithDue(10)).isEmpty();

        office.on(MONDAY.plusDays(31));
        assertThat(office.service().tenantsWithDue(10)).containsExactly(FIRM, OTHER);
        assertThat(office.service().tenantsWithDue(1)).containsExactly(FIRM);
        assertThat(office.service().tenantsWithDue(FIRM, 10)).containsExactly(OTHER);
        assertThat(office.service().tenantsWithDue(OTHER, 10)).isEmpty();

        assertThat(office.firm().replanDue(10)).isEqualTo(1);
        assertThat(office.service().tenantsWithDue(10)).containsExactly(OTHER);
    }
}
