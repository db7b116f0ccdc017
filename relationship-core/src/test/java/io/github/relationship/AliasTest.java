package io.github.relationship;

import static io.github.relationship.Office.ACME;
import static io.github.relationship.Office.FIRM;
import static io.github.relationship.Office.MONDAY;
import static io.github.relationship.Office.SAM;
import static io.github.relationship.Office.bought;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PartyKind;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.memory.InMemoryRepository;
import io.github.relationship.spi.Aliased;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** D2: whoever still knows the old id of a relationship reads and writes the one that survived. */
class AliasTest {

    private static final RelationshipId OLD = RelationshipId.of("acme, before it was bought");

    private final InMemoryRepository memory = new InMemoryRepository();
    private final Office office = Office.with(memory).sold();

    private void merged() {
        assertThat(memory.alias(FIRM, OLD, ACME)).isEqualTo(Aliased.MADE);
    }

    @Test
    void D2_an_old_id_reads_the_survivor_which_says_its_own() {
        merged();
        assertThat(office.firm().relationship(OLD)).isEqualTo(office.firm().relationship(ACME));
        assertThat(office.firm().relationship(OLD).id()).isEqualTo(ACME);
        assertThat(office.firm().plan(OLD)).isEqualTo(office.firm().plan(ACME));
        assertThat(office.firm().stage(OLD)).isEqualTo(office.firm().stage(ACME));
    }

    @Test
    void D2_what_is_recorded_under_an_old_id_is_recorded_at_the_survivor() {
        merged();
        Recorded recorded = office.firm().record(OLD, office.now("order-2", bought()));
        assertThat(recorded.relationship().id()).isEqualTo(ACME);
        assertThat(recorded.plan().relationship()).isEqualTo(ACME);
        assertThat(office.firm().relationship(ACME).purchases().all()).hasSize(2);
        assertThat(office.firm().record(OLD, office.now("order-2", bought())).facts())
                .isEqualTo(recorded.facts());
    }

    @Test
    void D2_a_line_under_an_old_id_is_the_survivors() {
        merged();
        office.on(MONDAY.plusDays(8));
        ItemKey line = ItemKey.of(OLD, RuleId.of("F3"), "order-1");
        ItemKey own = ItemKey.of(ACME, RuleId.of("F3"), "order-1");
        assertThat(office.firm().plan(OLD).find(own)).isPresent();
        Recorded recorded = office.firm().complete(line, SAM);
        assertThat(recorded.plan().find(own)).isEmpty();
        assertThat(recorded.relationship().items().of(own).completed()).isPresent();
        assertThat(office.firm().complete(own, SAM).facts()).isEqualTo(recorded.facts());
    }

    @Test
    void D2_nobody_can_be_opened_under_an_old_id() {
        merged();
        Occurrence opening = office.now("opened again", Opened.of(PartyKind.PERSON, SAM));
        assertThatThrownBy(() -> office.firm().record(OLD, opening)).isInstanceOf(FactRefusedException.class);
        assertThat(office.firm().relationship(OLD).id()).isEqualTo(ACME);
    }

    @Test
    void D2_whoever_knew_the_id_as_free_writes_to_the_survivor() {
        RacingRepository racing = new RacingRepository(memory);
        Office other = Office.with(racing);
        racing.lose(1, this::merged);
        List<Occurrence> told = new ArrayList<>(other.opening());
        told.add(other.now("order-2", bought()));
        Recorded recorded = other.firm().record(OLD, told);
        assertThat(recorded.relationship().id()).isEqualTo(ACME);
        assertThat(office.firm().relationship(ACME).purchases().all()).hasSize(2);
    }
}
