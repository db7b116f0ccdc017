package io.github.relationship.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.relationship.followup.FollowUps;
import io.github.relationship.id.RuleId;
import io.github.relationship.ladder.Ladder;
import io.github.relationship.plan.Rule;
import io.github.relationship.rof.RofCalls;
import io.github.relationship.touch.Touches;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A playbook is data: it has a version, and prints. */
class PlaybookTest {

    private static final Playbook STANDARD = Playbook.standard();

    private static List<String> names(Playbook playbook) {
        return playbook.rules().stream()
                .map(rule -> rule.spec().id() + " " + rule.spec().attributes().text("step"))
                .sorted()
                .toList();
    }

    @Test
    void The_standard_playbook_has_these_rules() {
        assertThat(names(STANDARD))
                .containsExactly(
                        "F1 -",
                        "F10 complaint",
                        "F10 go-on",
                        "F10 move-up",
                        "F10 reopen",
                        "F10 step-down",
                        "F10 strategy",
                        "F11 -",
                        "F2 -",
                        "F2 agree",
                        "F25 -",
                        "F26 condolences",
                        "F26 farewell",
                        "F26 successor",
                        "F3 -",
                        "F3 continue",
                        "F4 apology",
                        "F4 fix",
                        "F4 verify",
                        "F5 -",
                        "F5 outcome",
                        "F6 contact",
                        "F6 introduce",
                        "F6 tell",
                        "F6 thank",
                        "F7 -",
                        "F7 apology",
                        "F9 -",
                        "birthday -",
                        "customer-anniversary -",
                        "newsletter -");
    }

    @Test
    void Its_version_is_a_digest_of_what_it_says_in_any_order() {
        assertThat(STANDARD.version())
                .matches("[0-9a-f]{64}")
                .isEqualTo(Playbook.standard().version());
        List<Rule> reversed = new ArrayList<>(STANDARD.rules());
        Collections.reverse(reversed);
        Playbook same = Playbook.builder().from(STANDARD).rules(reversed).build();
        assertThat(same.version()).isEqualTo(STANDARD.version());
    }

    @Test
    void Whatever_is_set_otherwise_gives_another_version() {
        Set<String> versions = new HashSet<>(Set.of(STANDARD.version()));
        Ladder ladder = Ladder.builder()
                .from(STANDARD.ladder())
                .declinedAdviceRests(Period.ofDays(91))
                .build();
        List<Playbook> others = List.of(
                STANDARD.without(RuleId.of("F9")),
                STANDARD.with(RofCalls.inUseAfter(7)),
                STANDARD.with(RofCalls.inUseAfter(8)),
                STANDARD.with(Touches.newsletter(LocalDate.of(2000, 1, 2), Period.ofMonths(3))),
                STANDARD.with(Touches.newsletter(LocalDate.of(2000, 1, 1), Period.ofMonths(1))),
                Playbook.builder().from(STANDARD).ladder(ladder).build());
        others.forEach(other -> assertThat(versions.add(other.version())).isTrue());
    }

    @Test
    void A_rule_takes_the_place_of_the_one_with_its_id_and_step() {
        Playbook playbook = STANDARD.with(FollowUps.nextStep(), RofCalls.inUseAfter(7));
        assertThat(names(playbook)).isEqualTo(names(STANDARD));
        assertThat(playbook.rules()).contains(FollowUps.agreeOnNextStep()).doesNotContain(RofCalls.afterDelivery());
    }

    @Test
    void Without_a_rule_it_has_none_of_its_steps() {
        assertThat(names(STANDARD)).contains("F10 move-up", "F10 reopen", "F2 -", "F2 agree");
        assertThat(names(STANDARD.without(RuleId.of("F10"), RuleId.of("F2"))))
                .noneMatch(name -> name.startsWith("F10 ") || name.startsWith("F2 "))
                .contains("F3 -", "F25 -", "F26 farewell");
    }

    @Test
    void Rules_are_comparable_and_print() {
        assertThat(FollowUps.nextStep()).isEqualTo(FollowUps.nextStep());
        assertThat(RofCalls.inUseAfter(7)).isNotEqualTo(RofCalls.inUseAfter(8));
        assertThat(FollowUps.nextStep().spec().canonical()).contains("\"window\":\"0 to 2 working days\"");
    }

    @Test
    void B2_goods_are_in_use_within_a_year() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RofCalls.inUseAfter(366))
                .withMessage("goods are in use 366 days after the purchase; allowed is 0 to 365");
        assertThatIllegalArgumentException().isThrownBy(() -> RofCalls.inUseAfter(-1));
    }
}
