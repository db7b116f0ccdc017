package io.github.relationship.history;

import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.GestureId;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.UserId;
import io.github.relationship.money.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that went from us to one person: what counts for caps, budgets and the choice of gestures (H8).
 *
 * @param fact the fact that says so
 * @param contact to whom
 * @param channel how
 * @param occurredAt when it was done; by post, when it was sent
 * @param by who did it on our side, if anybody in particular
 * @param rule the rule that asked for it, where that is known
 * @param gesture what it was, where it was a touch and that is known
 * @param cost what it truly cost, where that is known
 */
public record Outbound(
        FactId fact,
        ContactId contact,
        Channel channel,
        Instant occurredAt,
        Optional<UserId> by,
        Optional<RuleId> rule,
        Optional<GestureId> gesture,
        Optional<Money> cost) {

    @Override
    public String toString() {
        return "Outbound[fact=" + fact + ", contact=" + contact + ", channel=" + channel + ", occurredAt=" + occurredAt
                + "]";
    }
}
