package io.github.relationship;

import static io.github.relationship.Office.ACME;
import static io.github.relationship.Office.ANN;
import static io.github.relationship.Office.MONDAY;
import static io.github.relationship.Office.bought;
import static io.github.relationship.Office.delivered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.relationship.history.AccountFact;
import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.RefusalCode;
import io.github.relationship.history.StageMoved;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.ladder.StandardRungs;
import io.github.relationship.plan.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Recording: all of it or nothing, and the same however often (H1). */
class RecordTest {

    @Test
    void A_host_records_facts_and_hears_what_they_led_to() {
        Office office = Office.open();
        office.firm().record(ACME, office.opening());
        Recorded recorded = office.record(office.now("order-1", bought()), office.now("truck-1", delivered("order-1")));
        assertThat(recorded.facts()).containsExactly(FactId.of("order-1"), FactId.of("truck-1"));
        assertThat(recorded.moves())
                .extracting(move -> ((StageMoved) move.fact()).after())
                .containsExactly(StandardRungs.CUSTOMER);
        assertThat(recorded.relationship()).isEqualTo(office.firm().relationship(ACME));
        assertThat(recorded.plan()).isEqualTo(office.firm().plan(ACME));
        assertThat(office.firm().stage(ACME).id()).isEqualTo(StandardRungs.CUSTOMER);
    }

    @Test
    void H1_the_same_again_changes_nothing_and_gives_the_same_ids_and_moves() {
        Office office = Office.open().sold();
        Occurrence order = office.now("order-2", bought());
        Recorded first = office.record(order);
        Recorded again = office.on(MONDAY.plusYears(1)).record(order);
        assertThat(again.facts()).isEqualTo(first.facts());
        assertThat(again.moves()).isEqualTo(first.moves());
        assertThat(again.relationship()).isEqualTo(first.relationship());
    }

    @Test
    void H1_moves_that_time_alone_completed_later_are_none_of_the_facts() {
        Office office = Office.with(Ladders.byAge());
        Recorded first = office.firm().record(ACME, office.opening());
        List<Occurrence> opening = office.opening();
        office.on(MONDAY.plusYears(1)).firm().replanDue(10);
        assertThat(office.firm().stage(ACME).id()).isEqualTo(StandardRungs.PROSPECT);
        assertThat(first.moves()).isEmpty();
        assertThat(office.on(MONDAY, "09:00").firm().record(ACME, opening).moves())
                .isEmpty();
    }

    @Test
    void H1_of_several_the_known_are_skipped_twice_in_one_go_too() {
        Office office = Office.open().sold();
        Occurrence second = office.now("order-2", bought());
        Recorded recorded = office.record(office.now("order-1", bought()), second, second);
        assertThat(recorded.facts()).extracting(FactId::value).containsExactly("order-1", "order-2", "order-2");
        assertThat(recorded.relationship().purchases().all()).hasSize(2);
    }

    @Test
    void H1_one_clash_refuses_all_and_nothing_is_stored() {
        Office office = Office.open().sold();
        var before = office.firm().relationship(ACME);
        FactRefusedException refused = catchThrowableOfType(
                FactRefusedException.class,
                () -> office.record(office.now("order-2", bought()), office.now("order-1", AccountFact.qualified())));
        assertThat(refused)
                .hasMessage(
                        "relationship acme: fact order-1 has the id of another fact; give each fact an id of its own,"
                                + " or hand in the same content again");
        assertThat(refused.relationship()).isEqualTo(ACME);
        assertThat(refused.code()).isEqualTo(RefusalCode.SAME_ID_OTHER_CONTENT);
        assertThat(refused.fact()).isEqualTo(FactId.of("order-1"));
        assertThat(refused.ids()).containsExactly("order-1");
        assertThat(office.firm().relationship(ACME)).isEqualTo(before);
        assertThat(office.anotherNode().firm().relationship(ACME)).isEqualTo(before);
    }

    @Test
    void H1_facts_without_an_id_get_one_each_time() {
        Office office = Office.open().sold();
        Occurrence nameless = Occurrence.builder()
                .occurredAt(office.now())
                .fact(ComplaintFact.opened(ANN))
                .build();
        Recorded recorded = office.record(nameless, nameless);
        assertThat(recorded.facts()).doesNotHaveDuplicates().hasSize(2);
        assertThat(recorded.relationship().complaints().all()).hasSize(2);
    }

    @Test
    void H3_recording_is_dated_by_the_clock() {
        Office office = Office.open().sold();
        Occurrence yesterday = Occurrence.of(FactId.of("order-2"), office.now().minusSeconds(86_400), bought());
        assertThatThrownBy(() -> office.record(
                        Occurrence.of(FactId.of("future"), office.now().plusSeconds(301), bought())))
                .isInstanceOf(FactRefusedException.class)
                .hasMessageContaining("fact future is dated 2026-06-01T09:05:01Z, and it is 2026-06-01T09:00:00Z");
        office.on(MONDAY.plusDays(3));
        Entry entry = office.record(yesterday)
                .relationship()
                .find(FactId.of("order-2"))
                .orElseThrow();
        assertThat(entry.recordedAt()).isEqualTo(office.now());
    }

    @Test
    void The_first_fact_of_a_relationship_is_its_opening() {
        Office office = Office.open();
        assertThatThrownBy(() -> office.record(office.now("order-1", bought())))
                .isInstanceOf(FactRefusedException.class)
                .hasMessage("relationship acme: fact order-1 comes before the opening of relationship acme;"
                        + " record its opening first");
    }

    @Test
    void What_is_not_stored_is_unknown() {
        TenantRelationships firm = Office.open().firm();
        String message = "relationship acme is not known in this tenant; record its opening first";
        assertThatThrownBy(() -> firm.plan(ACME))
                .isInstanceOf(UnknownRelationshipException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> firm.stage(ACME)).hasMessage(message);
        assertThatThrownBy(() -> firm.assess(ACME, StandardRungs.CLIENT)).hasMessage(message);
        assertThatThrownBy(() -> firm.record(ACME)).hasMessage(message);
        UnknownRelationshipException unknown =
                catchThrowableOfType(UnknownRelationshipException.class, () -> firm.relationship(ACME));
        assertThat(unknown).hasMessage(message);
        assertThat(unknown.relationship()).isEqualTo(ACME);
    }

    @Test
    void L9_assessing_says_what_is_missing_and_moves_nobody() {
        Office office = Office.open().sold();
        var assessment = office.firm().assess(ACME, StandardRungs.CLIENT);
        assertThat(assessment.isMet()).isFalse();
        assertThat(assessment.missingInWords()).startsWith("2 more purchases on different days by 2028-06-01");
        assertThat(office.firm().stage(ACME).id()).isEqualTo(StandardRungs.CUSTOMER);
    }

    @Test
    void G9_reading_stores_nothing() {
        Office office = Office.open().sold().on(MONDAY.plusDays(20));
        var before = office.anotherNode().firm().relationship(ACME);
        Plan plan = office.firm().plan(ACME);
        assertThat(office.firm().plan(ACME)).isEqualTo(plan);
        assertThat(office.anotherNode().firm().relationship(ACME)).isEqualTo(before);
    }

    @Test
    void Tenants_never_meet() {
        Office office = Office.open().sold();
        office.in("other").record(ACME, office.opening());
        assertThat(office.in("other").relationship(ACME).purchases().all()).isEmpty();
        assertThat(office.firm().relationship(ACME).purchases().all()).hasSize(1);
        assertThatThrownBy(() -> office.in("third").relationship(ACME))
                .isInstanceOf(UnknownRelationshipException.class);
        RelationshipId globex = RelationshipId.of("globex");
        office.in("other").record(globex, office.opening());
        assertThatThrownBy(() -> office.firm().plan(globex)).isInstanceOf(UnknownRelationshipException.class);
    }
}
