package io.github.relationship;

import static io.github.relationship.Office.ACME;
import static io.github.relationship.Office.ANN;
import static io.github.relationship.Office.MONDAY;
import static io.github.relationship.Office.SAM;
import static io.github.relationship.Office.bought;
import static io.github.relationship.rof.RofAnswer.opportunities;
import static io.github.relationship.rof.RofAnswer.referrals;
import static io.github.relationship.rof.RofAnswer.satisfied;
import static io.github.relationship.rof.RofQuestion.OPPORTUNITIES;
import static io.github.relationship.rof.RofQuestion.REFERRALS;
import static io.github.relationship.rof.RofQuestion.SATISFACTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.relationship.RofRecorded.Accepted;
import io.github.relationship.RofRecorded.Refused;
import io.github.relationship.history.OpportunityFound;
import io.github.relationship.history.RofFact;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.memory.InMemoryRepository;
import io.github.relationship.rof.RofAnswer;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** R2: a ROF call is held through the service, on one day or several, on one node or several. */
class RofCallTest {

    private static final FactId CALL = FactId.of("call");

    /** Delivered on Monday, called the Monday after. */
    private static Office calling() {
        return calling(Office.open());
    }

    private static Office calling(Office office) {
        office.sold().on(MONDAY.plusDays(7)).record(office.now("call", RofFact.started(ANN)));
        return office;
    }

    private static RofRecorded hear(Office office, RofAnswer answer) {
        return office.firm().answerRof(ACME, CALL, SAM, answer);
    }

    private static Accepted accepted(RofRecorded recorded) {
        return (Accepted) recorded;
    }

    @Test
    void R2_the_model_offers_the_next_question_and_records_the_answer() {
        Office office = calling();
        assertThat(office.firm().rof(ACME, CALL).next()).contains(SATISFACTION);
        Accepted first = accepted(hear(office, satisfied(true)));
        assertThat(first.next()).contains(OPPORTUNITIES);
        var heard = first.recorded()
                .relationship()
                .find(first.recorded().facts().get(0))
                .orElseThrow();
        assertThat(heard.fact()).isInstanceOf(RofFact.SatisfactionHeard.class);
        assertThat(heard.actor()).contains(SAM);
        assertThat(heard.occurredAt()).isEqualTo(office.now());
        assertThat(accepted(hear(office, opportunities())).next()).contains(REFERRALS);
        assertThat(accepted(hear(office, referrals())).next()).isEmpty();
        assertThat(office.firm().rof(ACME, CALL).isOver()).isTrue();
    }

    @Test
    void R2_an_answer_out_of_order_is_refused_as_a_result_and_stores_nothing() {
        Office office = calling();
        var before = office.firm().relationship(ACME);
        assertThat(hear(office, referrals()))
                .isEqualTo(new Refused(
                        Optional.of(SATISFACTION),
                        "call call takes no answer of referrals now: question SATISFACTION is open; answer that first,"
                                + " or break off"));
        assertThat(office.firm().relationship(ACME)).isEqualTo(before);
    }

    @Test
    void R2_the_same_answer_again_is_refused_and_recorded_once() {
        Office office = calling();
        hear(office, satisfied(true));
        var before = office.firm().relationship(ACME);
        assertThat(hear(office, satisfied(true)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.open()).contains(OPPORTUNITIES));
        assertThat(office.firm().relationship(ACME)).isEqualTo(before);
    }

    @Test
    void R2_broken_off_it_is_resumed_on_another_day_on_another_node() {
        Office office = calling();
        hear(office, satisfied(true));
        hear(office, RofAnswer.brokenOff());
        Office other = office.anotherNode().on(MONDAY.plusDays(9));
        assertThat(other.firm().rof(ACME, CALL).next()).contains(OPPORTUNITIES);
        assertThat(accepted(hear(other, opportunities())).next()).contains(REFERRALS);
        assertThat(office.on(MONDAY.plusDays(9)).firm().rof(ACME, CALL).next()).contains(REFERRALS);
    }

    @Test
    void R2_all_facts_of_an_answer_are_stored_in_one_step_or_none() {
        Office office = calling();
        hear(office, satisfied(true));
        OpportunityFound here = OpportunityFound.builder().contact(ANN).build();
        OpportunityFound nowhere =
                OpportunityFound.builder().contact(ContactId.of("nobody")).build();
        var before = office.firm().relationship(ACME);
        assertThatThrownBy(() -> hear(office, opportunities(here, nowhere))).isInstanceOf(FactRefusedException.class);
        assertThat(office.firm().relationship(ACME)).isEqualTo(before);
        Accepted found = accepted(hear(office, opportunities(here, here)));
        assertThat(found.recorded().facts()).hasSize(3).doesNotHaveDuplicates();
        assertThat(found.recorded().relationship().opportunities().all()).hasSize(2);
    }

    @Test
    void R1_who_is_not_satisfied_gets_an_apology_and_no_further_question() {
        Office office = calling();
        Accepted heard = accepted(hear(office, satisfied(false)));
        assertThat(heard.next()).isEmpty();
        assertThat(heard.recorded().plan().items())
                .anyMatch(line -> line.key().step().equals(Optional.of("apology")));
        assertThat(office.firm().rof(ACME, CALL).isWaiting()).isTrue();
    }

    @Test
    void R2_on_a_lost_race_the_answer_is_decided_anew_and_may_be_out_of_order_by_now() {
        InMemoryRepository memory = new InMemoryRepository();
        RacingRepository racing = new RacingRepository(memory);
        Office office = calling(Office.with(racing));
        Office rival = Office.with(memory).on(MONDAY.plusDays(7));
        racing.lose(1, () -> hear(rival, satisfied(true)));
        assertThat(hear(office, satisfied(true)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.open()).contains(OPPORTUNITIES));
        racing.lose(1, () -> rival.record(rival.now("order-2", bought())));
        assertThat(accepted(hear(office, opportunities())).next()).contains(REFERRALS);
    }

    @Test
    void R2_a_stale_memory_refuses_no_answer_that_is_right_by_now() {
        Office here = Office.open().sold().on(MONDAY.plusDays(7));
        Office there = here.anotherNode();
        there.record(there.now("call", RofFact.started(ANN)));
        assertThat(accepted(hear(here, satisfied(true))).next()).contains(OPPORTUNITIES);
        accepted(hear(there, opportunities()));
        assertThat(accepted(hear(here, referrals())).next()).isEmpty();
    }

    @Test
    void R2_a_call_that_nobody_started_is_no_call() {
        Office office = calling();
        UnknownRofCallException unknown = catchThrowableOfType(
                UnknownRofCallException.class, () -> office.firm().rof(ACME, FactId.of("order-1")));
        assertThat(unknown.relationship()).isEqualTo(ACME);
        assertThat(unknown.call()).isEqualTo(FactId.of("order-1"));
        assertThat(unknown)
                .hasMessage("ROF call order-1 is not known in relationship acme; record its start first, and name the"
                        + " call by the id of that fact");
        assertThatThrownBy(() -> office.firm().answerRof(ACME, FactId.of("order-1"), SAM, satisfied(true)))
                .isInstanceOf(UnknownRofCallException.class);
        RelationshipId nobody = RelationshipId.of("nobody");
        assertThatThrownBy(() -> office.firm().rof(nobody, CALL)).isInstanceOf(UnknownRelationshipException.class);
        assertThatThrownBy(() -> office.firm().answerRof(nobody, CALL, SAM, satisfied(true)))
                .isInstanceOf(UnknownRelationshipException.class);
    }
}
