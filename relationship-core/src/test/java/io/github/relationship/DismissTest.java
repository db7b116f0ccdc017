package io.github.relationship;

import static io.github.relationship.Office.ACME;
import static io.github.relationship.Office.MONDAY;
import static io.github.relationship.Office.SAM;
import static io.github.relationship.Office.bought;
import static io.github.relationship.Office.delivered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.relationship.history.AccountFact;
import io.github.relationship.history.ItemFact;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.UserId;
import io.github.relationship.plan.HeldBack;
import io.github.relationship.plan.HeldBackCode;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** A2: a line is not to be done. */
class DismissTest {

    private static final ItemKey CALL = ItemKey.of(ACME, RuleId.of("F3"), "order-1");

    @Test
    void A2_it_does_not_return_and_says_who_did_not_want_it_and_why() {
        Office office = Office.open().sold();
        Recorded recorded = office.firm().dismiss(CALL, SAM, "they sold the machine");
        assertThat(recorded.plan().find(CALL)).isEmpty();
        assertThat(recorded.plan().heldBack())
                .extracting(HeldBack::key, HeldBack::code)
                .contains(Tuple.tuple(CALL, HeldBackCode.DISMISSED));
        var fact = recorded.relationship().find(recorded.facts().get(0)).orElseThrow();
        assertThat(fact.actor()).contains(SAM);
        assertThat(fact.fact()).isEqualTo(new ItemFact.Dismissed(CALL, "they sold the machine"));
        assertThat(office.on(MONDAY.plusDays(60)).firm().plan(ACME).find(CALL)).isEmpty();
    }

    @Test
    void A2_the_rule_rests_with_them_but_for_a_new_cause() {
        Office office = Office.open();
        office.firm().record(ACME, office.opening());
        office.record(office.now("qualified", AccountFact.qualified()));
        ItemKey silence = ItemKey.of(ACME, RuleId.of("F9"), "start");
        Recorded recorded = office.firm().dismiss(silence, SAM, "they are on holiday");
        assertThat(recorded.plan().heldBack()).extracting(HeldBack::code).contains(HeldBackCode.RESTING);
        office.firm().replanDue(10);
        office.on(MONDAY.plusDays(30), "09:00").firm().replanDue(10);
        assertThat(office.firm().agenda(SAM).items())
                .extracting(item -> item.key().rule().value())
                .containsExactly("F9");
    }

    @Test
    void A2_a_new_delivery_is_asked_about_all_the_same() {
        Office office = Office.open().sold();
        office.firm().dismiss(CALL, SAM, "spoke to them");
        office.on(MONDAY.plusDays(1));
        office.record(office.now("order-2", bought()), office.now("truck-2", delivered("order-2")));
        assertThat(office.firm().plan(ACME).heldBack())
                .filteredOn(held -> held.key().rule().equals(RuleId.of("F3")))
                .extracting(HeldBack::code)
                .doesNotContain(HeldBackCode.RESTING);
    }

    @Test
    void A2_dismissed_twice_it_is_dismissed_once_and_the_first_reason_stands() {
        Office office = Office.open().sold();
        Recorded first = office.firm().dismiss(CALL, SAM, "they sold the machine");
        Recorded again = office.anotherNode().firm().dismiss(CALL, UserId.of("kim"), "no longer needed");
        assertThat(again.facts()).isEqualTo(first.facts());
        assertThat(again.relationship()).isEqualTo(first.relationship());
    }

    @Test
    void A2_B1_a_reason_is_needed() {
        Office office = Office.open().sold();
        assertThatThrownBy(() -> office.firm().dismiss(CALL, SAM, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("reason");
        assertThatThrownBy(() -> office.firm().dismiss(CALL, SAM, "x".repeat(501)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(office.firm().plan(ACME).find(CALL)).isPresent();
    }

    @Test
    void A2_only_what_is_in_the_plan_can_be_dismissed() {
        Office office = Office.open().sold();
        ItemKey never = ItemKey.of(ACME, RuleId.of("F3"), "order-2");
        assertThat(catchThrowableOfType(
                                UnknownItemException.class, () -> office.firm().dismiss(never, SAM, "no"))
                        .item())
                .isEqualTo(never);
    }

    @Test
    void B3_the_reason_is_in_no_message_and_no_text_of_the_answer() {
        Office office = Office.open().sold();
        assertThat(office.firm().dismiss(CALL, SAM, "Ann is ill").toString()).doesNotContain("ill");
    }
}
