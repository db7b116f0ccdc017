package io.github.relationship.playbook.internal;

import io.github.relationship.history.ContactCard;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Situation;

/** Whether we have an address for it: a channel without one falls to the next. */
final class Reachable implements Step {

    @Override
    public void arbitrate(Draft draft, Situation situation) {
        if (draft.isContact()) {
            ContactCard card = situation
                    .relationship()
                    .people()
                    .find(draft.proposal().contact().orElseThrow())
                    .orElseThrow()
                    .card()
                    .value();
            draft.strike(option -> !card.hasAddressFor(option.channel()), HeldBackCode.NO_CHANNEL);
        }
    }
}
