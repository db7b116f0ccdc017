package io.github.relationship.playbook.internal;

import io.github.relationship.history.Channel;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Situation;

/** A minor cannot consent: nothing is left but the post of the household, where the playbook allows it (T12). */
final class Minors implements Step {

    @Override
    public void arbitrate(Draft draft, Situation situation) {
        boolean minor = draft.isContact()
                && situation
                        .relationship()
                        .people()
                        .find(draft.proposal().contact().orElseThrow())
                        .filter(person -> person.card().value().minor())
                        .isPresent();
        if (minor) {
            boolean post = situation.limits().postToMinors()
                    && situation.relationship().account().isHousehold();
            draft.strike(option -> !(post && option.channel() == Channel.POST), HeldBackCode.NO_CONSENT);
        }
    }
}
