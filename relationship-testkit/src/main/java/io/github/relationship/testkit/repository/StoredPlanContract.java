package io.github.relationship.testkit.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.spi.PlanInputs;
import io.github.relationship.spi.StoredPlan;
import io.github.relationship.spi.VerifiableRepository;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the last step left of a plan comes back as it was stored, and so does the list of what is stored (K1). */
public abstract class StoredPlanContract extends RepositorySuite {

    private static final PlanInputs MADE = new PlanInputs(Samples.NOON.plusNanos(123_456_000), 2, "a digest");
    private static final Instant REPLAN = Samples.NOON.plusSeconds(86_400);

    private static final Step PLANNED = first(ACME)
            .appending(Samples.entries(0, 2))
            .planning(Samples.linesOfAllSorts(ACME))
            .replanAt(REPLAN)
            .madeWith(MADE);

    /** For subclasses. */
    protected StoredPlanContract() {}

    private VerifiableRepository verifiable() {
        assertThat(repository()).isInstanceOf(VerifiableRepository.class);
        return (VerifiableRepository) repository();
    }

    private Optional<StoredPlan> plan(RelationshipId relationship) {
        return verifiable().storedPlan(TENANT, relationship);
    }

    private void assertStored(Step step) {
        StoredPlan plan = plan(step.relationship()).orElseThrow();
        assertThat(plan.stamp()).isEqualTo(step.next());
        assertThat(plan.inputs()).isEqualTo(step.inputs());
        assertThat(plan.replanAt()).contains(step.replanAt());
        assertThat(plan.lines()).containsExactlyInAnyOrderElementsOf(step.agenda());
        assertThat(plan.unreadable()).isEmpty();
    }

    @Test
    void K1_what_a_step_says_of_its_plan_comes_back_with_its_lines() {
        store(PLANNED);
        assertStored(PLANNED);
        assertThat(plan(BOLT)).isEmpty();
    }

    @Test
    void C4_it_comes_back_to_the_microsecond_from_the_year_1_to_9999_and_with_the_longest_digest() {
        Step step = PLANNED;
        store(step);
        for (String instant : List.of("0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999Z")) {
            step = step.then("since " + instant)
                    .madeWith(new PlanInputs(
                            Instant.parse(instant), Integer.MAX_VALUE, "\ud83d\ude00".repeat(PlanInputs.MAX_DIGEST)));
            store(step);
            assertStored(step);
        }
    }

    @Test
    void K1_each_step_says_it_anew_and_a_step_that_says_nothing_leaves_nothing() {
        store(PLANNED);
        Step second = PLANNED.then("s2")
                .appending(Samples.entry(2))
                .planning(Samples.line(ACME, "F1"))
                .replanAt(REPLAN.minusSeconds(5))
                .madeWith(new PlanInputs(Samples.NOON.plusSeconds(1), 3, "another digest"));
        store(second);
        assertStored(second);
        Step third = second.then("s3").planning();
        store(third);
        assertStored(third);
        assertThat(third.inputs()).isEmpty();
    }

    @Test
    void K7_a_step_that_is_lost_changes_nothing_of_it() {
        store(PLANNED);
        lose(first(ACME).becoming("other").planning(Samples.line(ACME, "F1")).madeWith(MADE));
        assertStored(PLANNED);
    }

    @Test
    void K1_relationships_are_listed_in_order_however_alike_they_are_page_by_page() {
        List<RelationshipId> twins = Twins.relationships();
        twins.forEach(twin -> store(first(twin).appending(Samples.entry(0))));
        for (int size : new int[] {1, 5, twins.size(), 100}) {
            List<RelationshipId> read = new ArrayList<>();
            List<RelationshipId> page = verifiable().relationships(TENANT, Optional.empty(), size);
            while (!page.isEmpty()) {
                assertThat(page).hasSizeLessThanOrEqualTo(size);
                read.addAll(page);
                page = verifiable().relationships(TENANT, Optional.of(read.get(read.size() - 1)), size);
            }
            assertThat(read).as("pages of %s", size).isEqualTo(twins);
        }
    }

    @Test
    void A6_the_list_has_no_more_than_were_asked_for_and_nothing_else_than_one_or_more() {
        store(PLANNED);
        assertThatThrownBy(() -> verifiable().relationships(TENANT, Optional.empty(), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit is 0; ask for 1 relationship or more");
        assertThat(verifiable().relationships(TENANT, Optional.empty(), 1)).containsExactly(ACME);
    }

    @Test
    void D2_an_id_that_means_another_is_not_listed_and_has_no_plan() {
        store(PLANNED);
        repository().alias(TENANT, BOLT, ACME);
        assertThat(verifiable().relationships(TENANT, Optional.empty(), 10)).containsExactly(ACME);
        assertThat(plan(BOLT)).isEmpty();
    }

    @Test
    void K10_each_tenant_has_its_own() {
        TenantId other = TenantId.of("other-firm");
        AgendaItem line = Samples.line(ACME, "F1");
        store(PLANNED);
        store(Step.first(other, ACME).appending(Samples.entry(0)).planning(line));
        store(Step.first(other, BOLT).appending(Samples.entry(0)));

        assertThat(verifiable().relationships(TENANT, Optional.empty(), 10)).containsExactly(ACME);
        assertThat(verifiable().relationships(other, Optional.empty(), 10)).containsExactly(ACME, BOLT);
        assertThat(verifiable().relationships(TenantId.of("none"), Optional.empty(), 10))
                .isEmpty();
        assertThat(verifiable().storedPlan(other, ACME).orElseThrow().lines()).containsExactly(line);
        assertThat(verifiable().storedPlan(TenantId.of("none"), ACME)).isEmpty();
        assertStored(PLANNED);
    }
}
