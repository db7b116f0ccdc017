package io.github.relationship;

import static io.github.relationship.Office.ACME;
import static io.github.relationship.Office.ANN;
import static io.github.relationship.Office.MONDAY;
import static io.github.relationship.Office.SAM;
import static io.github.relationship.Office.bought;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.relationship.history.Channel;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Role;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RuleId;
import io.github.relationship.ladder.StandardRungs;
import io.github.relationship.memory.InMemoryRepository;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** G9: on a lost race all but the host's facts is decided anew; a stale memory costs a retry, never a wrong result. */
class RaceTest {

    private static final ContactId BEN = ContactId.of("ben");

    private static Occurrence met(Office office, ContactId who) {
        return Occurrence.builder()
                .id(FactId.of("met-" + who))
                .occurredAt(office.now())
                .participants(Set.of(who))
                .fact(Interaction.outbound(Channel.VISIT))
                .build();
    }

    @Test
    void G9_a_lost_race_is_decided_anew_on_what_the_rival_wrote() {
        InMemoryRepository memory = new InMemoryRepository();
        RacingRepository racing = new RacingRepository(memory);
        Office office = Office.with(racing).sold();
        Office rival = Office.with(memory).on(MONDAY.plusDays(1));
        office.on(MONDAY.plusDays(2));
        racing.lose(1, () -> rival.record(rival.now("order-2", bought())));
        Recorded recorded = office.record(office.now("order-3", bought()));
        assertThat(recorded.relationship().purchases().all()).hasSize(3);
        assertThat(recorded.moves()).hasSize(1);
        assertThat(office.firm().stage(ACME).id()).isEqualTo(StandardRungs.CLIENT);
        assertThat(rival.firm().relationship(ACME)).isEqualTo(recorded.relationship());
    }

    @Test
    void G9_nineteen_lost_races_are_won_in_the_end() {
        RacingRepository racing = new RacingRepository(new InMemoryRepository());
        Office office = Office.with(racing).sold();
        racing.lose(19, () -> {});
        assertThat(office.record(office.now("order-2", bought()))
                        .relationship()
                        .purchases()
                        .all())
                .hasSize(2);
    }

    @Test
    void G9_after_twenty_it_says_so_and_nothing_is_stored() {
        RacingRepository racing = new RacingRepository(new InMemoryRepository());
        Office office = Office.with(racing).sold();
        racing.lose(20, () -> {});
        LostRaceException lost =
                catchThrowableOfType(LostRaceException.class, () -> office.record(office.now("order-2", bought())));
        assertThat(lost)
                .hasMessage("relationship acme was written to by others during each of 20 attempts;"
                        + " nothing was stored, try again");
        assertThat(lost.relationship()).isEqualTo(ACME);
        assertThat(office.firm().relationship(ACME).purchases().all()).hasSize(1);
    }

    @Test
    void A_write_on_a_warm_memory_reads_nothing() {
        RacingRepository racing = new RacingRepository(new InMemoryRepository());
        Office office = Office.with(racing).sold();
        int reads = racing.reads();
        int writes = racing.writes();
        office.record(office.now("order-2", bought()));
        assertThat(racing.reads()).isEqualTo(reads);
        assertThat(racing.writes()).isEqualTo(writes + 1);
    }

    @Test
    void A_stale_memory_costs_one_retry() {
        RacingRepository racing = new RacingRepository(new InMemoryRepository());
        Office here = Office.with(racing).sold();
        Office there = here.anotherNode();
        there.record(there.now("order-2", bought()));
        int writes = racing.writes();
        assertThat(here.record(here.now("order-3", bought()))
                        .relationship()
                        .purchases()
                        .all())
                .hasSize(3);
        assertThat(racing.writes()).isEqualTo(writes + 2);
    }

    @Test
    void A_stale_memory_refuses_nothing_that_is_known_by_now() {
        Office here = Office.open().sold();
        Office there = here.anotherNode();
        there.record(there.now("ben", ContactFact.added(ContactCard.of(BEN, Role.USER))));
        assertThat(here.record(met(here, BEN)).relationship().people().find(BEN))
                .isPresent();
    }

    @Test
    void A_stale_memory_answers_no_repetition_with_an_old_plan() {
        Office here = Office.open().sold();
        Occurrence order = here.now("order-1", bought());
        Office there = here.anotherNode().on(MONDAY.plusDays(8));
        ItemKey call = ItemKey.of(ACME, RuleId.of("F3"), "order-1");
        there.firm().complete(call, SAM);
        Recorded again = here.on(MONDAY.plusDays(8)).record(order);
        assertThat(again.plan().find(call)).isEmpty();
    }

    @Test
    void A_stale_memory_is_never_read() {
        Office here = Office.open().sold();
        Office there = here.anotherNode();
        there.record(met(there, ANN));
        assertThat(here.firm().relationship(ACME)).isEqualTo(there.firm().relationship(ACME));
        assertThat(here.firm().plan(ACME)).isEqualTo(there.firm().plan(ACME));
    }
}
