package io.github.relationship;

import static io.github.relationship.AnnAtBoth.BOLT;
import static io.github.relationship.AnnAtBoth.at;
import static io.github.relationship.AnnAtBoth.card;
import static io.github.relationship.AnnAtBoth.cards;
import static io.github.relationship.AnnAtBoth.office;
import static io.github.relationship.AnnAtBoth.onTheAgenda;
import static io.github.relationship.AnnAtBoth.open;
import static io.github.relationship.AnnAtBoth.parties;
import static io.github.relationship.Office.ACME;
import static io.github.relationship.Office.FIRM;
import static io.github.relationship.Office.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Entry;
import io.github.relationship.history.ItemFact;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.PersonKey;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.memory.InMemoryRepository;
import io.github.relationship.spi.Claim;
import io.github.relationship.spi.Stamp;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** P8: lines towards Ann, who is known at Acme and at Bolt, are given to workers. */
class ClaimedElsewhereTest {

    @Test
    void P8_of_two_cards_that_a_worker_takes_together_one_is_released() {
        assertThat(cards(office())).hasSize(1);
    }

    @Test
    void P8_what_somebody_had_elsewhere_is_dismissed_by_the_system_and_asked_for_no_more() {
        Office office = office();
        at(office, ACME, "sent", card());
        assertThat(cards(office)).isEmpty();

        assertThat(onTheAgenda(office)).isEmpty();
        List<Entry> bolt = office.firm().relationship(BOLT).entries();
        Entry last = bolt.get(bolt.size() - 1);
        assertThat(last.fact()).isInstanceOf(ItemFact.Dismissed.class);
        assertThat(last.actor()).isEmpty();
        Optional<Stamp> stamp = office.service().repository().stamp(FIRM, BOLT);
        assertThat(cards(office.on(MONDAY.plusDays(3)))).isEmpty();
        assertThat(office.service().repository().stamp(FIRM, BOLT)).isEqualTo(stamp);
    }

    @Test
    void P8_what_is_given_out_with_another_of_its_kind_waits_and_is_not_dismissed_for_it_may_not_be_sent() {
        Office office = office();
        List<Claim> first = cards(office);
        assertThat(first).hasSize(1);
        assertThat(onTheAgenda(office)).containsExactlyInAnyOrder(ACME, BOLT);

        office.firm().claims().giveBack(first, office.on(MONDAY.plusDays(5)).now());
        assertThat(parties(cards(office.on(MONDAY.plusDays(3)))))
                .hasSize(1)
                .doesNotContainAnyElementsOf(parties(first));
    }

    @Test
    void P8_each_claim_costs_the_same_however_many_are_taken_together() {
        int few = reads(3);
        assertThat(reads(12)).isEqualTo(4 * few);
    }

    /** How often something is read for claims on so many lines, each towards somebody who is known elsewhere. */
    private static int reads(int parties) {
        Counting counting = new Counting(new InMemoryRepository());
        Office office = Office.with(counting.repository());
        for (int number = 0; number < parties; number++) {
            open(office, RelationshipId.of("party-" + number), PersonKey.of("ann-" + number));
        }
        office.on(MONDAY.plusDays(2));
        counting.reset();
        assertThat(cards(office)).hasSize(parties);
        return counting.of("find") + counting.of("stamp") + counting.of("suppressions") + counting.of("ledger");
    }

    @Test
    void P8_the_ledger_is_read_for_whom_a_line_is_addressed_to_and_for_nobody_else() {
        Counting counting = new Counting(new InMemoryRepository());
        Office office = Office.with(counting.repository());
        open(office, ACME);
        for (String other : List.of("bea", "cleo")) {
            ContactCard card = ContactCard.builder()
                    .id(ContactId.of(other))
                    .personKey(PersonKey.of(other))
                    .build();
            at(office, ACME, other, ContactFact.added(card));
        }
        office.on(MONDAY.plusDays(2));
        counting.reset();
        assertThat(cards(office)).hasSize(1);

        assertThat(counting.of("ledger")).isEqualTo(1);
        assertThat(counting.of("suppressions")).isEqualTo(3);
    }
}
