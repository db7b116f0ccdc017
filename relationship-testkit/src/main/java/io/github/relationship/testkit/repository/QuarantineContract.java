package io.github.relationship.testkit.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.spi.Quarantined;
import io.github.relationship.spi.QuarantiningRepository;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What cannot be read is set aside, so that it stops nobody else, and released again (K13): for repositories that are a
 * {@link QuarantiningRepository}. How a row becomes unreadable is another matter with each kind of repository, and for its own tests.
 */
public abstract class QuarantineContract extends RepositorySuite {

    private static final Instant NOON = Samples.NOON;

    /** For subclasses. */
    protected QuarantineContract() {}

    private QuarantiningRepository quarantining() {
        assertThat(repository()).isInstanceOf(QuarantiningRepository.class);
        return (QuarantiningRepository) repository();
    }

    private static Step due(RelationshipId relationship) {
        return first(relationship).appending(Samples.entry(0)).replanAt(NOON);
    }

    private List<Quarantined> all() {
        return quarantining().quarantined(TENANT, Optional.empty(), 100);
    }

    private static Quarantined history(RelationshipId relationship, String reason) {
        return new Quarantined(relationship, Quarantined.Part.HISTORY, reason);
    }

    @Test
    void K13_what_is_set_aside_is_due_no_more_and_listed_with_its_reason_while_the_others_go_on() {
        store(due(ACME));
        store(due(BOLT));
        quarantining().setAside(TENANT, ACME, NOON, "column body cannot be read");

        assertThat(repository().dueForReplan(TENANT, NOON, 10)).containsExactly(BOLT);
        assertThat(repository().tenantsWithDue(NOON, Optional.empty(), 10)).containsExactly(TENANT);
        assertThat(all()).containsExactly(history(ACME, "column body cannot be read"));
        assertThat(history(ACME)).containsExactly(Samples.entry(0));
    }

    @Test
    void K13_what_is_released_is_due_again_and_listed_no_more() {
        store(due(ACME));
        quarantining().setAside(TENANT, ACME, NOON, "for a reason");
        assertThat(quarantining().release(TENANT, ACME, NOON.plusSeconds(1))).isTrue();

        assertThat(all()).isEmpty();
        assertThat(repository().dueForReplan(TENANT, NOON, 10)).isEmpty();
        assertThat(repository().dueForReplan(TENANT, NOON.plusSeconds(1), 10)).containsExactly(ACME);
        assertThat(quarantining().release(TENANT, ACME, NOON)).isFalse();
        assertThat(repository().dueForReplan(TENANT, NOON, 10)).isEmpty();
    }

    @Test
    void K13_a_step_releases_it_too() {
        Step opening = due(ACME);
        store(opening);
        quarantining().setAside(TENANT, ACME, NOON, "for a reason");
        assertThat(all()).hasSize(1);

        store(opening.then("s2").appending(Samples.entry(1)).replanAt(NOON.plusSeconds(5)));
        assertThat(all()).isEmpty();
        assertThat(repository().dueForReplan(TENANT, NOON.plusSeconds(5), 10)).containsExactly(ACME);
    }

    @Test
    void K13_what_somebody_judged_meanwhile_is_not_set_aside() {
        store(due(ACME).replanAt(NOON.plusNanos(1_000)));
        quarantining().setAside(TENANT, ACME, NOON, "for a reason");
        quarantining().setAside(TENANT, BOLT, NOON, "nothing is stored there");

        assertThat(all()).isEmpty();
        assertThat(repository().dueForReplan(TENANT, NOON.plusSeconds(1), 10)).containsExactly(ACME);
    }

    @Test
    void K13_it_is_listed_in_order_page_by_page_and_once_with_the_latest_reason() {
        List<RelationshipId> twins = Twins.relationships();
        for (RelationshipId twin : twins) {
            store(due(twin));
            quarantining().setAside(TENANT, twin, NOON, "the reason of " + twin);
        }
        assertThat(all()).extracting(Quarantined::relationship).isEqualTo(twins);
        assertThat(all()).extracting(Quarantined::reason).contains("the reason of ACME");

        List<RelationshipId> read = new ArrayList<>();
        Optional<RelationshipId> last = Optional.empty();
        List<Quarantined> page = quarantining().quarantined(TENANT, last, 5);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(5);
            page.forEach(one -> read.add(one.relationship()));
            last = Optional.of(read.get(read.size() - 1));
            page = quarantining().quarantined(TENANT, last, 5);
        }
        assertThat(read).isEqualTo(twins);
        assertThatThrownBy(() -> quarantining().quarantined(TENANT, Optional.empty(), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit is 0; ask for 1 relationship or more");
    }

    @Test
    void K10_each_tenant_sets_its_own_aside() {
        TenantId other = TenantId.of("other-firm");
        store(due(ACME));
        store(Step.first(other, ACME).appending(Samples.entry(0)).replanAt(NOON));
        quarantining().setAside(other, ACME, NOON, "for a reason");

        assertThat(all()).isEmpty();
        assertThat(quarantining().release(TENANT, ACME, NOON)).isFalse();
        assertThat(repository().dueForReplan(TENANT, NOON, 10)).containsExactly(ACME);
        assertThat(quarantining().quarantined(other, Optional.empty(), 10)).hasSize(1);
        assertThat(quarantining().tenantsWithDue(NOON, Optional.empty(), 10)).containsExactly(TENANT);
    }
}
