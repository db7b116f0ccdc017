package io.github.relationship.history;

import static io.github.relationship.history.Histories.ACME;
import static io.github.relationship.history.Histories.PAT;
import static io.github.relationship.history.Histories.SAM;
import static io.github.relationship.history.Histories.accepted;
import static io.github.relationship.history.Histories.at;
import static io.github.relationship.history.Histories.euros;
import static io.github.relationship.history.Histories.opened;
import static io.github.relationship.history.Histories.themes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationship.id.BatchId;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.UserId;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoryOrderTest {

    private static final FactId P1 = FactId.of("p1");

    @Test
    void H1_a_fact_keeps_the_hosts_id_its_instants_its_actor_its_batch_and_who_took_part() {
        Occurrence visit = Occurrence.builder()
                .id(FactId.of("crm-17"))
                .occurredAt(at("2026-03-02"))
                .actor(SAM)
                .addParticipants(PAT)
                .batch(new Batch(BatchId.of("import"), 3))
                .fact(Interaction.outbound(Channel.VISIT))
                .build();
        Entry entry = Entry.of(FactId.of("crm-17"), visit, at("2026-03-04"), 4);
        assertThat(entry.id()).isEqualTo(FactId.of("crm-17"));
        assertThat(entry.occurredAt()).isEqualTo(at("2026-03-02"));
        assertThat(entry.recordedAt()).isEqualTo(at("2026-03-04"));
        assertThat(entry.actor()).contains(SAM);
        assertThat(entry.participants()).containsExactly(PAT);
        assertThat(entry.occurrence().batch()).contains(new Batch(BatchId.of("import"), 3));
        assertThat(entry.fact()).isEqualTo(Interaction.outbound(Channel.VISIT));
    }

    @Test
    void H1_a_fact_without_an_id_takes_the_generated_one() {
        Occurrence nameless = Occurrence.builder()
                .occurredAt(at("2026-03-02"))
                .fact(AccountFact.qualified())
                .build();
        Entry entry = Entry.of(FactId.of("generated"), nameless, at("2026-03-02"), 0);
        assertThat(entry.occurrence().id()).contains(FactId.of("generated"));
    }

    @Test
    void H1_an_entry_and_its_occurrence_have_one_id() {
        Occurrence p1 = Occurrence.of(P1, at("2026-03-02"), Purchased.of(euros(1)));
        assertThatThrownBy(() -> new Entry(FactId.of("p2"), p1, at("2026-03-02"), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("entry p2 holds an occurrence with the id p1; give both the same");
        Occurrence nameless = Occurrence.builder()
                .occurredAt(at("2026-03-02"))
                .fact(AccountFact.qualified())
                .build();
        assertThatThrownBy(() -> new Entry(P1, nameless, at("2026-03-02"), 0))
                .hasMessage("entry p1 holds an occurrence with the id (none); give both the same");
    }

    @Test
    void H1_the_same_facts_again_change_nothing() {
        Histories acme = opened("2026-01-05").purchased("p1", "2026-02-02", 100);
        Relationship once = acme.relationship();
        Relationship twice = accepted(once.afterAll(acme.entries()));
        assertThat(twice).isEqualTo(once);
        assertThat(twice.purchases().all()).hasSize(1);
    }

    @Test
    void H1_of_several_facts_the_known_are_passed_over_and_the_new_are_taken() {
        Histories acme = opened("2026-01-05").purchased("p1", "2026-02-02", 100);
        Relationship before = acme.relationship();
        Relationship after =
                accepted(before.afterAll(acme.purchased("p2", "2026-02-03", 50).entries()));
        assertThat(after).isEqualTo(acme.relationship());
        assertThat(after.purchases().all()).extracting(Purchase::id).containsExactly(P1, FactId.of("p2"));
    }

    @Test
    void H1_the_same_fact_twice_in_one_command_is_taken_once() {
        Histories acme = opened("2026-01-05").purchased("p1", "2026-02-02", 100).purchased("p1", "2026-02-02", 100);
        assertThat(acme.relationship().purchases().all()).hasSize(1);
        assertThat(acme.relationship().entries()).hasSize(4);
    }

    @Test
    void H2_a_late_fact_takes_its_place() {
        Relationship acme = opened("2026-01-05")
                .purchased("p2", "2026-03-02", 20)
                .purchased("p1", "2026-02-02", 10)
                .relationship();
        assertThat(acme.purchases().all()).extracting(Purchase::id).containsExactly(P1, FactId.of("p2"));
        assertThat(acme.entries()).isSortedAccordingTo(Entry.IN_ORDER);
        assertThat(acme.lastOccurredAt()).isEqualTo(at("2026-03-02"));
    }

    @Test
    void H2_a_late_fact_gives_the_state_that_it_would_have_given_in_time() {
        Relationship late = opened("2026-01-05")
                .complained("c1", "2026-02-01")
                .closed("c1", "2026-02-20")
                .purchased("p1", "2026-02-02", 10)
                .relationship();
        Relationship inTime = opened("2026-01-05")
                .complained("c1", "2026-02-01")
                .purchased("p1", "2026-02-02", 10)
                .closed("c1", "2026-02-20")
                .relationship();
        assertThat(late.purchases().all()).extracting(Purchase::occurredAt).containsExactly(at("2026-02-02"));
        assertThat(themes(late))
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*recordedAt")
                .isEqualTo(themes(inTime));
    }

    @Test
    void H2_a_late_meeting_is_not_the_last_one() {
        Relationship acme =
                opened("2026-01-05").met("2026-03-10").met("2026-03-01").relationship();
        assertThat(acme.encounters().with(PAT).live().orElseThrow().occurredAt())
                .isEqualTo(at("2026-03-10"));
    }

    @Test
    void H2_of_two_facts_at_one_instant_the_one_recorded_first_comes_first() {
        Relationship acme = opened("2026-01-05")
                .fact("to-ann", "2026-02-02", AccountFact.ownerChanged(UserId.of("ann")))
                .fact("to-bob", "2026-02-02", AccountFact.ownerChanged(UserId.of("bob")))
                .relationship();
        assertThat(acme.account().owner().value()).isEqualTo(UserId.of("bob"));
    }

    @Test
    void H2_what_was_published_does_not_change_when_more_is_recorded() {
        Histories acme =
                opened("2026-01-05").purchased("p1", "2026-02-02", 100).promised("d", "2026-02-02", "2026-03-01");
        Relationship before = acme.relationship();
        Relationship untouched = acme.relationship();
        accepted(before.afterAll(acme.returned("p1", "2026-02-05")
                .kept("d", "2026-02-06")
                .met("2026-02-06")
                .complained("c", "2026-02-07")
                .walletShare(10, "2026-02-08")
                .entries()));
        assertThat(themes(before)).usingRecursiveComparison().isEqualTo(themes(untouched));
    }

    @Test
    void C4_an_instant_is_cut_to_microseconds_at_the_door() {
        Occurrence fine = Occurrence.of(P1, Instant.parse("2026-01-05T10:00:00.123456789Z"), AccountFact.qualified());
        assertThat(fine.occurredAt()).isEqualTo(Instant.parse("2026-01-05T10:00:00.123456Z"));
    }

    @Test
    void C4_instants_within_facts_and_of_their_recording_are_cut_too() {
        Instant fine = Instant.parse("2026-01-05T10:00:00.123456789Z");
        Instant cut = Instant.parse("2026-01-05T10:00:00.123456Z");
        ItemKey item = ItemKey.of(ACME, RuleId.of("F3"), "p1");

        assertThat(new ItemFact.Snoozed(item, fine).until()).isEqualTo(cut);
        assertThat(HoldFact.placed(HoldFact.Kind.HOST, ContactId.of("ann"), fine)
                        .until())
                .contains(cut);
        assertThat(Entry.of(P1, Occurrence.of(P1, cut, AccountFact.qualified()), fine, 0)
                        .recordedAt())
                .isEqualTo(cut);
        assertThatThrownBy(() -> new ItemFact.Snoozed(item, Instant.MAX))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("instant " + Instant.MAX
                        + " lies outside the years 0001 to 9999: leave it out where there is" + " none");
    }

    @Test
    void a_relationship_is_found_by_its_facts_and_equal_by_its_history() {
        Relationship acme =
                opened("2026-01-05").purchased("p1", "2026-02-02", 100).relationship();
        assertThat(acme.id()).isEqualTo(ACME);
        assertThat(acme.find(P1)).map(Entry::occurredAt).contains(at("2026-02-02"));
        assertThat(acme.find(FactId.of("p9"))).isEqualTo(Optional.empty());
        assertThat(acme)
                .isEqualTo(Relationship.of(ACME, acme.entries()))
                .hasSameHashCodeAs(Relationship.of(ACME, acme.entries()))
                .isNotEqualTo(opened("2026-01-05").relationship())
                .hasToString("Relationship[acme, 4 facts]");
    }

    @Test
    void an_unopened_relationship_has_neither_facts_nor_owner_nor_opening() {
        Relationship nothing = Relationship.unopened(ACME);
        assertThat(nothing.account().isOpened()).isFalse();
        assertThat(nothing.entries()).isEqualTo(List.of());
        assertThatThrownBy(nothing::lastOccurredAt)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("relationship acme has no facts; record its opening first");
        assertThatThrownBy(() -> nothing.account().owner())
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("the relationship has not been opened; record its opening first");
    }
}
