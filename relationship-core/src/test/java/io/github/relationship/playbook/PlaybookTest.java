package io.github.relationship.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.relationship.followup.FollowUps;
import io.github.relationship.id.PlaybookId;
import io.github.relationship.id.RuleId;
import io.github.relationship.ladder.Ladder;
import io.github.relationship.plan.Rule;
import io.github.relationship.rof.RofCalls;
import io.github.relationship.rule.Cause;
import io.github.relationship.rule.Quiet;
import io.github.relationship.rule.Review;
import io.github.relationship.rule.Silence;
import io.github.relationship.rule.Trigger;
import io.github.relationship.touch.Attentions;
import io.github.relationship.touch.Touches;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
                        "F10 still-true",
                        "F10 strategy",
                        "F11 -",
                        "F12 -",
                        "F13 -",
                        "F14 -",
                        "F15 -",
                        "F16 -",
                        "F17 -",
                        "F18 -",
                        "F19 -",
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
                        "F4 went-wrong",
                        "F5 -",
                        "F5 outcome",
                        "F6 contact",
                        "F6 introduce",
                        "F6 tell",
                        "F6 thank",
                        "F7 -",
                        "F7 apology",
                        "F8 -",
                        "F9 -",
                        "birthday -",
                        "customer-anniversary -",
                        "holiday-card -",
                        "keep-in-touch -",
                        "meal -",
                        "meal target",
                        "meet-in-person -",
                        "newsletter -",
                        "personal-occasion -",
                        "something-to-keep -",
                        "special-gesture -",
                        "useful-item -",
                        "work-anniversary -");
    }

    @Test
    void The_playbook_for_households_has_their_ladder_and_sends_cards() {
        Playbook households = Playbook.businessToConsumer();
        assertThat(households.ladder()).isEqualTo(Ladder.businessToConsumer());
        assertThat(names(households))
                .isSubsetOf(names(STANDARD))
                .contains("F2 -", "F3 -", "F9 -", "F10 step-down", "birthday -", "newsletter -")
                .noneMatch(name -> Stream.of("F8", "F12", "F13").anyMatch(firms -> name.startsWith(firms + " ")));
        assertThat(waysOf(households, "customer-anniversary"))
                .containsExactly(
                        "handwritten card by POST, tier 1, lead 5", "personal e-mail by EMAIL", "call by CALL");
        assertThat(waysOf(STANDARD, "customer-anniversary"))
                .containsExactly("call by CALL", "handwritten card by POST, tier 1, lead 5");
    }

    private static List<String> waysOf(Playbook playbook, String rule) {
        return playbook.rules().stream()
                .map(Rule::spec)
                .filter(spec -> spec.id().equals(RuleId.of(rule)))
                .flatMap(spec -> spec.attributes().texts("options").stream())
                .toList();
    }

    @Test
    void The_minimal_playbook_has_these_rules() {
        assertThat(names(Playbook.minimal()))
                .containsExactly(
                        "F1 -",
                        "F10 complaint",
                        "F10 still-true",
                        "F3 -",
                        "F3 continue",
                        "F4 apology",
                        "F4 fix",
                        "F4 verify",
                        "F4 went-wrong",
                        "F7 -",
                        "F7 apology",
                        "birthday -",
                        "newsletter -");
        assertThat(Playbook.minimal().ladder()).isEqualTo(Ladder.standard());
    }

    @Test
    void A_playbook_that_ships_is_found_by_its_name() {
        for (Playbook playbook : List.of(STANDARD, Playbook.businessToConsumer(), Playbook.minimal())) {
            assertThat(Playbook.named(playbook.id())).contains(playbook);
        }
        assertThat(Playbook.named(PlaybookId.of("business-to-consumer"))).contains(Playbook.businessToConsumer());
        assertThat(Playbook.named(PlaybookId.of("Standard"))).isEmpty();
    }

    @Test
    void What_triggers_its_rules_is_found_by_name() {
        List<Trigger> triggers = Stream.concat(STANDARD.rules().stream(), Stream.of(RofCalls.inUseAfter(7)))
                .flatMap(rule -> triggerOf(rule).stream())
                .toList();
        assertThat(triggers).hasSizeGreaterThan(6);
        assertThat(triggers)
                .allSatisfy(trigger -> assertThat(FollowUps.trigger(trigger.name())
                                .or(() -> RofCalls.trigger(trigger.name()))
                                .or(() -> Attentions.trigger(trigger.name())))
                        .contains(trigger));
        assertThat(FollowUps.trigger("next_step_agreed")).isEmpty();
        assertThat(RofCalls.trigger("IN_USE")).isEmpty();
        assertThat(Attentions.trigger("event_known")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RofCalls.trigger("IN_USE_AFTER_366_DAYS"))
                .withMessage("goods are in use 366 days after the purchase; allowed is 0 to 365");
    }

    @Test
    void What_its_rules_do_not_let_go_missing_is_found_by_name() {
        List<Quiet> quiets = STANDARD.rules().stream()
                .flatMap(rule -> rule instanceof Silence silence ? Stream.of(silence.quiet()) : Stream.empty())
                .toList();
        assertThat(quiets).hasSizeGreaterThan(8);
        assertThat(quiets)
                .allSatisfy(quiet -> assertThat(FollowUps.quiet(quiet.name())
                                .or(() -> RofCalls.quiet(quiet.name()))
                                .or(() -> Attentions.quiet(quiet.name())))
                        .contains(quiet));
        assertThat(FollowUps.quiet("no_joy")).isEmpty();
        assertThat(Attentions.quiet("no_live_contact")).isEmpty();
    }

    private static Optional<Trigger> triggerOf(Rule rule) {
        if (rule instanceof Cause cause) {
            return Optional.of(cause.trigger());
        }
        return rule instanceof Review review ? Optional.of(review.question()) : Optional.empty();
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
