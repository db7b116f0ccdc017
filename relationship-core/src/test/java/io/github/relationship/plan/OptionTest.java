package io.github.relationship.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.relationship.history.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionTest {

    @Test
    void T7_the_post_takes_five_working_days_and_all_else_none() {
        assertThat(Option.of(Channel.POST, "card")).hasToString("card by POST, lead 5");
        assertThat(Option.of(Channel.EMAIL, "letter")).hasToString("letter by EMAIL");
        assertThat(Option.of(Channel.POST, "card").withLead(1)).hasToString("card by POST, lead 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "call by CALL",
                "handwritten card by POST, lead 5",
                "flowers by noon, lead 3 by POST",
                "note left by CALL by EMAIL, lead 60",
                "flowers by VISIT, tier 2",
                "handwritten card by POST, tier 1, lead 5",
                "a card\u2028of two lines by POST"
            })
    void an_option_is_read_as_it_is_printed(String printed) {
        assertThat(Option.parse(printed)).hasToString(printed);
    }

    @Test
    void B2_a_text_that_is_no_option_is_refused_with_what_is_allowed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Option.parse("call by phone"))
                .withMessage(
                        "an option is written like 'call by CALL' or 'handwritten card by POST, tier 1, lead 5': pass what"
                                + " Option.toString() wrote");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Option.parse("call by PIGEON"))
                .withMessage(
                        "channel of an option is not one of [VISIT, MEAL, EVENT, CALL, VIDEO, MESSAGE, EMAIL, SOCIAL,"
                                + " POST]; give one of these");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Option.parse("card by POST, lead 61"))
                .withMessage("lead is 61 working days; allowed is 0 to 60");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Option.parse("cruise by EVENT, tier 4"))
                .withMessage("cost tier is 4; allowed is 0 to 3");
    }

    @Test
    void T6_an_option_costs_nothing_unless_it_names_its_tier() {
        assertThat(Option.of(Channel.POST, "card").tier()).isZero();
        assertThat(Option.of(Channel.POST, "card").withTier(3).tier()).isEqualTo(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Option.of(Channel.POST, "card").withTier(-1))
                .withMessage("cost tier is -1; allowed is 0 to 3");
    }

    @Test
    void B2_a_lead_is_nought_to_sixty_working_days() {
        assertThat(Option.of(Channel.POST, "card").withLead(60).leadWorkingDays())
                .isEqualTo(60);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Option.of(Channel.POST, "card").withLead(61))
                .withMessage("lead is 61 working days; allowed is 0 to 60");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Option.of(Channel.POST, "card").withLead(-1));
    }
}
