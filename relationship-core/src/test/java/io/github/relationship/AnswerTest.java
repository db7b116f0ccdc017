package io.github.relationship;

import static io.github.relationship.Office.ACME;
import static io.github.relationship.Office.ANN;
import static io.github.relationship.Office.MONDAY;
import static io.github.relationship.Office.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.relationship.history.AccountFact;
import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.ItemFact;
import io.github.relationship.history.StrategySet;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.UserId;
import io.github.relationship.memory.InMemoryRepository;
import io.github.relationship.plan.ItemClass;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A2: the question that a review asks is answered. */
class AnswerTest {

    private static final ItemKey STRATEGY = review("strategy", "plan");
    private static final Optional<LocalDate> SETTLED = Optional.empty();

    private static ItemKey review(String step, String occurrence) {
        return new ItemKey(ACME, RuleId.of("F10"), Optional.of(step), Optional.empty(), occurrence);
    }

    /** A strategy that was to be looked at again today. */
    private static Office asked() {
        return asked(Office.open());
    }

    private static Office asked(Office office) {
        office.firm().record(ACME, office.opening());
        office.record(office.now(
                "plan", StrategySet.builder().inWork(true).reviewOn(MONDAY).build()));
        return office.on(MONDAY.plusDays(14));
    }

    @Test
    void A2_an_answered_question_is_gone_and_says_who_answered_what() {
        Office office = asked();
        assertThat(office.firm().plan(ACME).find(STRATEGY)).isPresent();
        Recorded recorded = office.firm().answer(STRATEGY, SAM, "it still fits", SETTLED);
        assertThat(recorded.plan().find(STRATEGY)).isEmpty();
        var fact = recorded.relationship().find(recorded.facts().get(0)).orElseThrow();
        assertThat(fact.actor()).contains(SAM);
        assertThat(fact.occurredAt()).isEqualTo(office.now());
        assertThat(fact.fact()).isEqualTo(new ItemFact.Answered(STRATEGY, "it still fits", SETTLED));
        assertThat(office.on(MONDAY.plusDays(200)).firm().plan(ACME).find(STRATEGY))
                .isEmpty();
    }

    @Test
    void A2_an_answer_holds_until_its_day_and_then_the_question_is_asked_again() {
        Office office = asked();
        LocalDate again = MONDAY.plusDays(44);
        office.firm().answer(STRATEGY, SAM, "ask me in a month", Optional.of(again));
        assertThat(office.on(again.minusDays(1), "23:59").firm().plan(ACME).find(STRATEGY))
                .isEmpty();
        assertThat(office.on(again, "00:00").firm().plan(ACME).find(STRATEGY)).isPresent();
    }

    @Test
    void A2_the_same_answer_again_changes_nothing_even_when_its_day_has_come() {
        Office office = asked();
        Optional<LocalDate> again = Optional.of(MONDAY.plusDays(44));
        Recorded first = office.firm().answer(STRATEGY, SAM, "ask me in a month", again);
        Recorded second = office.on(MONDAY.plusDays(50))
                .anotherNode()
                .firm()
                .answer(STRATEGY, UserId.of("kim"), "ask me in a month", again);
        assertThat(second.facts()).isEqualTo(first.facts());
        assertThat(second.relationship()).isEqualTo(first.relationship());
        assertThat(second.plan().find(STRATEGY)).isPresent();
    }

    @Test
    void A2_an_answer_that_holds_for_no_day_is_refused_with_the_first_day_allowed() {
        Office office = asked();
        LocalDate today = MONDAY.plusDays(14);
        AnswerRefusedException refused = catchThrowableOfType(
                AnswerRefusedException.class,
                () -> office.firm().answer(STRATEGY, SAM, "ask me today", Optional.of(today)));
        assertThat(refused.item()).isEqualTo(STRATEGY);
        assertThat(refused.given()).isEqualTo(today);
        assertThat(refused.firstAllowed()).isEqualTo(today.plusDays(1));
        assertThat(refused)
                .hasMessage("item acme/F10/strategy//plan cannot be answered until 2026-06-15: the first day allowed is"
                        + " 2026-06-16; choose a later day, or none if the question is settled");
        assertThat(office.firm().plan(ACME).find(STRATEGY)).isPresent();
        assertThat(office.firm()
                        .answer(STRATEGY, SAM, "ask me tomorrow", Optional.of(today.plusDays(1)))
                        .plan()
                        .find(STRATEGY))
                .isEmpty();
    }

    @Test
    void A2_a_line_that_is_no_review_asks_nothing() {
        Office office = Office.open().sold();
        ItemKey call = ItemKey.of(ACME, RuleId.of("F3"), "order-1");
        NotAReviewException refused = catchThrowableOfType(
                NotAReviewException.class, () -> office.firm().answer(call, SAM, "satisfied", SETTLED));
        assertThat(refused.item()).isEqualTo(call);
        assertThat(refused.itemClass()).isEqualTo(ItemClass.ROF);
        assertThat(refused)
                .hasMessage("item acme/F3///order-1 cannot be answered: it is of class ROF, and only a REVIEW asks a"
                        + " question; complete, snooze, reschedule or dismiss it");
        assertThat(office.firm().relationship(ACME).items().of(call).answered()).isEmpty();
    }

    @Test
    void A2_a_question_that_nobody_asks_has_no_answer() {
        Office office = asked();
        office.firm().answer(STRATEGY, SAM, "it still fits", SETTLED);
        assertThatThrownBy(() -> office.firm().answer(STRATEGY, SAM, "it does not", SETTLED))
                .isInstanceOf(UnknownItemException.class);
        assertThatThrownBy(() -> office.firm().answer(review("reopen", "plan"), SAM, "no", SETTLED))
                .isInstanceOf(UnknownItemException.class);
    }

    @Test
    void F4_what_is_to_become_of_an_untended_complaint_can_be_answered() {
        Office office = Office.open().sold();
        office.record(office.now("complaint", ComplaintFact.opened(ANN)));
        office.on(MONDAY.plusDays(60));
        ItemKey question = office.firm().plan(ACME).items().stream()
                .map(line -> line.key())
                .filter(key -> key.step().equals(Optional.of("complaint")))
                .findFirst()
                .orElseThrow();
        Recorded recorded = office.firm().answer(question, SAM, "they think it over", SETTLED);
        assertThat(recorded.plan().find(question)).isEmpty();
    }

    @Test
    void A2_B1_an_answer_needs_words() {
        assertThatThrownBy(() -> asked().firm().answer(STRATEGY, SAM, "", SETTLED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("answer");
    }

    @Test
    void B3_the_answer_is_in_no_message_and_no_text_of_the_result() {
        assertThat(asked().firm().answer(STRATEGY, SAM, "Ann is ill", SETTLED).toString())
                .doesNotContain("ill");
    }

    @Test
    void G9_a_lost_race_is_decided_anew_and_what_a_rival_has_answered_is_not_answered_again() {
        InMemoryRepository memory = new InMemoryRepository();
        RacingRepository racing = new RacingRepository(memory);
        Office office = asked(Office.with(racing));
        Office rival = Office.with(memory).on(MONDAY.plusDays(14));
        racing.lose(1, () -> rival.firm().answer(STRATEGY, SAM, "it still fits", SETTLED));
        assertThatThrownBy(() -> office.firm().answer(STRATEGY, SAM, "it does not", SETTLED))
                .isInstanceOf(UnknownItemException.class);
        assertThat(office.firm().answer(STRATEGY, SAM, "it still fits", SETTLED).facts())
                .hasSize(1);
    }

    @Test
    void G2_what_is_held_back_is_explained_with_names() {
        Office office = Office.open().sold();
        office.record(office.now("no", AccountFact.disqualified("no budget")));
        assertThat(office.firm().plan(ACME).heldBack())
                .extracting(held -> office.firm().explain(held, contact -> Optional.of("Ann Lee")))
                .isNotEmpty()
                .anySatisfy(sentence -> assertThat(sentence).contains("Ann Lee"))
                .noneMatch(sentence -> sentence.contains("{"));
    }
}
