package io.github.relationship.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.relationship.history.Channel;
import org.junit.jupiter.api.Test;

class OptionTest {

    @Test
    void T7_the_post_takes_five_working_days_and_all_else_none() {
        assertThat(Option.of(Channel.POST, "card")).hasToString("card by POST, lead 5");
        assertThat(Option.of(Channel.EMAIL, "letter")).hasToString("letter by EMAIL");
        assertThat(new Option(Channel.POST, "card", 1)).hasToString("card by POST, lead 1");
    }

    @Test
    void B2_a_lead_is_nought_to_sixty_working_days() {
        assertThat(new Option(Channel.POST, "card", 60).leadWorkingDays()).isEqualTo(60);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Option(Channel.POST, "card", 61))
                .withMessage("lead is 61 working days; allowed is 0 to 60");
        assertThatIllegalArgumentException().isThrownBy(() -> new Option(Channel.POST, "card", -1));
    }
}
