package io.github.relationship.playbook.internal;

import io.github.relationship.history.Channel;
import io.github.relationship.history.PartyKind;
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
            PartyKind kind = situation.relationship().account().opened().value().partyKind();
            boolean post = situation.limits().postToMinors() && kind == PartyKind.HOUSEHOLD;
            draft.strike(option -> !(post && option.channel() == Channel.POST), HeldBackCode.NO_CONSENT);
        }
    }
}
