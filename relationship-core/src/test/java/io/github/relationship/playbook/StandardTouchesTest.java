package io.github.relationship.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.Channel;
import io.github.relationship.id.RungId;
import io.github.relationship.plan.Doing;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Nature;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Rule;
import io.github.relationship.rule.Ask;
import io.github.relationship.rule.Cadence;
import io.github.relationship.rule.Cause;
import io.github.relationship.rule.Occasion;
import io.github.relationship.rule.Silence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T3 and section 13: who gets which touch, in which ways and at what cost, as the standard playbook says it. */
class StandardTouchesTest {

    private static Ask ask(String name) {
        return Playbook.standard().rules().stream()
                .map(StandardTouchesTest::ask)
                .flatMap(Optional::stream)
                .filter(ask -> (ask.rule() + ask.step().map(step -> "." + step).orElse("")).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Ask> ask(Rule rule) {
        if (rule instanceof Occasion it) {
            return Optional.of(it.ask());
        } else if (rule instanceof Cadence it) {
            return Optional.of(it.ask());
        } else if (rule instanceof Silence it) {
            return Optional.of(it.ask());
        }
        return rule instanceof Cause it ? Optional.of(it.ask()) : Optional.empty();
    }

    @ParameterizedTest
    @CsvSource({
        "birthday,             prospect customer client partner, POST EMAIL CALL,   1 0 0",
        "work-anniversary,     prospect customer client partner, EMAIL SOCIAL,      0 0",
        "personal-occasion,    prospect customer client partner, POST EMAIL CALL,   1 0 0",
        "holiday-card,         prospect customer client partner, POST EMAIL,        1 0",
        "customer-anniversary, customer client partner,          CALL POST,         0 1",
        "newsletter,           '',                               EMAIL,             0",
        "useful-item,          prospect customer client partner, EMAIL SOCIAL POST, 0 0 0",
        "keep-in-touch,        customer client partner,          CALL VISIT VIDEO,  0 0 0",
        "something-to-keep,    customer client partner,          POST VISIT,        1 1",
        "special-gesture,      client partner,                   VISIT POST,        2 2",
        "meet-in-person,       prospect customer client partner, EVENT,             1",
        "meal,                 partner,                          MEAL,              2",
        "meal.target,          prospect,                         MEAL,              2"
    })
    void T3_each_touch_is_for_these_rungs_in_these_ways_at_this_cost(
            String rule, String rungs, String channels, String tiers) {
        Ask ask = ask(rule);
        assertThat(ask.stages()).extracting(RungId::value).containsExactlyInAnyOrder(words(rungs));
        assertThat(ask.options().stream().map(Option::channel).distinct().map(Channel::name))
                .containsExactly(words(channels));
        assertThat(ask.options().stream()
                        .collect(Collectors.toMap(
                                Option::channel, Option::tier, (one, other) -> one, LinkedHashMap::new))
                        .values())
                .extracting(tier -> Integer.toString(tier))
                .containsExactly(words(tiers));
        assertThat(ask.nature()).isEqualTo(Nature.CONTACT);
        assertThat(ask.doing()).isEqualTo(rule.equals("newsletter") ? Doing.BY_MACHINE : Doing.BY_PERSON);
        assertThat(ask.needsGrant()).isEqualTo(rule.equals("newsletter"));
    }

    private static String[] words(String text) {
        return text.isEmpty() ? new String[0] : text.split(" ");
    }

    @Test
    void C6_recoveries_and_promises_never_expire() {
        List<Cause> lasting = Playbook.standard().rules().stream()
                .filter(Cause.class::isInstance)
                .map(Cause.class::cast)
                .filter(rule -> rule.ask().itemClass() == ItemClass.RECOVERY
                        || rule.ask().itemClass() == ItemClass.PROMISE)
                .toList();
        assertThat(lasting)
                .hasSizeGreaterThan(4)
                .allSatisfy(rule -> assertThat(rule.window().hasExpiry())
                        .as(rule.ask().rule().value())
                        .isFalse());
    }
}
