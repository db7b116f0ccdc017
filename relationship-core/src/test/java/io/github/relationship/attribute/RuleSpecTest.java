package io.github.relationship.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.relationship.id.RuleId;
import org.junit.jupiter.api.Test;

class RuleSpecTest {

    private static final RuleSpec F9 = RuleSpec.of(
            "silence",
            RuleId.of("F9"),
            Attributes.builder().put("latest", 30).put("ideal", 14).build());

    @Test
    void A_spec_is_read_by_people() {
        assertThat(F9).hasToString("F9 silence {\"ideal\":14,\"latest\":30}");
    }

    @Test
    void G6_a_spec_has_one_canonical_form() {
        assertThat(F9.canonical())
                .isEqualTo("{\"type\":\"silence\",\"id\":\"F9\",\"attributes\":{\"ideal\":14,\"latest\":30}}");
    }

    @Test
    void B1_the_type_is_checked_at_the_door() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSpec.of("", F9.id(), Attributes.NONE))
                .withMessage("rule type must have 1 to 100 code points but has 0: give it a text");
        assertThatNullPointerException()
                .isThrownBy(() -> RuleSpec.of("silence", null, Attributes.NONE))
                .withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> RuleSpec.of("silence", F9.id(), null))
                .withMessage("attributes");
    }
}
