package io.github.relationship.history;

import static io.github.relationship.history.Channel.CALL;
import static io.github.relationship.history.Channel.EMAIL;
import static io.github.relationship.history.Channel.EVENT;
import static io.github.relationship.history.Channel.MEAL;
import static io.github.relationship.history.Channel.MESSAGE;
import static io.github.relationship.history.Channel.POST;
import static io.github.relationship.history.Channel.SOCIAL;
import static io.github.relationship.history.Channel.VIDEO;
import static io.github.relationship.history.Channel.VISIT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InteractionTest {

    private static Interaction.Builder outbound(Channel channel) {
        return Interaction.builder().channel(channel).direction(Direction.OUTBOUND);
    }

    private static Interaction.Builder inbound(Channel channel) {
        return Interaction.builder().channel(channel).direction(Direction.INBOUND);
    }

    @Test
    void H7_the_first_five_channels_are_live_and_the_others_written() {
        assertThat(Arrays.stream(Channel.values()).filter(Channel::isLive))
                .containsExactly(VISIT, MEAL, EVENT, CALL, VIDEO);
        assertThat(Arrays.stream(Channel.values()).filter(Channel::isWritten))
                .containsExactly(MESSAGE, EMAIL, SOCIAL, POST);
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"VISIT", "MEAL", "EVENT", "CALL", "VIDEO"})
    void H7_they_are_live_when_both_sides_took_part(Channel channel) {
        assertThat(outbound(channel).build().isLive()).isTrue();
        assertThat(outbound(channel).answered(true).build().isLive()).isTrue();
        assertThat(outbound(channel).answered(false).build().isLive()).isFalse();
        assertThat(inbound(channel).build().isLive()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"MESSAGE", "EMAIL", "SOCIAL", "POST"})
    void H7_what_is_written_is_never_live(Channel channel) {
        assertThat(outbound(channel).answered(true).build().isLive()).isFalse();
        assertThat(inbound(channel).build().isLive()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // channel, direction, answered, value, people: strength
        "VISIT,   OUTBOUND, ,      , 1, LIVE",
        "VISIT,   OUTBOUND, ,      , 4, LIVE",
        "MEAL,    INBOUND,  ,      , 1, LIVE",
        "EVENT,   OUTBOUND, ,      , 0, LIVE",
        "CALL,    OUTBOUND, true,  , 1, LIVE",
        "CALL,    OUTBOUND, false, , 1, LIGHT",
        "CALL,    OUTBOUND, false, ADVICE, 1, LIGHT",
        "CALL,    INBOUND,  false, , 1, PERSONAL",
        "VIDEO,   OUTBOUND, false, , 2, LIGHT",
        "EMAIL,   INBOUND,  ,      , 1, PERSONAL",
        "SOCIAL,  INBOUND,  ,      , 3, PERSONAL",
        "POST,    INBOUND,  ,      , 1, PERSONAL",
        "EMAIL,   OUTBOUND, ,      , 1, LIGHT",
        "EMAIL,   OUTBOUND, true,  , 1, LIGHT",
        "EMAIL,   OUTBOUND, false, ARTICLE, 1, PERSONAL",
        "EMAIL,   OUTBOUND, true,  ARTICLE, 1, PERSONAL",
        "MESSAGE, OUTBOUND, ,      NEWS, 1, PERSONAL",
        "SOCIAL,  OUTBOUND, ,      NEWS, 1, PERSONAL",
        "POST,    OUTBOUND, ,      GIFT, 1, PERSONAL",
        "POST,    OUTBOUND, ,      , 1, LIGHT",
        "EMAIL,   OUTBOUND, ,      ARTICLE, 2, LIGHT",
    })
    void H8_strength(
            Channel channel, Direction direction, Boolean answered, ValueKind value, int people, Strength strength) {
        Interaction.Builder interaction = Interaction.builder().channel(channel).direction(direction);
        if (answered != null) {
            interaction.answered(answered);
        }
        if (value != null) {
            interaction.addValue(value);
        }
        assertThat(interaction.build().strength(people)).isEqualTo(strength);
    }

    @Test
    void H8_live_and_personal_contacts_are_meaningful_and_light_ones_are_not() {
        assertThat(Arrays.stream(Strength.values()).filter(Strength::isMeaningful))
                .containsExactly(Strength.LIVE, Strength.PERSONAL);
    }

    @ParameterizedTest
    @CsvSource({
        // channel, direction, answered, people: may be left without an answer
        "CALL,    OUTBOUND, false, 1, true",
        "MESSAGE, OUTBOUND, ,      1, true",
        "EMAIL,   OUTBOUND, ,      1, true",
        "SOCIAL,  OUTBOUND, ,      1, true",
        "EMAIL,   OUTBOUND, false, 1, true",
        "EMAIL,   OUTBOUND, true,  1, false",
        "CALL,    OUTBOUND, ,      1, false",
        "CALL,    OUTBOUND, true,  1, false",
        "POST,    OUTBOUND, ,      1, false",
        "VISIT,   OUTBOUND, false, 1, false",
        "VIDEO,   OUTBOUND, false, 1, false",
        "EMAIL,   OUTBOUND, ,      2, false",
        "EMAIL,   OUTBOUND, ,      0, false",
        "EMAIL,   INBOUND,  ,      1, false",
        "CALL,    INBOUND,  false, 1, false",
    })
    void H9_what_asks_for_an_answer(Channel channel, Direction direction, Boolean answered, int people, boolean asks) {
        Interaction.Builder interaction = Interaction.builder().channel(channel).direction(direction);
        if (answered != null) {
            interaction.answered(answered);
        }
        assertThat(interaction.build().asksForAnswer(people)).isEqualTo(asks);
    }

    @ParameterizedTest
    @CsvSource({
        "VISIT, true",
        "MEAL, true",
        "VIDEO, true",
        "EVENT, false",
        "CALL, false",
        "EMAIL, false",
        "MESSAGE, false",
        "SOCIAL, false",
        "POST, false",
    })
    void H11_visits_meals_and_video_are_significant(Channel channel, boolean significant) {
        assertThat(outbound(channel).build().isSignificant()).isEqualTo(significant);
    }

    @Test
    void H11_an_answered_call_is_significant_with_a_next_step_or_an_outcome() {
        NextStep step = new NextStep(LocalDate.parse("2026-05-01"), "send the drawing");
        assertThat(outbound(CALL).nextStep(step).build().isSignificant()).isTrue();
        assertThat(outbound(CALL).outcome("they like it").build().isSignificant())
                .isTrue();
        assertThat(inbound(CALL).outcome("they like it").build().isSignificant())
                .isTrue();
        assertThat(outbound(CALL).answered(false).outcome("voice box").build().isSignificant())
                .isFalse();
        assertThat(outbound(EMAIL).nextStep(step).outcome("yes").build().isSignificant())
                .isFalse();
    }

    @Test
    void H11_a_visit_at_which_nobody_was_there_is_not_significant() {
        assertThat(outbound(VISIT).answered(false).build().isSignificant()).isFalse();
    }

    @Test
    void H11_significant_is_what_the_host_says() {
        assertThat(outbound(VISIT).significant(false).build().isSignificant()).isFalse();
        assertThat(outbound(POST).significant(true).build().isSignificant()).isTrue();
    }

    @Test
    void H10_decision_makers_and_influencers_are_key() {
        assertThat(Arrays.stream(Role.values()).filter(Role::isKey))
                .containsExactly(Role.DECISION_MAKER, Role.INFLUENCER);
    }
}
