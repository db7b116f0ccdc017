package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.bought;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.followup.Growing;
import io.github.relationship.ladder.Ladder;
import io.github.relationship.ladder.Requirement;
import io.github.relationship.ladder.Requirements;
import io.github.relationship.ladder.Rung;
import io.github.relationship.plan.AgendaItem;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** F14: the step that would show what is missing, for each standard requirement. */
class F14ShowingTest {

    private static final Period YEAR = Period.ofMonths(12);

    static Stream<Arguments> requirements() {
        return Stream.of(
                Arguments.of(Requirements.qualified(), List.of("QUALIFY_THEM")),
                Arguments.of(Requirements.purchases(3), List.of("FIND_OUT_WHAT_THEY_NEED")),
                Arguments.of(Requirements.satisfied(1, YEAR), List.of("ASK_HOW_SATISFIED_THEY_ARE")),
                Arguments.of(Requirements.referralsReceived(1, YEAR), List.of("ASK_FOR_A_REFERRAL")),
                Arguments.of(Requirements.valueInQuarters(3, 4), List.of("BRING_SOMETHING_OF_VALUE")),
                Arguments.of(Requirements.commitment(), List.of("TALK_ABOUT_COMMITMENT")),
                Arguments.of(Requirements.walletShare(80, YEAR), List.of("ESTIMATE_THE_SHARE_OF_WALLET")),
                // In the order in which they are best taken, and each once.
                Arguments.of(
                        Requirements.anyOf(
                                Requirements.walletShare(80, YEAR),
                                Requirements.purchases(5),
                                Requirements.purchases(3, YEAR)),
                        List.of("FIND_OUT_WHAT_THEY_NEED", "ESTIMATE_THE_SHARE_OF_WALLET")),
                // Nobody on our side can make them recommended: it is asked for by a word of its own.
                Arguments.of(Requirements.recommended(YEAR), List.of()));
    }

    /** A customer on a ladder on which one thing makes a client. */
    private static AgendaItem shortOf(Requirement requirement) {
        Ladder ladder = Ladder.builder()
                .addRungs(
                        Rung.first("suspect", "suspect"),
                        Rung.automatic("customer", "customer", Requirements.purchases(1)),
                        Rung.advised("client", "client", requirement))
                .build();
        Story story = Story.suspect(MONDAY).with(ladder).tell("order-1", bought());
        return PlanAssert.assertThat(story).shows("F14").item();
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void F14_it_names_the_step_that_would_show(Requirement requirement, List<String> steps) {
        AgendaItem line = shortOf(requirement);
        assertThat(line.reason().figures().has("show")).isEqualTo(!steps.isEmpty());
        if (!steps.isEmpty()) {
            assertThat(line.reason().figures().texts("show")).isEqualTo(steps);
        }
    }

    @Test
    void F14_only_a_line_to_which_a_talk_about_commitment_is_the_way_asks_for_one() {
        assertThat(Growing.asksForCommitment(shortOf(Requirements.commitment())))
                .isTrue();
        assertThat(Growing.asksForCommitment(shortOf(Requirements.purchases(3))))
                .isFalse();
        assertThat(Growing.asksForCommitment(shortOf(Requirements.recommended(YEAR))))
                .isFalse();
        Story client = Story.suspect(MONDAY)
                .tell("order-1", bought())
                .on(TUESDAY)
                .tell("order-2", bought())
                .on(WEDNESDAY)
                .tell("order-3", bought());
        assertThat(Growing.asksForCommitment(
                        PlanAssert.assertThat(client).shows("F14").item()))
                .isTrue();
        assertThat(Growing.asksForCommitment(
                        PlanAssert.assertThat(client).shows("F12").item()))
                .isFalse();
    }
}
