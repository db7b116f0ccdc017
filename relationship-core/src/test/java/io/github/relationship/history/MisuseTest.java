package io.github.relationship.history;

import static io.github.relationship.history.Histories.PAT;
import static io.github.relationship.history.Histories.SAM;
import static io.github.relationship.history.Histories.euros;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationship.calendar.YearlyDay;
import io.github.relationship.id.BatchId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.OccasionId;
import io.github.relationship.id.RungId;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Values that no fact takes, and what is said of them. */
class MisuseTest {

    private static final LocalDate DAY = LocalDate.parse("2026-05-01");

    private static void assertRefused(ThrowingCallable creation, String message) {
        assertThatThrownBy(creation)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void a_batch_has_a_size() {
        assertRefused(
                () -> new Batch(BatchId.of("import"), 0),
                "batch import has size 0; give the number of facts in the whole bulk, 1 or more");
        assertThatCode(() -> new Batch(BatchId.of("import"), 1)).doesNotThrowAnyException();
    }

    @Test
    void a_share_of_wallet_is_a_percentage() {
        assertRefused(
                () -> CommitmentFact.walletShareEstimated(101), "wallet share is 101; give a percentage from 0 to 100");
        assertRefused(
                () -> CommitmentFact.walletShareEstimated(-1), "wallet share is -1; give a percentage from 0 to 100");
        assertThatCode(() -> CommitmentFact.walletShareEstimated(0)).doesNotThrowAnyException();
        assertThatCode(() -> CommitmentFact.walletShareEstimated(100)).doesNotThrowAnyException();
    }

    @Test
    void a_purchase_is_not_negative() {
        assertRefused(
                () -> Purchased.of(euros(-1)),
                "purchase amount is " + euros(-1) + "; give zero or more, and record what came back as returned");
        assertThatCode(() -> Purchased.of(euros(0))).doesNotThrowAnyException();
    }

    @Test
    void what_came_back_is_above_zero() {
        assertRefused(
                () -> PurchaseFact.returned(FactId.of("p1"), euros(0)),
                "returned amount is " + euros(0) + "; give what was credited, above zero, or nothing for all of it");
    }

    @Test
    void R6_satisfied_means_with_all() {
        TreeMap<FactId, Boolean> answers = new TreeMap<>();
        answers.put(FactId.of("p1"), true);
        answers.put(FactId.of("p2"), false);
        assertRefused(
                () -> new RofFact.SatisfactionHeard(Optional.empty(), true, answers),
                "satisfied is true, but an answer is not; satisfied means with all of [p1, p2]");
    }

    @Test
    void an_occasion_is_somebodys_day() {
        assertRefused(
                () -> new OccasionFact.Stated(
                        OccasionId.of("b"),
                        OccasionFact.Kind.BIRTHDAY,
                        YearlyDay.of(MonthDay.of(5, 1)),
                        Optional.empty(),
                        Set.of()),
                "occasion b is nobody's day; name at least one contact");
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                text(500, reason -> AccountFact.disqualified(reason)),
                text(500, what -> PromiseMade.of(PAT, DAY, what)),
                text(500, what -> new NextStep(DAY, what)),
                text(500, reason -> new Retracted(FactId.of("p1"), reason)),
                text(500, reason -> StageFact.adviceDeclined(RungId.of("partner"), reason)),
                text(500, goal -> StrategySet.builder().goal(goal).build()),
                text(200, source -> ConsentDecided.refusedAltogether(PAT, source)),
                text(
                        200,
                        gesture -> TouchSent.builder()
                                .from(Facts.touch(PAT))
                                .gesture(gesture)
                                .build()),
                text(200, name -> ContactCard.builder().id(PAT).name(name).build()),
                text(
                        200,
                        source -> Opened.builder()
                                .partyKind(PartyKind.PERSON)
                                .owner(SAM)
                                .source(source)
                                .build()),
                text(
                        2_000,
                        outcome -> Interaction.builder()
                                .from(Interaction.outbound(Channel.CALL))
                                .outcome(outcome)
                                .build()));
    }

    private static Arguments text(int limit, Function<String, Object> use) {
        return Arguments.of(limit, use);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void B1_a_text_has_a_limit_in_code_points_and_no_control_characters(int limit, Function<String, Object> use) {
        String longest = "\uD83C\uDF70".repeat(limit);
        assertThatCode(() -> use.apply(longest)).doesNotThrowAnyException();
        assertThatThrownBy(() -> use.apply(longest + "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Integer.toString(limit + 1))
                .hasMessageContaining(Integer.toString(limit));
        assertThatThrownBy(() -> use.apply("a\u0000b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> use.apply("")).isInstanceOf(IllegalArgumentException.class);
    }
}
