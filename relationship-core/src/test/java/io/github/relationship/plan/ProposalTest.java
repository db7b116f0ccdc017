package io.github.relationship.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.history.Channel;
import io.github.relationship.history.Purpose;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProposalTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final RuleId RULE = RuleId.of("acme-visit");

    private static Proposal.Builder proposal(Nature nature) {
        Proposal.Builder proposal = Proposal.builder();
        return proposal.key(ItemKey.of(RelationshipId.of("acme"), RULE, "start"))
                .itemClass(ItemClass.CADENCE)
                .purpose(Purpose.PROMOTIONAL)
                .nature(nature)
                .doer(UserId.of("sam"))
                .window(Window.of(NOON, NOON.plusSeconds(60), NOON.plusSeconds(120)))
                .known(NOON)
                .reason(new Reason(RULE, Optional.empty(), List.of(), Attributes.NONE));
    }

    @Test
    void G1_what_addresses_somebody_offers_a_way_to() {
        assertThatThrownBy(() -> proposal(Nature.CONTACT).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("proposal acme/acme-visit///start addresses somebody and offers no way to; "
                        + "give it an option, or make it a task");
        assertThat(proposal(Nature.CONTACT)
                        .addOptions(Option.of(Channel.CALL, "call"))
                        .build()
                        .options())
                .hasSize(1);
        assertThat(proposal(Nature.TASK).build().options()).isEmpty();
    }
}
