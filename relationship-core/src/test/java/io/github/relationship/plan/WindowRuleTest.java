package io.github.relationship.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.relationship.plan.WindowRule.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowRuleTest {

    static Stream<Arguments> phrases() {
        return Stream.of(
                Arguments.of(WindowRule.workingDays(5, 15), "5 to 15 working days"),
                Arguments.of(WindowRule.workingDays(5, 15).withNotBefore(2), "5 to 15 working days, not before 2"),
                Arguments.of(WindowRule.workingDays(0, 1), "0 to 1 working days"),
                Arguments.of(WindowRule.workingDays(1, 1), "1 working day"),
                Arguments.of(WindowRule.workingDays(-1, 0), "-1 to 0 working days"),
                Arguments.of(WindowRule.days(14, 30).neverExpires(), "14 to 30 days, never expires"),
                Arguments.of(WindowRule.days(7, 14).expiresAfter(60), "7 to 14 days, expires after 60"),
                Arguments.of(WindowRule.hours(4, 4), "4 hours"),
                Arguments.of(
                        WindowRule.hours(1, 8).withNotBefore(0).expiresAfter(8),
                        "1 to 8 hours, not before 0, expires after 8"));
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void A_rule_is_written_and_read_as_an_English_phrase(WindowRule rule, String phrase) {
        assertThat(rule).hasToString(phrase);
        assertThat(WindowRule.parse(phrase)).isEqualTo(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "5 to 5 days",
                "05 days",
                "1 days",
                "2 day",
                "0 to 1 day",
                "5 to 15 workdays",
                "5 to 15 days, not before 2, not before 3",
                "5 days, never expires, expires after 9",
                "5 days ",
                "٥ days"
            })
    void Another_phrase_is_refused(String phrase) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WindowRule.parse(phrase))
                .withMessageStartingWith("a window is written like '5 to 15 working days', '3 days' or '4 to 8 hours'");
    }

    @Test
    void The_numbers_are_in_order_and_in_range() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WindowRule.days(15, 5))
                .withMessage("a window's ideal 15 must not be more than its latest 5, both within -10000 and 10000:"
                        + " put them in order");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WindowRule.days(5, 15).withNotBefore(6))
                .withMessageStartingWith("a window's notBefore 6 must not be more than its ideal 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WindowRule.days(5, 15).expiresAfter(14))
                .withMessageStartingWith("a window's latest 15 must not be more than its expiry 14");
        assertThat(WindowRule.days(-10_000, 10_000)).hasToString("-10000 to 10000 days");
        assertThatIllegalArgumentException().isThrownBy(() -> WindowRule.days(5, 10_001));
        assertThatIllegalArgumentException().isThrownBy(() -> WindowRule.days(-10_001, 5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WindowRule.days(5, 15).expiresAfter(10_001));
    }

    @Test
    void The_last_word_on_expiry_counts() {
        assertThat(WindowRule.days(5, 15).neverExpires().expiresAfter(30))
                .isEqualTo(WindowRule.days(5, 15).expiresAfter(30));
        assertThat(WindowRule.days(5, 15).expiresAfter(30).neverExpires())
                .isEqualTo(WindowRule.days(5, 15).neverExpires());
        assertThat(WindowRule.days(5, 15).hasExpiry()).isTrue();
        assertThat(WindowRule.days(5, 15).neverExpires().hasExpiry()).isFalse();
    }

    @Test
    void A_rule_names_its_parts() {
        WindowRule rule =
                WindowRule.of(Unit.WORKING_DAYS, 5, 15).withNotBefore(2).expiresAfter(40);

        assertThat(rule)
                .isEqualTo(WindowRule.workingDays(5, 15).withNotBefore(2).expiresAfter(40));
        assertThat(rule.unit()).isEqualTo(Unit.WORKING_DAYS);
        assertThat(rule.ideal()).isEqualTo(5);
        assertThat(rule.latest()).isEqualTo(15);
        assertThat(rule.notBefore()).hasValue(2);
        assertThat(rule.expiry()).hasValue(40);
    }

    @Test
    void Rules_are_ordered_by_unit_then_latest_then_ideal() {
        WindowRule longest = WindowRule.workingDays(5, 15);

        List<WindowRule> inOrder = List.of(
                WindowRule.hours(90, 90),
                WindowRule.days(30, 60),
                WindowRule.workingDays(5, 5),
                WindowRule.workingDays(4, 15),
                longest.neverExpires(),
                longest,
                longest.expiresAfter(20),
                longest.expiresAfter(21),
                longest.withNotBefore(2),
                longest.withNotBefore(3));
        List<WindowRule> rules = new ArrayList<>(inOrder);
        Collections.reverse(rules);

        assertThat(rules.stream().sorted()).containsExactlyElementsOf(inOrder);
    }
}
