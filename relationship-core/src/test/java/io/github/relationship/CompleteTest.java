package io.github.relationship;

import static io.github.relationship.Office.ACME;
import static io.github.relationship.Office.MONDAY;
import static io.github.relationship.Office.SAM;
import static io.github.relationship.Office.bought;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.relationship.history.Entry;
import io.github.relationship.history.ItemFact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.RofFact;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.AgendaItem;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Completing a line: by its own word, or by what happened (A2). */
class CompleteTest {

    private static final ItemKey CALL = ItemKey.of(ACME, RuleId.of("F3"), "order-1");

    private static Office withACall() {
        Office office = Office.open().sold().on(MONDAY.plusDays(8));
        assertThat(office.firm().agenda(SAM).items())
                .extracting(AgendaItem::key)
                .contains(CALL);
        return office;
    }

    private static ItemFact.Completed completion(Recorded recorded) {
        Entry last = recorded.relationship()
                .entries()
                .get(recorded.relationship().entries().size() - 1);
        assertThat(last.actor()).contains(SAM);
        return (ItemFact.Completed) last.fact();
    }

    @Test
    void A2_done_by_its_own_word_it_leaves_plan_and_agenda() {
        Office office = withACall();
        Recorded recorded = office.firm().complete(CALL, SAM);
        assertThat(recorded.plan().find(CALL)).isEmpty();
        assertThat(office.firm().agenda(SAM).items())
                .extracting(AgendaItem::key)
                .doesNotContain(CALL);
        assertThat(completion(recorded))
                .isEqualTo(new ItemFact.Completed(
                        CALL, Optional.of(recorded.facts().get(0))));
    }

    @Test
    void A2_done_by_what_happened_both_are_recorded_in_one_step_and_point_at_each_other() {
        Office office = withACall();
        Recorded recorded = office.firm().complete(CALL, SAM, office.now("heard", RofFact.satisfactionHeard(true)));
        assertThat(completion(recorded)).isEqualTo(new ItemFact.Completed(CALL, Optional.of(FactId.of("heard"))));
        assertThat(recorded.relationship().rofCalls().satisfaction()).hasSize(1);
    }

    @Test
    void A2_what_happened_needs_no_id() {
        Office office = withACall();
        Occurrence heard = Occurrence.builder()
                .occurredAt(office.now())
                .fact(RofFact.satisfactionHeard(true))
                .build();
        Recorded recorded = office.firm().complete(CALL, SAM, heard);
        FactId by = completion(recorded).by().orElseThrow();
        assertThat(recorded.relationship().find(by).orElseThrow().fact()).isEqualTo(heard.fact());
    }

    @Test
    void H3_what_happened_may_run_ahead_of_the_clock_as_far_as_any_fact() {
        Office office = withACall();
        Occurrence ahead =
                Occurrence.of(FactId.of("heard"), office.now().plusSeconds(120), RofFact.satisfactionHeard(true));
        assertThat(office.firm().complete(CALL, SAM, ahead).plan().find(CALL)).isEmpty();
    }

    @Test
    void A2_what_is_not_in_the_plan_cannot_be_done() {
        Office office = withACall();
        ItemKey never = ItemKey.of(ACME, RuleId.of("F3"), "order-2");
        UnknownItemException unknown = catchThrowableOfType(
                UnknownItemException.class, () -> office.firm().complete(never, SAM));
        assertThat(unknown)
                .hasMessage("item acme/F3///order-2 is not in the plan of its relationship;"
                        + " take the key from a plan or an agenda read just now");
        assertThat(unknown.item()).isEqualTo(never);
    }

    @Test
    void A2_done_twice_in_the_same_way_it_is_done_once() {
        Office office = withACall();
        Recorded first = office.firm().complete(CALL, SAM);
        Recorded again = office.anotherNode().firm().complete(CALL, SAM);
        assertThat(again.facts()).isEqualTo(first.facts());
        assertThat(again.relationship()).isEqualTo(first.relationship());
    }

    @Test
    void A2_done_twice_by_the_same_that_happened_it_is_done_once() {
        Office office = withACall();
        Occurrence heard = office.now("heard", RofFact.satisfactionHeard(true));
        Recorded first = office.firm().complete(CALL, SAM, heard);
        Recorded again = office.firm().complete(CALL, SAM, heard);
        assertThat(again.facts()).isEqualTo(first.facts()).contains(FactId.of("heard"));
        assertThat(again.relationship()).isEqualTo(first.relationship());
    }

    @Test
    void A2_what_is_done_is_not_done_by_something_else_and_that_is_not_recorded() {
        Office office = withACall();
        office.firm().complete(CALL, SAM, office.now("heard", RofFact.satisfactionHeard(true)));
        assertThat(catchThrowableOfType(
                        UnknownItemException.class,
                        () -> office.firm()
                                .complete(CALL, SAM, office.now("heard again", RofFact.satisfactionHeard(true)))))
                .isNotNull();
        assertThat(office.firm().relationship(ACME).find(FactId.of("heard again")))
                .isEmpty();
    }

    @Test
    void H1_a_refused_fact_leaves_the_line_open() {
        Office office = withACall();
        FactRefusedException refused = catchThrowableOfType(
                FactRefusedException.class, () -> office.firm().complete(CALL, SAM, office.now("truck-1", bought())));
        assertThat(refused.ids()).containsExactly("truck-1");
        assertThat(office.firm().plan(ACME).find(CALL)).isPresent();
    }

    @Test
    void G3_the_agenda_explains_its_lines() {
        Office office = withACall();
        AgendaItem call = office.firm().plan(ACME).find(CALL).orElseThrow();
        assertThat(office.firm().explain(call, contact -> Optional.of("Ann")))
                .isEqualTo("1 purchase in use since 2026-06-01; ask Ann how satisfied they are.");
    }
}
