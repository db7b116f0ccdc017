package io.github.relationship;

import static io.github.relationship.AnnAtBoth.BIRTHDAY;
import static io.github.relationship.AnnAtBoth.BOLT;
import static io.github.relationship.AnnAtBoth.PERSON;
import static io.github.relationship.AnnAtBoth.cards;
import static io.github.relationship.AnnAtBoth.open;
import static io.github.relationship.AnnAtBoth.parties;
import static io.github.relationship.Office.ACME;
import static io.github.relationship.Office.ANN;
import static io.github.relationship.Office.FIRM;
import static io.github.relationship.Office.MONDAY;
import static io.github.relationship.Office.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.calendar.YearlyDay;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Fact;
import io.github.relationship.history.OccasionFact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.Role;
import io.github.relationship.id.FactId;
import io.github.relationship.id.OccasionId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.memory.InMemoryRepository;
import io.github.relationship.plan.HeldBack;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Plan;
import io.github.relationship.spi.Aliased;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** P2: no import and no merge turns what was refused into not knowing, neither in the plan nor on release. */
class RefusedForGoodTest {

    private static final RelationshipId OLD = RelationshipId.of("acme, before it was bought");

    private final InMemoryRepository memory = new InMemoryRepository();

    /** The card is due today, and is planned. */
    private final Office office = due(Office.with(memory));

    private static Office due(Office office) {
        open(office, ACME);
        return office.on(MONDAY.plusDays(2));
    }

    private static Fact refusal() {
        return ConsentDecided.refusedAltogether(ANN, "said so");
    }

    private static Fact yes(Channel channel) {
        return new ConsentDecided(ANN, true, Optional.of(channel), Optional.empty(), "list");
    }

    private static ContactCard.Builder card() {
        return ContactCard.builder().id(ANN).role(Role.DECISION_MAKER);
    }

    private BulkRecorded load(RelationshipId relationship, Occurrence... told) {
        BulkRecorded loaded = office.firm().recordInBulk(Map.of(relationship, List.of(told)));
        assertThat(loaded.refused()).isEmpty();
        return loaded;
    }

    /** Neither on release, on another node and before anybody judged it anew, nor in the plan that is made then. */
    private void assertRefused(RelationshipId relationship) {
        assertThat(cards(office.anotherNode())).isEmpty();
        office.firm().replanDue(100);
        assertThat(heldBack(office.firm().plan(relationship))).contains(HeldBackCode.REFUSED);
        assertThat(cards(office.anotherNode())).isEmpty();
    }

    private static Optional<HeldBackCode> heldBack(Plan plan) {
        return plan.heldBack().stream()
                .filter(held -> held.key().rule().equals(BIRTHDAY))
                .map(HeldBack::code)
                .findFirst();
    }

    static Stream<Arguments> imported() {
        return Stream.of(
                Arguments.of("a new card", ContactFact.changed(card().build())),
                Arguments.of(
                        "an address",
                        ContactFact.changed(
                                card().addAddresses(Channel.POST, Channel.EMAIL).build())),
                Arguments.of("a mark in an old list", ((ConsentDecided) yes(Channel.POST)).undated()),
                Arguments.of("that they are qualified", AccountFact.qualified()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("imported")
    void P2_what_comes_in_bulk_turns_no_refusal_into_not_knowing(String what, Fact fact) {
        office.record(office.now("no", refusal()));
        assertThat(load(ACME, office.now("imported", fact)).facts()).isPositive();
        assertRefused(ACME);
    }

    @Test
    void P2_an_older_yes_that_comes_in_bulk_does_not_undo_a_later_no() {
        office.record(office.now("no", refusal()));
        load(ACME, Occurrence.of(FactId.of("yes"), office.now().minus(Duration.ofDays(1)), yes(Channel.POST)));
        assertRefused(ACME);
    }

    @Test
    void P2_a_no_that_comes_in_bulk_stops_what_was_planned_before_anybody_plans_anew() {
        load(ACME, office.now("no", refusal()));
        assertRefused(ACME);
    }

    @Test
    void P2_P8_who_comes_in_bulk_as_somebody_who_refused_elsewhere_is_refused_and_a_new_card_changes_nothing() {
        office.record(office.now("no", refusal()));
        load(
                BOLT,
                office.now("opened", Opened.of(PartyKind.COMPANY, SAM)),
                office.now("ann", ContactFact.added(card().personKey(PERSON).build())),
                office.now("qualified", AccountFact.qualified()),
                office.now("day", OccasionFact.birthday(OccasionId.of("birthday"), ANN, YearlyDay.of(6, 10))));
        assertRefused(BOLT);
        load(
                BOLT,
                office.now(
                        "moved",
                        ContactFact.changed(card().addAddresses(Channel.POST).build())));
        assertRefused(BOLT);
    }

    @Test
    void P2_P8_who_moves_at_the_firm_where_they_refused_stays_refused_at_the_other() {
        open(office, BOLT);
        office.record(office.now("no", refusal()));
        office.record(office.now("moved", ContactFact.changed(card().build())));
        assertRefused(BOLT);
    }

    @Test
    void D2_P2_what_is_told_under_the_id_of_before_a_merge_turns_no_refusal_into_not_knowing() {
        assertThat(parties(cards(office))).containsExactly(ACME);
        assertThat(memory.alias(FIRM, OLD, ACME)).isEqualTo(Aliased.MADE);
        office.firm().record(OLD, office.now("no", refusal()));
        load(OLD, office.now("moved", ContactFact.changed(card().build())));
        office.at(office.now().plus(Duration.ofHours(1)));
        assertRefused(ACME);
        assertThat(heldBack(office.firm().plan(OLD))).contains(HeldBackCode.REFUSED);
    }
}
