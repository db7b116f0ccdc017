package io.github.relationship;

import static io.github.relationship.Office.ACME;
import static io.github.relationship.Office.ANN;
import static io.github.relationship.Office.FIRM;
import static io.github.relationship.Office.MONDAY;
import static io.github.relationship.Office.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.calendar.YearlyDay;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.InteractionFact.ThankYouSent;
import io.github.relationship.history.ItemFact;
import io.github.relationship.history.OccasionFact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Outbound;
import io.github.relationship.history.PromiseFact;
import io.github.relationship.history.PromiseMade;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.history.Retracted;
import io.github.relationship.history.TouchSent;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.OccasionId;
import io.github.relationship.id.PersonKey;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.spi.Claim;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A2: who says that a line is done has said what was done. */
class DeedsRecordedTest {

    private static final PersonKey PERSON = PersonKey.of("ann-herself");
    private static final RuleId BIRTHDAY = RuleId.of("birthday");
    private static final ItemKey CARD = ItemKey.parse("acme/birthday//ann/birthday-2026");
    private static final FactId ANGRY = FactId.of("angry");

    /** Ann's birthday is in a week, and her card is due. */
    private static Office birthday() {
        Office office = Office.open().sold();
        office.record(
                office.now(
                        "card",
                        ContactFact.changed(
                                ContactCard.builder().id(ANN).personKey(PERSON).build())),
                office.now("day", OccasionFact.birthday(OccasionId.of("birthday"), ANN, YearlyDay.of(6, 10))));
        return office.on(MONDAY.plusDays(2));
    }

    private static Claim claimed(Office office) {
        return AnnAtBoth.cards(office).get(0);
    }

    private static List<Outbound> cards(Office office) {
        return office.firm().relationship(ACME).outgoing().to(ANN).stream()
                .filter(sent -> sent.rule().equals(Optional.of(BIRTHDAY)))
                .toList();
    }

    private static List<Fact> facts(Recorded recorded) {
        return recorded.facts().stream()
                .map(id -> recorded.relationship().find(id).orElseThrow().fact())
                .toList();
    }

    private static List<String> lines(Office office) {
        return office.firm().plan(ACME).items().stream()
                .map(item -> item.key().toString())
                .toList();
    }

    private static Recorded complete(Office office, String line) {
        return office.firm().complete(ItemKey.parse(line), SAM);
    }

    @Test
    void A2_P7_P8_a_card_that_was_sent_is_in_the_caps_in_the_ledger_and_in_the_history_of_gestures() {
        Office office = birthday();
        Recorded recorded =
                office.firm().claims().complete(claimed(office), SAM).recorded();
        assertThat(cards(office)).hasSize(1).allSatisfy(sent -> {
            assertThat(sent.channel()).isEqualTo(Channel.POST);
            assertThat(sent.by()).contains(SAM);
            assertThat(sent.gesture()).isPresent();
        });
        assertThat(office.service().repository().ledger(FIRM, PERSON, RelationshipId.of("bolt"), Instant.EPOCH, 10))
                .hasSize(1);
        assertThat(facts(recorded))
                .hasSize(2)
                .endsWith(new ItemFact.Completed(
                        CARD, Optional.of(recorded.facts().get(0))))
                .element(0)
                .isInstanceOfSatisfying(
                        TouchSent.class, sent -> assertThat(sent.item()).contains(CARD));
    }

    @Test
    void A2_it_is_the_same_whether_a_worker_or_a_person_says_so() {
        Office office = birthday();
        office.firm().complete(CARD, SAM);
        Office worker = birthday();
        worker.firm().claims().complete(claimed(worker), SAM);
        assertThat(cards(office))
                .extracting(Outbound::channel, Outbound::occurredAt, Outbound::gesture)
                .isEqualTo(cards(worker).stream()
                        .map(sent ->
                                org.assertj.core.groups.Tuple.tuple(sent.channel(), sent.occurredAt(), sent.gesture()))
                        .toList());
    }

    @Test
    void K5_to_say_so_again_names_what_was_recorded_and_sends_nothing_twice() {
        Office office = birthday();
        Claim claim = claimed(office);
        Recorded once = office.firm().claims().complete(claim, SAM).recorded();
        Recorded again =
                office.anotherNode().firm().claims().complete(claim, SAM).recorded();
        assertThat(again.facts()).isEqualTo(once.facts());
        assertThat(cards(office)).hasSize(1);
        Office person = birthday();
        Recorded first = person.firm().complete(CARD, SAM);
        assertThat(person.anotherNode().firm().complete(CARD, SAM).facts()).isEqualTo(first.facts());
        assertThat(cards(person)).hasSize(1);
    }

    @Test
    void A2_a_host_who_has_recorded_it_has_sent_it_once() {
        Office office = birthday();
        Claim claim = claimed(office);
        office.record(office.now(
                "sent",
                TouchSent.builder()
                        .contact(ANN)
                        .channel(Channel.POST)
                        .rule(BIRTHDAY)
                        .build()));
        assertThat(office.firm().claims().complete(claim, SAM).wasWithdrawn()).isTrue();
        assertThat(cards(office)).extracting(Outbound::fact).containsExactly(FactId.of("sent"));
    }

    @Test
    void A5_what_was_sent_though_it_was_refused_meanwhile_was_sent() {
        Office office = birthday();
        Claim claim = claimed(office);
        office.record(office.now("no", ConsentDecided.refusedAltogether(ANN, "said so")));
        assertThat(office.firm().claims().complete(claim, SAM).wasWithdrawn()).isTrue();
        assertThat(cards(office)).hasSize(1);
    }

    @Test
    void A2_what_the_host_says_is_better_than_what_we_know() {
        Office office = birthday();
        Occurrence called = office.now(
                "called",
                TouchSent.builder()
                        .contact(ANN)
                        .channel(Channel.CALL)
                        .rule(BIRTHDAY)
                        .build());
        office.firm().complete(CARD, SAM, called);
        assertThat(cards(office)).extracting(Outbound::channel).containsExactly(Channel.CALL);
    }

    @Test
    void H5_it_is_taken_back_with_all_that_it_recorded() {
        Office office = birthday();
        Recorded done = office.firm().complete(CARD, SAM);
        assertThat(lines(office)).doesNotContain(CARD.toString());
        office.record(done.facts().stream()
                .map(fact -> office.now("not " + fact, new Retracted(fact, "clicked wrongly")))
                .toArray(Occurrence[]::new));
        assertThat(lines(office)).contains(CARD.toString());
        assertThat(cards(office)).isEmpty();
    }

    @Test
    void F1_a_note_of_thanks_is_for_what_its_line_is_for() {
        Office office = Office.open().sold();
        office.record(office.now("visit", Interaction.outbound(Channel.VISIT)));
        office.on(MONDAY.plusDays(3)).record(office.now("lunch", Interaction.outbound(Channel.MEAL)));
        assertThat(lines(office)).contains("acme/F1///order-1", "acme/F1///lunch");
        Recorded recorded = complete(office, "acme/F1///lunch");
        assertThat(facts(recorded)).contains(new ThankYouSent(ANN, Channel.POST, Optional.of(FactId.of("lunch"))));
        assertThat(lines(office)).contains("acme/F1///order-1").doesNotContain("acme/F1///lunch");
    }

    @Test
    void F4_an_apology_and_a_fix_are_recorded_as_such_in_every_round() {
        Office office = Office.open().sold();
        office.record(office.now("angry", ComplaintFact.opened(ANN)));
        assertThat(facts(complete(office, "acme/F4/apology/ann/angry"))).contains(ComplaintFact.apologised(ANGRY));
        Recorded fixed = complete(office, "acme/F4/fix/ann/angry");
        assertThat(facts(fixed)).contains(ComplaintFact.fixed(ANGRY));
        // Whether it is right, they say.
        String check = "acme/F4/verify/ann/" + fixed.facts().get(0);
        assertThat(facts(complete(office, check))).noneMatch(fact -> fact instanceof ComplaintFact);
        office.record(office.now("broken again", ComplaintFact.verificationFailed(ANGRY)));
        assertThat(facts(complete(office, "acme/F4/apology/ann/broken again")))
                .contains(ComplaintFact.apologised(ANGRY));
        assertThat(facts(complete(office, "acme/F4/fix/ann/broken again"))).contains(ComplaintFact.fixed(ANGRY));
        assertThat(office.firm().relationship(ACME).complaints().open())
                .singleElement()
                .satisfies(complaint -> {
                    assertThat(complaint.apologised()).isPresent();
                    assertThat(complaint.fixed()).isPresent();
                });
    }

    @Test
    void F7_a_promise_is_recorded_as_kept_by_its_line() {
        Office office = Office.open().sold();
        office.record(office.now("word", PromiseMade.of(ANN, MONDAY.plusDays(1), "the drawings")));
        Recorded recorded = complete(office, "acme/F7//ann/word");
        assertThat(facts(recorded)).startsWith(PromiseFact.kept(FactId.of("word")));
        assertThat(recorded.relationship().entries())
                .extracting(Entry::fact)
                .filteredOn(fact -> fact instanceof PromiseFact.Kept)
                .hasSize(1);
    }

    @Test
    void F6_who_referred_has_heard_what_came_of_it() {
        Office office = Office.open().sold();
        ReferralId referral = ReferralId.of("to-bolt");
        office.record(
                office.now("referral", ReferralFact.received(referral, ANN, RelationshipId.of("bolt"))),
                office.now("met", new ReferralFact.Progressed(referral, ReferralFact.Progress.MET)));
        Recorded recorded = complete(office, "acme/F6/tell/ann/met");
        assertThat(facts(recorded)).contains(ReferralFact.outcomeTold(referral, ReferralFact.Progress.MET));
        assertThat(lines(office)).noneMatch(line -> line.startsWith("acme/F6/tell/"));
    }

    @Test
    void F3_that_somebody_was_called_does_not_say_how_satisfied_they_are() {
        Office office = Office.open().sold().on(MONDAY.plusDays(8));
        Recorded recorded = complete(office, "acme/F3///order-1");
        assertThat(recorded.relationship().rofCalls().satisfaction()).isEmpty();
        Entry call = recorded.relationship().find(recorded.facts().get(0)).orElseThrow();
        assertThat(call.participants()).containsExactly(ANN);
        assertThat(call.fact()).isInstanceOfSatisfying(Interaction.class, talk -> {
            assertThat(talk.channel()).isEqualTo(Channel.CALL);
            assertThat(talk.isLive()).isTrue();
            assertThat(talk.value()).isEmpty();
        });
        assertThat(lines(office)).doesNotContain("acme/F3///order-1");
    }

    @Test
    void F10_a_task_without_a_word_of_its_own_leaves_nothing_but_its_completion() {
        Office office = Office.open().sold();
        office.record(office.now("angry", ComplaintFact.opened(ANN)));
        office.on(MONDAY.plusDays(40));
        assertThat(facts(complete(office, "acme/F10/complaint//angry")))
                .containsExactly(new ItemFact.Completed(ItemKey.parse("acme/F10/complaint//angry"), Optional.empty()));
    }

    @Test
    void C5_what_runs_ahead_of_the_clock_is_put_right_no_earlier_than_it_broke() {
        Office office = Office.open().sold();
        Instant ahead = office.now().plus(Duration.ofMinutes(3));
        office.record(Occurrence.of(ANGRY, ahead, ComplaintFact.opened(ANN)));
        Recorded fixed = complete(office, "acme/F4/fix/ann/angry");
        assertThat(fixed.relationship().find(fixed.facts().get(0)).orElseThrow().occurredAt())
                .isEqualTo(ahead);
    }

    @Test
    void F23_who_says_twice_that_a_joined_line_is_done_is_told_what_did_it() {
        Office office = Office.open().sold();
        office.record(
                office.now("angry", ComplaintFact.opened(ANN)),
                office.now("word", PromiseMade.of(ANN, MONDAY.plusDays(4), "the new part")));
        String joined = "acme/F7//ann/word";
        complete(office, joined);
        int entries = office.firm().relationship(ACME).entries().size();
        assertThat(complete(office, joined).relationship().entries()).hasSize(entries);
        assertThat(office.firm().relationship(ACME).complaints().open())
                .allSatisfy(complaint -> assertThat(complaint.fixed()).isPresent());
    }

    @Test
    void K5_a_deed_has_the_same_id_on_every_node_and_another_once_it_was_taken_back() {
        Recorded here = birthday().firm().complete(CARD, SAM);
        Office office = birthday();
        Recorded there = office.firm().complete(CARD, SAM);
        assertThat(there.facts().get(0)).isEqualTo(here.facts().get(0));

        office.record(
                office.now("oops", new Retracted(there.facts().get(0), "another card")),
                office.now("oops-too", new Retracted(there.facts().get(1), "another card")));
        Recorded again = office.firm().complete(CARD, SAM);
        assertThat(again.facts().get(0)).isNotEqualTo(there.facts().get(0));
        assertThat(cards(office)).hasSize(1);
    }
}
