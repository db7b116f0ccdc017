package io.github.relationship;

import static io.github.relationship.Office.ACME;
import static io.github.relationship.Office.FIRM;
import static io.github.relationship.Office.MONDAY;
import static io.github.relationship.Office.SAM;
import static io.github.relationship.Office.bought;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationship.history.ContactFact;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.memory.InMemoryRepository;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.spi.PlanInputs;
import io.github.relationship.spi.Stamp;
import io.github.relationship.spi.StoredPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** K1: what is stored is made again from the history, and compared. */
class VerifyTest {

    private static final RelationshipId BOLT = RelationshipId.of("bolt");
    private static final ItemKey CALL = ItemKey.of(ACME, RuleId.of("F3"), "order-1");

    private final InMemoryRepository memory = new InMemoryRepository();
    private final Office office = Office.with(memory);

    private static Verification all(Office office) {
        return office.firm().verify(Optional.empty(), 100);
    }

    private static void assertAllIsWell(Office office, int relationships) {
        assertThat(all(office)).isEqualTo(new Verification(relationships, List.of(), List.of(), Optional.empty()));
    }

    private StoredPlan stored() {
        return memory.storedPlan(FIRM, ACME).orElseThrow();
    }

    private AgendaItem line(ItemKey key) {
        return stored().lines().stream()
                .filter(item -> item.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<AgendaItem> without(List<AgendaItem> lines, ItemKey key) {
        lines.removeIf(line -> line.key().equals(key));
        return lines;
    }

    @Test
    void K1_after_each_command_all_is_as_it_should_be() {
        assertAllIsWell(office, 0);
        office.firm().record(ACME, office.opening());
        assertAllIsWell(office, 1);
        office.sold();
        assertAllIsWell(office, 1);
        office.on(MONDAY.plusDays(8)).firm().snooze(CALL, SAM, office.now().plus(Duration.ofDays(1)));
        assertAllIsWell(office, 1);
        office.on(MONDAY.plusDays(10)).firm().complete(CALL, SAM);
        assertAllIsWell(office, 1);
        office.record(office.now("left", ContactFact.departed(Office.ANN)));
        assertAllIsWell(office, 1);
        office.on(MONDAY.plusDays(45)).firm().replanDue(10);
        assertAllIsWell(office, 1);
    }

    @Test
    void G6_a_plan_is_made_again_for_the_instant_that_it_was_made_for_however_long_ago() {
        office.sold();
        Instant made = office.now();
        assertThat(stored().inputs().orElseThrow().madeFor()).isEqualTo(made);
        assertAllIsWell(office.on(MONDAY.plusYears(3)), 1);
    }

    @Test
    void G6_moves_that_time_alone_has_completed_are_pending_in_both_plans() {
        Office byAge = Office.with(Ladders.byAge());
        byAge.firm().record(ACME, byAge.opening());
        // Recorded late: the move came after the fact, and only a scheduler records it.
        byAge.on(MONDAY.plusDays(31)).record(byAge.now("order-1", bought()));
        assertAllIsWell(byAge, 1);
    }

    @Test
    void K1_a_line_that_is_missing_is_found() {
        office.sold();
        AgendaItem call = line(CALL);
        Tampering.with(memory).lines(lines -> without(lines, CALL)).store();

        assertThat(all(office).compared()).isEqualTo(1);
        assertThat(all(office).notCompared()).isEmpty();
        assertThat(all(office).differences())
                .containsExactly(new PlanDifference.OfLine(CALL, Optional.empty(), Optional.of(call)));
        assertThat(all(office).differences().get(0).relationship()).isEqualTo(ACME);
    }

    @Test
    void K1_a_line_too_much_is_found_and_so_is_one_that_is_another_than_it_should_be() {
        office.sold();
        AgendaItem call = line(CALL);
        AgendaItem stale = AgendaItem.builder()
                .from(call)
                .key(ItemKey.of(ACME, RuleId.of("F3"), "order-0"))
                .build();
        AgendaItem later = AgendaItem.builder()
                .from(call)
                .shows(call.shows().plusSeconds(1))
                .build();
        Tampering.with(memory)
                .lines(lines -> {
                    List<AgendaItem> others = without(lines, CALL);
                    others.add(later);
                    others.add(stale);
                    return others;
                })
                .store();

        assertThat(all(office).differences())
                .containsExactly(
                        new PlanDifference.OfLine(stale.key(), Optional.of(stale), Optional.empty()),
                        new PlanDifference.OfLine(CALL, Optional.of(later), Optional.of(call)));
    }

    @Test
    void K1_what_differs_stands_until_the_relationship_is_judged_anew() {
        office.sold();
        Tampering.with(memory).lines(lines -> without(lines, CALL)).store();
        Stamp stamp = stored().stamp();
        all(office);
        assertThat(stored().stamp()).isEqualTo(stamp);
        assertThat(all(office).differences()).hasSize(1);

        Office.with(memory).on(MONDAY.plusDays(1)).record(office.now("order-2", bought()));
        assertAllIsWell(office, 1);
    }

    @Test
    void G11_to_be_judged_anew_too_late_is_a_difference_and_too_early_is_none() {
        office.sold();
        Instant right = stored().replanAt().orElseThrow();
        Tampering.with(memory).replanAt(right.minusSeconds(1)).store();
        assertAllIsWell(office, 1);

        InMemoryRepository other = new InMemoryRepository();
        Office late = Office.with(other).sold();
        Tampering.with(other).replanAt(right.plusNanos(1_000)).store();
        assertThat(all(late).differences())
                .containsExactly(new PlanDifference.OfReplan(ACME, right.plusNanos(1_000), right));
    }

    @Test
    void K1_a_history_that_lost_a_fact_is_found_though_no_line_tells() {
        office.sold();
        PlanInputs made = stored().inputs().orElseThrow();
        Tampering.with(memory)
                .inputs(Optional.of(new PlanInputs(made.madeFor(), made.facts() + 1, made.digest())))
                .store();

        assertThat(all(office).differences())
                .containsExactly(new PlanDifference.OfHistory(ACME, made.facts(), made.facts() + 1));
        assertThat(all(office).differences().get(0).relationship()).isEqualTo(ACME);
    }

    @Test
    void K14_page_by_page_each_relationship_once() {
        List<RelationshipId> ids = IntStream.range(0, 5)
                .mapToObj(number -> RelationshipId.of("r" + number))
                .toList();
        ids.forEach(id -> office.firm().record(id, office.opening()));
        List<Optional<RelationshipId>> ends = new ArrayList<>();
        Verification page = office.firm().verify(Optional.empty(), 2);
        int compared = page.compared();
        ends.add(page.next());
        while (page.next().isPresent()) {
            page = office.firm().verify(page.next(), 2);
            compared += page.compared();
            ends.add(page.next());
        }
        assertThat(compared).isEqualTo(5);
        assertThat(ends).containsExactly(Optional.of(ids.get(1)), Optional.of(ids.get(3)), Optional.empty());
        assertThat(office.firm().verify(Optional.empty(), 5).next()).contains(ids.get(4));
        assertThat(office.firm().verify(Optional.of(ids.get(4)), 5).compared()).isZero();
        assertThatThrownBy(() -> office.firm().verify(Optional.empty(), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit is 0; ask for 1 relationship or more");
    }

    @Test
    void K10_each_tenant_verifies_its_own() {
        office.sold();
        Tampering.with(memory).lines(lines -> List.of()).store();
        office.in("other").record(ACME, office.opening());

        assertThat(office.in("other").verify(Optional.empty(), 10).differences())
                .isEmpty();
        assertThat(all(office).differences()).isNotEmpty();
    }

    @Test
    void D2_an_id_that_means_another_is_none_of_its_own() {
        office.sold();
        memory.alias(FIRM, BOLT, ACME);
        assertAllIsWell(office, 1);
    }

    @Test
    void a_repository_that_does_not_show_what_it_stored_says_so() {
        Office blind = Office.with(new RacingRepository(memory));
        assertThatThrownBy(() -> blind.firm().verify(Optional.empty(), 10))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("this repository does not show what it stored; use one that is a VerifiableRepository");
    }

    @Test
    void G6_the_inputs_count_the_facts_of_the_history_moves_among_them() {
        office.sold();
        assertThat(stored().inputs().orElseThrow().facts())
                .isEqualTo(office.firm().relationship(ACME).entries().size())
                .isGreaterThan(5);
        assertThat(office.firm().relationship(ACME).find(FactId.of("order-1"))).isPresent();
    }
}
