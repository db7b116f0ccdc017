package io.github.relationship.history;

import static io.github.relationship.history.Histories.ACME;
import static io.github.relationship.history.Histories.NOBODY;
import static io.github.relationship.history.Histories.PAT;
import static io.github.relationship.history.Histories.SAM;
import static io.github.relationship.history.Histories.accepted;
import static io.github.relationship.history.Histories.at;
import static io.github.relationship.history.Histories.euros;
import static io.github.relationship.history.Histories.opened;
import static io.github.relationship.history.Histories.unopened;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.Folded.Refused;
import io.github.relationship.id.FactId;
import io.github.relationship.id.OccasionId;
import io.github.relationship.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** H1, H3, H4, B1, B2: what a history does not take, and what it says of it. */
class RefusalsTest {

    private static final FactId X = FactId.of("x");

    private static void assertRefused(
            Refused refused, RefusalCode code, String fact, List<String> ids, String message) {
        assertThat(refused).isEqualTo(new Refused(code, FactId.of(fact), ids, message));
    }

    @Test
    void a_history_begins_with_its_opening() {
        assertRefused(
                unopened().purchased("p1", "2026-02-02", 100).refused(),
                RefusalCode.NOT_OPENED,
                "p1",
                List.of("acme"),
                "fact p1 comes before the opening of relationship acme; record its opening first");
    }

    @Test
    void a_relationship_is_opened_once() {
        assertRefused(
                opened("2026-01-05")
                        .fact("again", "2026-02-02", Opened.of(PartyKind.PERSON, SAM))
                        .refused(),
                RefusalCode.OPENED_BEFORE,
                "again",
                List.of("acme"),
                "fact again opens a relationship that is open; record changes of owner and strategy as such");
    }

    @Test
    void H1_the_same_id_with_other_content_is_refused() {
        assertRefused(
                opened("2026-01-05")
                        .purchased("p1", "2026-02-02", 100)
                        .purchased("p1", "2026-02-02", 200)
                        .refused(),
                RefusalCode.SAME_ID_OTHER_CONTENT,
                "p1",
                List.of("p1"),
                "fact p1 has the id of another fact; give each fact an id of its own, or hand in the same content again");
    }

    @Test
    void H1_one_clash_refuses_all() {
        Histories acme = opened("2026-01-05").purchased("p1", "2026-02-02", 100);
        Relationship before = acme.relationship();
        Folded folded = before.afterAll(acme.purchased("p2", "2026-02-03", 100)
                .purchased("p1", "2026-02-04", 100)
                .entries());
        assertThat(folded).isInstanceOf(Refused.class);
        assertThat(before.purchases().all()).hasSize(1);
    }

    @Test
    void H3_five_minutes_ahead_of_the_clock_are_tolerated() {
        Relationship acme = opened("2026-01-05").relationship();
        Occurrence ahead = Histories.occurrence("x", "2026-02-02T12:05:00Z", AccountFact.qualified());
        assertThat(acme.afterAll(List.of(Entry.of(X, ahead, at("2026-02-02"), 3))))
                .isInstanceOf(Folded.Accepted.class);
    }

    @Test
    void H3_more_than_five_minutes_ahead_of_the_clock_is_refused() {
        Relationship acme = opened("2026-01-05").relationship();
        Occurrence ahead = Histories.occurrence("x", "2026-02-02T12:05:00.000001Z", AccountFact.qualified());
        assertRefused(
                (Refused) acme.afterAll(List.of(Entry.of(X, ahead, at("2026-02-02"), 3))),
                RefusalCode.IN_THE_FUTURE,
                "x",
                List.of(),
                "fact x is dated 2026-02-02T12:05:00.000001Z, and it is 2026-02-02T12:00:00Z;"
                        + " record what has happened, and plans as attributes of a fact");
    }

    static Stream<Arguments> unknownReferences() {
        FactId no = FactId.of("no");
        return Stream.of(
                Arguments.of("purchase", PurchaseFact.delivered(no)),
                Arguments.of("purchase", PurchaseFact.inUse(no)),
                Arguments.of("purchase", PurchaseFact.returned(no)),
                Arguments.of("purchase", PurchaseFact.returned(no, euros(5))),
                Arguments.of("purchase", PurchaseFact.cancelled(no)),
                Arguments.of("purchase", RofFact.satisfactionHeard(Map.of(no, true))),
                Arguments.of("complaint", ComplaintFact.closed(no, ComplaintFact.Ending.WITHDRAWN)),
                Arguments.of("promise", PromiseFact.kept(no)),
                Arguments.of("promise", PromiseFact.renegotiated(no, LocalDate.parse("2026-05-01"))),
                Arguments.of("commitment", CommitmentFact.ended(no)),
                Arguments.of("hold", HoldFact.lifted(no)),
                Arguments.of(
                        "fact",
                        Interaction.builder()
                                .channel(Channel.CALL)
                                .direction(Direction.OUTBOUND)
                                .addAbout(no)
                                .build()),
                Arguments.of("fact", new InteractionFact.ThankYouSent(PAT, Channel.POST, Optional.of(no))),
                Arguments.of("fact", new Retracted(no, "it was wrong")));
    }

    @ParameterizedTest
    @MethodSource("unknownReferences")
    void H4_a_fact_on_an_unknown_one_is_refused_naming_it(String noun, Fact fact) {
        assertRefused(
                opened("2026-01-05").fact("x", "2026-02-02", fact).refused(),
                RefusalCode.UNKNOWN_FACT,
                "x",
                List.of("no"),
                "fact x names " + noun + " no, which is not in the history; record the " + noun + " first");
    }

    @Test
    void H4_an_id_of_another_kind_is_not_found_either() {
        assertRefused(
                opened("2026-01-05")
                        .promised("d", "2026-02-02", "2026-03-01")
                        .fact("x", "2026-02-03", PurchaseFact.delivered(FactId.of("d")))
                        .refused(),
                RefusalCode.UNKNOWN_FACT,
                "x",
                List.of("d"),
                "fact x names purchase d, which is not in the history; record the purchase first");
    }

    @Test
    void H4_a_retracted_fact_is_not_found_either() {
        Refused refused = opened("2026-01-05")
                .purchased("p1", "2026-02-02", 100)
                .retracted("p1", "2026-02-03")
                .fact("x", "2026-02-04", PurchaseFact.delivered(FactId.of("p1")))
                .refused();
        assertThat(refused.code()).isEqualTo(RefusalCode.UNKNOWN_FACT);
        assertThat(refused.ids()).containsExactly("p1");
    }

    @Test
    void H4_a_fact_before_the_one_that_it_stands_on_is_refused() {
        assertRefused(
                opened("2026-01-05")
                        .purchased("p1", "2026-02-10", 100)
                        .fact("x", "2026-02-09", PurchaseFact.delivered(FactId.of("p1")))
                        .refused(),
                RefusalCode.LATER_FACT,
                "x",
                List.of("p1"),
                "fact x is dated 2026-02-09T12:00:00Z, before purchase p1 of 2026-02-10T12:00:00Z;"
                        + " correct one of the dates");
    }

    @Test
    void H4_a_fact_at_the_instant_of_the_one_that_it_stands_on_is_taken() {
        Relationship acme = opened("2026-01-05")
                .purchased("p1", "2026-02-10", 100)
                .fact("x", "2026-02-10", PurchaseFact.delivered(FactId.of("p1")))
                .relationship();
        assertThat(acme.purchases().all().get(0).delivered()).isPresent();
    }

    static Stream<Arguments> factsWithNobody() {
        return Stream.of(
                Arguments.of(ContactFact.changed(ContactCard.of(NOBODY, Role.USER))),
                Arguments.of(ContactFact.departed(NOBODY)),
                Arguments.of(ContactFact.died(NOBODY)),
                Arguments.of(ComplaintFact.opened(NOBODY)),
                Arguments.of(PromiseMade.of(NOBODY, LocalDate.parse("2026-05-01"), "a drawing")),
                Arguments.of(ConsentDecided.refusedAltogether(NOBODY, "call")),
                Arguments.of(InteractionFact.thankYouSent(NOBODY, Channel.POST)),
                Arguments.of(InteractionFact.valueGiven(NOBODY, ValueKind.GIFT)),
                Arguments.of(InteractionFact.valueReceived(NOBODY, ValueKind.GIFT)),
                Arguments.of(HoldFact.placed(HoldFact.Kind.BEREAVEMENT, NOBODY, at("2026-05-01"))),
                Arguments.of(Facts.touch(NOBODY)),
                Arguments.of(Facts.birthday("b", NOBODY)));
    }

    @ParameterizedTest
    @MethodSource("factsWithNobody")
    void H4_a_fact_about_an_unknown_contact_is_refused_naming_the_contact(Fact fact) {
        assertRefused(
                opened("2026-01-05").fact("x", "2026-02-02", fact).refused(),
                RefusalCode.UNKNOWN_CONTACT,
                "x",
                List.of("nobody"),
                "fact x names contacts whom nobody has added: [nobody]; record them as added first");
    }

    @Test
    void H4_an_unknown_participant_is_refused() {
        Refused refused = opened("2026-01-05")
                .fact("x", "2026-02-02", Interaction.outbound(Channel.MEAL), PAT, NOBODY)
                .refused();
        assertThat(refused.code()).isEqualTo(RefusalCode.UNKNOWN_CONTACT);
        assertThat(refused.ids()).containsExactly("nobody");
    }

    @Test
    void H4_a_contact_is_added_once() {
        assertRefused(
                opened("2026-01-05")
                        .fact("x", "2026-02-02", ContactFact.added(ContactCard.of(PAT, Role.USER)))
                        .refused(),
                RefusalCode.KNOWN_CONTACT,
                "x",
                List.of("pat"),
                "fact x adds contact pat, who is known; record a change instead");
    }

    @Test
    void H4_an_occasion_that_nobody_stated_does_not_end() {
        assertRefused(
                opened("2026-01-05")
                        .fact("x", "2026-02-02", OccasionFact.ended(OccasionId.of("b")))
                        .refused(),
                RefusalCode.UNKNOWN_OCCASION,
                "x",
                List.of("b"),
                "fact x ends occasion b, which nobody has stated; record the occasion first");
    }

    @Test
    void H4_another_occasion_that_was_stated_does_not_help() {
        Refused refused = opened("2026-01-05")
                .fact("1", "2026-02-01", Facts.birthday("b", PAT))
                .fact("x", "2026-02-02", OccasionFact.ended(OccasionId.of("c")))
                .refused();
        assertThat(refused.code()).isEqualTo(RefusalCode.UNKNOWN_OCCASION);
        assertThat(refused.ids()).containsExactly("c");
    }

    @Test
    void B1_a_return_in_another_currency_is_refused() {
        assertRefused(
                opened("2026-01-05")
                        .purchased("p1", "2026-02-02", 100)
                        .fact("x", "2026-02-03", PurchaseFact.returned(FactId.of("p1"), Money.of("5", "USD")))
                        .refused(),
                RefusalCode.OTHER_CURRENCY,
                "x",
                List.of("p1"),
                "fact x returns USD of purchase p1, which is in another currency; convert the amount first");
    }

    @Test
    void B1_returns_of_a_purchase_of_unknown_amount_are_in_one_currency() {
        Refused refused = opened("2026-01-05")
                .fact("p1", "2026-02-02", Purchased.builder().build())
                .fact("r1", "2026-02-03", PurchaseFact.returned(FactId.of("p1"), Money.of("5", "EUR")))
                .fact("r2", "2026-02-04", PurchaseFact.returned(FactId.of("p1"), Money.of("5", "USD")))
                .refused();
        assertThat(refused.code()).isEqualTo(RefusalCode.OTHER_CURRENCY);
        assertThat(refused.fact()).isEqualTo(FactId.of("r2"));
    }

    @Test
    void B1_returns_of_different_purchases_may_be_in_different_currencies() {
        Relationship acme = opened("2026-01-05")
                .fact("p1", "2026-02-02", Purchased.builder().build())
                .fact("p2", "2026-02-02", Purchased.builder().build())
                .fact("r1", "2026-02-03", PurchaseFact.returned(FactId.of("p1"), Money.of("5", "EUR")))
                .fact("r2", "2026-02-04", PurchaseFact.returned(FactId.of("p2"), Money.of("5", "USD")))
                .relationship();
        assertThat(acme.purchases().all())
                .allMatch(purchase -> purchase.returned().isPresent());
    }

    @Test
    void B1_a_retracted_return_binds_no_currency() {
        Relationship acme = opened("2026-01-05")
                .fact("p1", "2026-02-02", Purchased.builder().build())
                .fact("r1", "2026-02-03", PurchaseFact.returned(FactId.of("p1"), Money.of("5", "EUR")))
                .retracted("r1", "2026-02-04")
                .fact("r2", "2026-02-05", PurchaseFact.returned(FactId.of("p1"), Money.of("5", "USD")))
                .relationship();
        assertThat(acme.purchases().all().get(0).returned()).contains(Money.of("5", "USD"));
    }

    @Test
    void B2_after_a_refusal_nothing_is_half_done() {
        Histories acme = opened("2026-01-05");
        Relationship before = acme.relationship();
        before.afterAll(acme.purchased("p1", "2026-02-02", 10)
                .fact("x", "2026-02-02", PurchaseFact.delivered(FactId.of("no")))
                .entries());
        assertThat(before).isEqualTo(opened("2026-01-05").relationship());
        assertThat(accepted(before.afterAll(List.of()))).isEqualTo(before);
        assertThat(before.id()).isEqualTo(ACME);
    }
}
