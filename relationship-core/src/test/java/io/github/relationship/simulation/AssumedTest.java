package io.github.relationship.simulation;

import static io.github.relationship.simulation.Life.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.calendar.YearlyDay;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.InteractionFact.ThankYouSent;
import io.github.relationship.history.ItemFact;
import io.github.relationship.history.Known;
import io.github.relationship.history.OccasionFact;
import io.github.relationship.history.PromiseFact;
import io.github.relationship.history.PromiseMade;
import io.github.relationship.history.PurchaseFact;
import io.github.relationship.history.RofFact;
import io.github.relationship.history.TouchSent;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.OccasionId;
import io.github.relationship.id.RuleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** D5: what is done becomes the fact that the rule waits for. */
class AssumedTest {

    /** What was recorded when a rule's first line was done, before its completion. */
    private static Fact deed(Life life, String rule) {
        Timeline timeline = life.byOnly(rule).until("2027-03-01", Behaviour.onTheDay());
        TimelineEntry first = timeline.of(RuleId.of(rule)).get(0);
        List<Entry> entries = timeline.relationship().entries();
        ItemFact.Completed completed = entries.stream()
                .map(Entry::fact)
                .filter(ItemFact.Completed.class::isInstance)
                .map(ItemFact.Completed.class::cast)
                .filter(fact -> fact.item().equals(first.item().key()))
                .findFirst()
                .orElseThrow();
        return timeline.relationship()
                .find(completed.by().orElseThrow())
                .orElseThrow()
                .fact();
    }

    private static Life client() {
        return Life.client("2026-01-05");
    }

    @Test
    void F1_a_thank_you_note_is_one() {
        assertThat(deed(Life.suspect("2026-01-05").tell(Interaction.outbound(Channel.VISIT), ANN), "F1"))
                .isInstanceOfSatisfying(ThankYouSent.class, note -> {
                    assertThat(note.contact()).isEqualTo(ANN);
                    assertThat(note.channel()).isEqualTo(Channel.POST);
                });
    }

    @Test
    void F25_what_was_asked_after_is_in_use() {
        assertThat(deed(client(), "F25")).isEqualTo(PurchaseFact.inUse(FactId.of("fact-3")));
    }

    @Test
    void F3_who_is_asked_is_satisfied() {
        assertThat(deed(client().tell(PurchaseFact.delivered(FactId.of("fact-3"))), "F3"))
                .isInstanceOfSatisfying(
                        RofFact.SatisfactionHeard.class,
                        heard -> assertThat(heard.satisfied()).isTrue());
    }

    @Test
    void H8_who_is_asked_by_telephone_was_talked_to() {
        Timeline weeks = client().byOnly("F3", "useful-item")
                .tell(PurchaseFact.delivered(FactId.of("fact-3")))
                .until("2026-03-01", Behaviour.onTheDay());
        TimelineEntry call = weeks.of(RuleId.of("F3")).get(0);
        assertThat(weeks.relationship().encounters().with(ANN).live().map(Known::occurredAt))
                .contains(call.at());
        assertThat(weeks.plan().items())
                .filteredOn(item -> item.key().rule().equals(RuleId.of("useful-item")))
                .extracting(item -> item.reason().figures().text("since"))
                .containsExactly(Life.dayOf(call.at()).toString());
    }

    @Test
    void F4_an_apology_a_fix_and_a_verification_are_what_they_are() {
        Timeline weeks =
                client().byOnly("F4").tell(ComplaintFact.opened(ANN)).until("2026-06-01", Behaviour.onTheDay());
        FactId complaint = FactId.of("fact-9");
        assertThat(weeks.relationship().entries())
                .extracting(Entry::fact)
                .contains(
                        ComplaintFact.apologised(complaint),
                        ComplaintFact.fixed(complaint),
                        ComplaintFact.closed(complaint, ComplaintFact.Ending.VERIFIED));
    }

    @Test
    void F4_a_second_round_is_apologised_for_put_right_and_verified_like_the_first() {
        FactId complaint = FactId.of("fact-9");
        Timeline weeks = client().byOnly("F4")
                .tell(ComplaintFact.opened(ANN))
                .tell(ComplaintFact.fixed(complaint))
                .on("2026-02-10")
                .tell(ComplaintFact.verificationFailed(complaint))
                .until("2026-06-01", Behaviour.onTheDay());
        assertThat(weeks.relationship().complaints().all()).singleElement().satisfies(it -> {
            assertThat(it.round()).isEqualTo(2);
            assertThat(it.apologised()).isPresent();
            assertThat(it.fixed()).isPresent();
            assertThat(it.closed().orElseThrow().value()).isEqualTo(ComplaintFact.Ending.VERIFIED);
        });
    }

    @Test
    void F4_what_was_put_right_by_its_line_alone_is_verified() {
        Life life = client().byOnly("F4").tell(ComplaintFact.opened(ANN));
        ItemKey fix =
                new ItemKey(life.relationship().id(), RuleId.of("F4"), Optional.of("fix"), Optional.of(ANN), "fact-9");
        Timeline weeks =
                life.tell(new ItemFact.Completed(fix, Optional.empty())).until("2026-06-01", Behaviour.onTheDay());
        assertThat(weeks.relationship().complaints().open()).isEmpty();
    }

    @Test
    void F25_what_is_expected_is_asked_after_by_its_purchase() {
        Timeline weeks = client().byOnly("F25")
                .tell(PurchaseFact.deliveryExpected(FactId.of("fact-3"), LocalDate.of(2026, 2, 20)))
                .until("2027-03-01", Behaviour.onTheDay());
        assertThat(weeks.relationship().entries())
                .extracting(Entry::fact)
                .contains(PurchaseFact.inUse(FactId.of("fact-3")));
    }

    @Test
    void F7_a_promise_is_kept() {
        assertThat(deed(client().tell(PromiseMade.of(ANN, java.time.LocalDate.of(2026, 3, 2), "the drawings")), "F7"))
                .isEqualTo(PromiseFact.kept(FactId.of("fact-9")));
    }

    @Test
    void T4_a_touch_is_recorded_with_its_gesture_and_its_line() {
        assertThat(deed(client(), "special-gesture")).isInstanceOfSatisfying(TouchSent.class, touch -> {
            assertThat(touch.gesture()).isPresent();
            assertThat(touch.item()).isPresent();
            assertThat(touch.channel()).isEqualTo(Channel.VISIT);
        });
        assertThat(deed(client().tell(birthday()), "birthday")).isInstanceOf(TouchSent.class);
    }

    private static Fact birthday() {
        return OccasionFact.birthday(OccasionId.of("born"), ANN, YearlyDay.of(6, 10));
    }

    @Test
    void H8_a_call_is_answered_and_counts_as_a_talk() {
        assertThat(deed(client(), "keep-in-touch")).isInstanceOfSatisfying(Interaction.class, call -> {
            assertThat(call.isLive()).isTrue();
            assertThat(call.value()).isNotEmpty();
            assertThat(call.item()).isPresent();
        });
        assertThat(deed(Life.prospect("2026-01-05"), "F9"))
                .isInstanceOfSatisfying(
                        Interaction.class,
                        call -> assertThat(call.asksForAnswer(1)).isFalse());
    }

    @Test
    void F10_a_review_leaves_nothing_but_its_completion() {
        Timeline years = client().byOnly("F10").until("2027-06-01", Behaviour.onTheDay());
        assertThat(years.done()).isNotEmpty();
        assertThat(years.relationship().entries())
                .extracting(Entry::fact)
                .filteredOn(fact -> fact instanceof ItemFact.Completed)
                .allSatisfy(fact -> assertThat(((ItemFact.Completed) fact).by()).isEqualTo(Optional.empty()));
        assertThat(years.relationship()
                        .stages()
                        .lastMove()
                        .orElseThrow()
                        .value()
                        .after()
                        .value())
                .isEqualTo("client");
    }
}
