package io.github.relationship;

import static io.github.relationship.Office.ACME;
import static io.github.relationship.Office.FIRM;
import static io.github.relationship.Office.MONDAY;
import static io.github.relationship.Office.SAM;
import static io.github.relationship.Office.bought;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Entry;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RuleId;
import io.github.relationship.memory.InMemoryRepository;
import io.github.relationship.spi.Committed;
import io.github.relationship.spi.RelationshipListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Listeners are told what was stored, after it was stored, and harm nobody. */
class ListenerTest {

    private final InMemoryRepository memory = new InMemoryRepository();
    private final List<Committed> told = new ArrayList<>();

    private Office listening() {
        return Office.with(memory, told::add);
    }

    @Test
    void a_step_is_told_with_what_was_appended_the_moves_and_the_plan() {
        Office office = listening();
        office.firm().record(ACME, office.opening());
        Recorded recorded = office.record(office.now("qualified", AccountFact.qualified()));
        Committed last = told.get(told.size() - 1);
        assertThat(told).hasSize(2);
        assertThat(last.tenant()).isEqualTo(FIRM);
        assertThat(last.relationship()).isEqualTo(ACME);
        assertThat(last.appended())
                .extracting(Entry::id)
                .hasSize(2)
                .contains(recorded.facts().get(0));
        assertThat(last.moves()).isEqualTo(recorded.moves()).hasSize(1);
        assertThat(last.plan()).isEqualTo(recorded.plan());
    }

    @Test
    void it_is_told_after_it_was_stored() {
        List<Integer> seen = new ArrayList<>();
        Office office = Office.with(
                memory,
                step -> seen.add(memory.find(FIRM, ACME).orElseThrow().entries().size()));
        office.firm().record(ACME, office.opening());
        assertThat(seen).containsExactly(2);
    }

    @Test
    void a_plan_alone_is_told_too() {
        Office office = listening().sold().on(MONDAY.plusDays(30));
        told.clear();
        office.firm().replanDue(10);
        assertThat(told).hasSize(1);
        assertThat(told.get(0).appended()).isEmpty();
    }

    @Test
    void what_stores_nothing_is_not_told() {
        Office office = listening().sold();
        told.clear();
        office.record(office.now("order-1", bought()));
        office.firm().plan(ACME);
        assertThat(catchThrowable(() -> office.firm().complete(ItemKey.of(ACME, RuleId.of("F3"), "none"), SAM)))
                .isInstanceOf(UnknownItemException.class);
        assertThat(told).isEmpty();
    }

    @Test
    void a_lost_attempt_is_not_told_and_the_one_that_won_once() {
        RacingRepository racing = new RacingRepository(memory);
        Office office = Office.with(racing, told::add);
        office.firm().record(ACME, office.opening());
        told.clear();
        racing.lose(3, () -> {});
        office.record(office.now("qualified", AccountFact.qualified()));
        assertThat(told).hasSize(1);
    }

    @Test
    void several_are_told_in_order_and_one_that_throws_harms_neither_command_nor_others() {
        List<String> order = new ArrayList<>();
        RelationshipListener first = step -> order.add("first");
        RelationshipListener bad = step -> {
            order.add("bad");
            throw new IllegalArgumentException("Ann is ill");
        };
        RelationshipListener last = step -> order.add("last");
        Office office = Office.with(memory, first, bad, last);
        Recorded recorded = office.firm().record(ACME, office.opening());
        assertThat(order).containsExactly("first", "bad", "last");
        assertThat(recorded.facts()).hasSize(2);
        assertThat(office.firm().relationship(ACME)).isEqualTo(recorded.relationship());
    }

    @Test
    void a_listener_may_call_commands() {
        Office other = Office.with(memory);
        Office office = Office.with(memory, step -> {
            if (step.moves().isEmpty()) {
                other.record(other.now("qualified", AccountFact.qualified()));
            }
        });
        office.firm().record(ACME, office.opening());
        assertThat(office.firm().relationship(ACME).account().qualified()).isPresent();
    }
}
