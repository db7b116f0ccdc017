package io.github.relationship;

import static io.github.relationship.Office.ACME;
import static io.github.relationship.Office.ANN;
import static io.github.relationship.Office.MONDAY;
import static io.github.relationship.Office.SAM;
import static io.github.relationship.Office.bought;
import static io.github.relationship.Office.delivered;
import static io.github.relationship.ladder.StandardRungs.CLIENT;
import static io.github.relationship.ladder.StandardRungs.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Retracted;
import io.github.relationship.history.RofFact;
import io.github.relationship.history.StageFact;
import io.github.relationship.history.StageMoved;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RuleId;
import io.github.relationship.ladder.StandardRungs;
import org.junit.jupiter.api.Test;

/** H5 and L11: what was told wrongly is taken back, with what it led to. */
class RetractionTest {

    private static final ItemKey CALL = ItemKey.of(ACME, RuleId.of("F3"), "order-1");

    private static Occurrence takenBack(Office office, String fact) {
        return office.now("not-" + fact, new Retracted(FactId.of(fact), "told wrongly"));
    }

    /** A client by three purchases on three days. */
    private static Office client() {
        Office office = Office.open().sold();
        office.on(MONDAY.plusDays(1)).record(office.now("order-2", bought()));
        office.on(MONDAY.plusDays(2)).record(office.now("order-3", bought()));
        assertThat(office.firm().stage(ACME).id()).isEqualTo(StandardRungs.CLIENT);
        return office.on(MONDAY.plusDays(3));
    }

    @Test
    void L11_a_move_goes_with_its_evidence_and_the_rest_is_judged_anew() {
        Office office = client();
        Recorded recorded = office.record(takenBack(office, "order-3"));
        assertThat(office.firm().stage(ACME).id()).isEqualTo(StandardRungs.CUSTOMER);
        assertThat(recorded.relationship().retracted()).hasSize(2);
        assertThat(office.record(office.now("order-4", bought())).moves()).hasSize(1);
        assertThat(office.firm().stage(ACME).id()).isEqualTo(StandardRungs.CLIENT);
    }

    @Test
    void L11_judged_anew_the_retraction_is_the_trigger() {
        Office office = Office.open().sold();
        office.on(MONDAY.plusDays(1)).record(office.now("order-2", bought()));
        Recorded recorded = office.record(
                office.now("not-truck-1", new Retracted(FactId.of("truck-1"), "told wrongly")),
                takenBack(office, "order-1"));
        assertThat(recorded.moves()).hasSize(1);
        Entry move = recorded.moves().get(0);
        assertThat(((StageMoved) move.fact()).trigger()).isEqualTo(FactId.of("not-order-1"));
        assertThat(((StageMoved) move.fact()).evidence()).containsExactly(FactId.of("order-2"));
        assertThat(office.firm().stage(ACME).id()).isEqualTo(StandardRungs.CUSTOMER);
    }

    @Test
    void L11_what_a_retraction_brings_to_light_may_lead_the_same_way_twice_by_two_moves() {
        Office office = Office.open().sold();
        office.on(MONDAY.plusDays(1)).record(office.now("order-2", bought()));
        office.on(MONDAY.plusDays(2)).record(office.now("complaint", ComplaintFact.opened(ANN)));
        office.on(MONDAY.plusDays(3)).record(office.now("order-3", bought()));
        office.on(MONDAY.plusDays(4)).record(office.now("stay", StageFact.movedByHand(CUSTOMER, "not yet")));
        office.on(MONDAY.plusDays(5)).record(office.now("order-4", bought()));
        assertThat(office.firm().stage(ACME).id()).isEqualTo(CUSTOMER);
        Occurrence back = takenBack(office.on(MONDAY.plusDays(120)), "complaint");
        Recorded recorded = office.record(back);
        assertThat(recorded.moves())
                .extracting(move -> ((StageMoved) move.fact()).after())
                .containsExactly(CLIENT, CUSTOMER, CLIENT);
        assertThat(recorded.moves()).extracting(Entry::id).doesNotHaveDuplicates();
        assertThat(office.record(back).moves()).isEqualTo(recorded.moves());
    }

    @Test
    void L11_two_pieces_of_one_move_can_be_taken_back_together() {
        Office office = client();
        office.record(takenBack(office, "order-2"), takenBack(office, "order-3"));
        assertThat(office.firm().stage(ACME).id()).isEqualTo(StandardRungs.CUSTOMER);
    }

    @Test
    void H1_a_retraction_told_again_changes_nothing_and_gives_the_same_moves() {
        Office office = client();
        Occurrence back = takenBack(office, "order-3");
        Recorded first = office.record(back);
        Recorded again = office.on(MONDAY.plusDays(9)).record(back, back);
        assertThat(again.moves()).isEqualTo(first.moves());
        assertThat(again.relationship()).isEqualTo(first.relationship());
    }

    @Test
    void H5_what_others_stand_on_goes_after_or_together_with_them() {
        Office office = Office.open().sold();
        FactRefusedException refused =
                catchThrowableOfType(FactRefusedException.class, () -> office.record(takenBack(office, "order-1")));
        assertThat(refused)
                .hasMessage("relationship acme: fact not-order-1 retracts order-1, on which others stand: [truck-1];"
                        + " retract them before or together with it");
        assertThat(refused.ids()).containsExactly("truck-1");
        office.record(takenBack(office, "order-1"), takenBack(office, "truck-1"));
        assertThat(office.firm().relationship(ACME).purchases().all()).isEmpty();
        assertThat(office.firm().stage(ACME).id()).isEqualTo(StandardRungs.PROSPECT);
    }

    @Test
    void H5_it_ends_the_lines_that_the_fact_caused_and_opens_again_what_it_had_completed() {
        Office office = Office.open().sold().on(MONDAY.plusDays(8));
        assertThat(office.record(takenBack(office, "truck-1")).plan().find(CALL))
                .isEmpty();
        office.record(office.now("truck-1b", delivered("order-1")));
        Recorded done = office.firm().complete(CALL, SAM, office.now("heard", RofFact.satisfactionHeard(true)));
        assertThat(done.plan().find(CALL)).isEmpty();
        FactId completion = done.facts().get(1);
        Recorded reopened = office.record(
                takenBack(office, "heard"), office.now("not-done", new Retracted(completion, "it was another call")));
        assertThat(reopened.plan().find(CALL)).isPresent();
    }
}
