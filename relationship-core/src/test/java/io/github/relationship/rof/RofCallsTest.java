package io.github.relationship.rof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationship.history.PartyKind;
import io.github.relationship.rule.Quiet;
import io.github.relationship.rule.Trigger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What rules of ROF calls are called in data, and the words to ask with. */
class RofCallsTest {

    @ParameterizedTest
    @ValueSource(strings = {"GOODS_IN_HAND", "CALL_TO_CONTINUE", "IN_USE_AFTER_0_DAYS", "IN_USE_AFTER_365_DAYS"})
    void a_trigger_is_found_by_its_name(String name) {
        assertThat(RofCalls.trigger(name).map(Trigger::name)).contains(name);
    }

    @Test
    void what_nobody_knows_is_no_trigger_and_no_quiet() {
        assertThat(RofCalls.trigger("NO_CALL_HELD")).isEmpty();
        assertThat(RofCalls.quiet("GOODS_IN_HAND")).isEmpty();
        assertThat(RofCalls.quiet("NO_CALL_HELD").map(Quiet::name)).contains("NO_CALL_HELD");
    }

    @Test
    void goods_are_in_use_within_a_year() {
        assertThatThrownBy(() -> RofCalls.trigger("IN_USE_AFTER_366_DAYS"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("goods are in use 366 days after the purchase; allowed is 0 to 365");
    }

    @Test
    void R7_where_to_look_depends_on_who_they_are() {
        assertThat(RofQuestion.whereToLook(PartyKind.COMPANY)).contains("departments and plants");
        assertThat(RofQuestion.whereToLook(PartyKind.ONE_PERSON_FIRM)).isEqualTo("colleagues in the trade");
        assertThat(Stream.of(PartyKind.HOUSEHOLD, PartyKind.PERSON).map(RofQuestion::whereToLook))
                .containsOnly("friends and neighbours");
    }
}
