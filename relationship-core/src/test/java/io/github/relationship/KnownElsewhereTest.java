package io.github.relationship;

import static io.github.relationship.AnnAtBoth.BIRTHDAY;
import static io.github.relationship.AnnAtBoth.BOLT;
import static io.github.relationship.AnnAtBoth.PERSON;
import static io.github.relationship.AnnAtBoth.at;
import static io.github.relationship.AnnAtBoth.card;
import static io.github.relationship.AnnAtBoth.cards;
import static io.github.relationship.AnnAtBoth.office;
import static io.github.relationship.AnnAtBoth.onTheAgenda;
import static io.github.relationship.AnnAtBoth.open;
import static io.github.relationship.AnnAtBoth.parties;
import static io.github.relationship.Office.ACME;
import static io.github.relationship.Office.ANN;
import static io.github.relationship.Office.FIRM;
import static io.github.relationship.Office.MONDAY;
import static io.github.relationship.Office.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Retracted;
import io.github.relationship.history.Role;
import io.github.relationship.id.FactId;
import io.github.relationship.id.PersonKey;
import io.github.relationship.plan.HeldBack;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.LedgerEntry;
import io.github.relationship.plan.Plan;
import io.github.relationship.plan.Suppression;
import io.github.relationship.simulation.Behaviour;
import io.github.relationship.spi.Stamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** P8: Ann is known at Acme and at Bolt. What she says at one binds us at the other, and she gets one card. */
class KnownElsewhereTest {

    private static ConsentDecided refusal(Optional<Channel> channel, Optional<Purpose> purpose) {
        return new ConsentDecided(ANN, false, channel, purpose, "said so");
    }

    private static ConsentDecided refusesEverything() {
        return refusal(Optional.empty(), Optional.empty());
    }

    private static Optional<HeldBackCode> heldBack(Plan plan) {
        return plan.heldBack().stream()
                .filter(held -> held.key().rule().equals(BIRTHDAY))
                .map(HeldBack::code)
                .findFirst();
    }

    private static List<Suppression> told(Office office) {
        return office.service().repository().suppressions(FIRM, PERSON, BOLT);
    }

    @Test
    void P8_a_refusal_recorded_at_one_party_binds_the_same_person_at_another_on_release() {
        Office office = office();
        assertThat(onTheAgenda(office)).containsExactlyInAnyOrder(ACME, BOLT);
        at(office, ACME, "no", refusesEverything());
        assertThat(onTheAgenda(office)).containsExactly(BOLT);

        assertThat(cards(office.anotherNode())).isEmpty();
        assertThat(onTheAgenda(office)).isEmpty();
    }

    private static boolean isCongratulated(Office office) {
        return office
                .firm()
                .simulate(BOLT, Behaviour.onTheDay(), office.now().plus(Duration.ofDays(30)))
                .entries()
                .stream()
                .anyMatch(entry -> entry.item().key().rule().equals(BIRTHDAY));
    }

    @Test
    void D5_a_simulation_by_the_service_knows_what_was_refused_elsewhere_and_stores_nothing() {
        Office office = office();
        Optional<Stamp> stamp = office.service().repository().stamp(FIRM, BOLT);
        assertThat(isCongratulated(office)).isTrue();
        at(office, ACME, "no", refusesEverything());

        assertThat(isCongratulated(office)).isFalse();
        assertThat(office.service().repository().stamp(FIRM, BOLT)).isEqualTo(stamp);
    }

    @Test
    void P8_a_plan_made_after_it_holds_back_what_was_refused_elsewhere() {
        Office office = office();
        assertThat(heldBack(office.firm().plan(BOLT))).isEmpty();
        at(office, ACME, "no", refusesEverything());

        assertThat(heldBack(office.firm().plan(BOLT))).contains(HeldBackCode.REFUSED);
        assertThat(heldBack(at(office, BOLT, "again", AccountFact.qualified()).plan()))
                .contains(HeldBackCode.REFUSED);
    }

    @Test
    void P8_who_comes_with_this_very_fact_is_bound_by_what_they_said_elsewhere() {
        Office office = Office.open();
        open(office, ACME);
        at(office, ACME, "no", refusesEverything());
        open(office, BOLT);

        assertThat(onTheAgenda(office.on(MONDAY.plusDays(2)))).isEmpty();
    }

    @Test
    void P8_a_refusal_that_is_retracted_or_taken_back_binds_nobody_any_more() {
        Office office = office();
        at(office, ACME, "no", refusesEverything());
        at(office, ACME, "never said", new Retracted(FactId.of("no"), "somebody else said so"));
        assertThat(parties(cards(office))).containsExactly(ACME);

        Office other = office();
        at(other, ACME, "no", refusesEverything());
        at(
                other.on(MONDAY.plusDays(3)),
                ACME,
                "yes",
                new ConsentDecided(ANN, true, Optional.empty(), Optional.empty(), "said so"));
        assertThat(told(other)).isEmpty();
    }

    @Test
    void P8_what_was_refused_is_told_as_far_as_it_goes_and_the_latest_word_counts() {
        Office office = office();
        at(office, ACME, "no calls", refusal(Optional.of(Channel.CALL), Optional.empty()));
        at(office, ACME, "no ads", refusal(Optional.empty(), Optional.of(Purpose.PROMOTIONAL)));
        at(office, ACME, "no mail", refusal(Optional.of(Channel.EMAIL), Optional.of(Purpose.PERSONAL)));
        assertThat(told(office))
                .containsExactlyInAnyOrder(
                        suppression(Optional.of(Channel.CALL), Optional.empty()),
                        suppression(Optional.empty(), Optional.of(Purpose.PROMOTIONAL)),
                        suppression(Optional.of(Channel.EMAIL), Optional.of(Purpose.PERSONAL)));

        at(
                office.on(MONDAY.plusDays(3)),
                ACME,
                "but calls about service",
                ConsentDecided.granted(ANN, Channel.CALL, Purpose.SERVICE, "said so"));
        assertThat(told(office))
                .containsExactlyInAnyOrder(
                        suppression(Optional.of(Channel.CALL), Optional.of(Purpose.PERSONAL)),
                        suppression(Optional.empty(), Optional.of(Purpose.PROMOTIONAL)),
                        suppression(Optional.of(Channel.EMAIL), Optional.of(Purpose.PERSONAL)));
    }

    private static Suppression suppression(Optional<Channel> channel, Optional<Purpose> purpose) {
        return new Suppression(PERSON, Suppression.Kind.REFUSED, channel, purpose);
    }

    @Test
    void P8_who_died_is_dead_wherever_we_know_them() {
        Office office = office();
        at(office, ACME, "died", ContactFact.died(ANN));

        assertThat(heldBack(office.firm().plan(BOLT))).contains(HeldBackCode.DECEASED);
        assertThat(cards(office)).isEmpty();
    }

    @Test
    void P8_a_birthday_card_sent_at_one_firm_is_not_sent_again_from_another() {
        Office office = office();
        at(office, ACME, "sent", card());

        assertThat(onTheAgenda(office)).containsExactly(BOLT);
        assertThat(cards(office.anotherNode())).isEmpty();
    }

    @Test
    void P8_a_card_that_was_not_sent_after_all_leaves_room_for_the_other() {
        Office office = office();
        at(office, ACME, "sent", card());
        at(office, ACME, "not sent", new Retracted(FactId.of("sent"), "it came back"));

        assertThat(office.service().repository().ledger(FIRM, PERSON, BOLT, Instant.EPOCH, 10))
                .isEmpty();
        assertThat(parties(cards(office))).hasSize(1);
    }

    @Test
    void P8_the_ledger_says_what_went_out_how_when_and_for_which_rule_and_once_if_it_is_recorded_twice() {
        Office office = office();
        at(office, ACME, "sent", card());
        at(office, ACME, "sent", card());

        assertThat(office.service().repository().ledger(FIRM, PERSON, BOLT, Instant.EPOCH, 10))
                .containsExactly(new LedgerEntry(PERSON, ACME, Channel.POST, office.now(), Optional.of(BIRTHDAY)));
    }

    @Test
    void P8_another_key_is_another_person_and_what_was_said_moves_with_it() {
        Office office = office();
        at(office, ACME, "no", refusesEverything());
        ContactCard other = ContactCard.builder()
                .id(ANN)
                .role(Role.DECISION_MAKER)
                .personKey(PersonKey.of("another-ann"))
                .build();
        at(office, ACME, "mistaken", ContactFact.changed(other));

        assertThat(told(office)).isEmpty();
        assertThat(office.service().repository().suppressions(FIRM, PersonKey.of("another-ann"), BOLT))
                .hasSize(1);
        assertThat(parties(cards(office))).containsExactly(BOLT);
    }

    @Test
    void K10_a_person_of_another_tenant_is_somebody_else() {
        Office office = office();
        office.in("other")
                .record(
                        ACME,
                        List.of(
                                office.now("opened", Opened.of(PartyKind.COMPANY, SAM)),
                                office.now(
                                        "ann",
                                        ContactFact.added(ContactCard.builder()
                                                .id(ANN)
                                                .personKey(PERSON)
                                                .build())),
                                office.now("no", refusesEverything())));

        assertThat(told(office)).isEmpty();
        assertThat(cards(office)).hasSize(1);
    }
}
