package io.github.relationship.history;

import static io.github.relationship.history.Histories.SAM;
import static io.github.relationship.history.Histories.at;
import static io.github.relationship.history.Histories.euros;
import static io.github.relationship.history.Histories.opened;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.id.FactId;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PurchasesTest {

    private static final FactId P1 = FactId.of("p1");

    private static Histories bought(int euros) {
        return opened("2026-01-05").purchased("p1", "2026-02-02", euros);
    }

    private static Purchase p1(Histories history) {
        return history.relationship().purchases().find(P1).orElseThrow();
    }

    @Test
    void a_purchase_counts_with_its_amount() {
        Purchase p1 = p1(bought(100));
        assertThat(p1.counts()).isTrue();
        assertThat(p1.worth()).contains(euros(100));
        assertThat(p1.occurredAt()).isEqualTo(at("2026-02-02"));
    }

    @Test
    void L6_a_partly_returned_one_counts_with_the_rest_of_its_amount() {
        Purchase p1 = p1(bought(100).returned("p1", "2026-02-03", 30));
        assertThat(p1.counts()).isTrue();
        assertThat(p1.worth()).contains(euros(70));
        assertThat(p1.returned()).contains(euros(30));
    }

    @Test
    void L6_several_returns_add_up() {
        Purchase p1 = p1(bought(100).returned("p1", "2026-02-03", 30).returned("p1", "2026-02-04", 69));
        assertThat(p1.counts()).isTrue();
        assertThat(p1.worth()).contains(euros(1));
    }

    @Test
    void L6_what_came_back_in_parts_to_the_last_is_wholly_returned() {
        Purchase p1 = p1(bought(100).returned("p1", "2026-02-03", 30).returned("p1", "2026-02-04", 70));
        assertThat(p1.counts()).isFalse();
        assertThat(p1.worth()).contains(euros(0));
        assertThat(p1.annulled()).map(Known::fact).contains(FactId.of("p1 returned 2026-02-04"));
    }

    @Test
    void L6_a_wholly_returned_purchase_does_not_count() {
        assertThat(p1(bought(100).returned("p1", "2026-02-03")).counts()).isFalse();
        assertThat(p1(bought(100).returned("p1", "2026-02-03", 100)).counts()).isFalse();
        assertThat(p1(bought(100).returned("p1", "2026-02-03", 120)).worth()).contains(euros(0));
    }

    @Test
    void L6_a_cancelled_purchase_does_not_count() {
        Purchase p1 = p1(bought(100).cancelled("p1", "2026-02-03"));
        assertThat(p1.counts()).isFalse();
        assertThat(p1.worth()).contains(euros(0));
    }

    @Test
    void what_annulled_it_first_stays() {
        Purchase p1 = p1(bought(100).cancelled("p1", "2026-02-03").returned("p1", "2026-02-04"));
        assertThat(p1.annulled()).map(Known::fact).contains(FactId.of("p1 cancelled 2026-02-03"));
        Purchase rest = p1(bought(100).returned("p1", "2026-02-03", 30).returned("p1", "2026-02-04"));
        assertThat(rest.returned()).contains(euros(30));
        assertThat(rest.counts()).isFalse();
        Purchase other = p1(bought(100).returned("p1", "2026-02-03").cancelled("p1", "2026-02-04"));
        assertThat(other.annulled()).map(Known::fact).contains(FactId.of("p1 returned 2026-02-03"));
    }

    @Test
    void of_a_purchase_of_unknown_amount_a_part_may_come_back_or_all() {
        Histories unknown = opened("2026-01-05")
                .fact("p1", "2026-02-02", Purchased.builder().build());
        Purchase part = p1(unknown.returned("p1", "2026-02-03", 30));
        assertThat(part.counts()).isTrue();
        assertThat(part.worth()).isEmpty();
        assertThat(p1(unknown.returned("p1", "2026-02-04")).counts()).isFalse();
    }

    @Test
    void it_is_in_hand_when_in_use_else_when_delivered() {
        Histories acme = bought(100);
        assertThat(p1(acme).inHand()).isEmpty();
        acme.fact("d", "2026-02-03", PurchaseFact.delivered(P1));
        assertThat(p1(acme).inHand()).map(Known::fact).contains(FactId.of("d"));
        acme.fact("u", "2026-02-04", PurchaseFact.inUse(P1)).fact("d2", "2026-02-05", PurchaseFact.delivered(P1));
        assertThat(p1(acme).inHand()).map(Known::fact).contains(FactId.of("u"));
        assertThat(p1(acme).delivered()).map(Known::fact).contains(FactId.of("d2"));
    }

    @Test
    void a_return_leaves_other_purchases_alone() {
        Purchases acme = bought(100)
                .purchased("p2", "2026-02-03", 50)
                .returned("p1", "2026-02-04")
                .relationship()
                .purchases();
        assertThat(acme.all()).extracting(Purchase::counts).containsExactly(false, true);
        assertThat(acme.find(FactId.of("p3"))).isEmpty();
    }

    @Test
    void the_seller_is_the_actor_of_the_first_purchase() {
        assertThat(bought(100).relationship().purchases().seller()).contains(SAM);
        assertThat(opened("2026-01-05").relationship().purchases().seller()).isEmpty();
    }

    @Test
    void R6_satisfied_only_if_with_all() {
        Map<FactId, Boolean> mixed = Map.of(P1, true, FactId.of("p2"), false);
        RofCallLog acme = bought(100)
                .purchased("p2", "2026-02-03", 50)
                .fact("s", "2026-02-10", RofFact.satisfactionHeard(mixed))
                .satisfied("2026-02-11")
                .relationship()
                .rofCalls();
        assertThat(acme.satisfaction())
                .extracting(heard -> heard.value().satisfied())
                .containsExactly(false, true);
    }

    @Test
    void V4_a_promise_is_kept_when_it_was_first_kept() {
        Promises acme = opened("2026-01-05")
                .promised("d", "2026-02-02", "2026-03-01")
                .renegotiated("d", "2026-02-20", "2026-04-01")
                .kept("d", "2026-03-20")
                .kept("d", "2026-06-20")
                .relationship()
                .promises();
        assertThat(acme.all()).singleElement().satisfies(promise -> {
            assertThat(promise.due()).isEqualTo(LocalDate.parse("2026-04-01"));
            assertThat(promise.renegotiated()).extracting(Known::occurredAt).containsExactly(at("2026-02-20"));
            assertThat(promise.kept()).map(Known::occurredAt).contains(at("2026-03-20"));
        });
    }
}
