package io.github.relationship.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationship.history.Purpose;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Nature;
import org.junit.jupiter.api.Test;

class AskTest {

    private static Ask.Builder ask() {
        Ask.Builder ask = Ask.builder();
        return ask.rule(RuleId.of("acme-visit"))
                .itemClass(ItemClass.CADENCE)
                .purpose(Purpose.PROMOTIONAL)
                .because("It is time.");
    }

    @Test
    void G1_a_rule_that_addresses_somebody_offers_a_way_to() {
        assertThatThrownBy(() -> ask().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule acme-visit addresses somebody and offers no way to; "
                        + "give it an option, or make it a task");
        assertThat(ask().nature(Nature.TASK).build().options()).isEmpty();
    }
}
