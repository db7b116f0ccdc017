package io.github.relationship.playbook.internal;

import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Situation;

/** Whether somebody can sign: a touch comes from a person who is with us, never from a team (T11). */
final class Signed implements Step {

    @Override
    public void arbitrate(Draft draft, Situation situation) {
        ItemClass itemClass = draft.proposal().itemClass();
        boolean touch = draft.isContact() && (itemClass == ItemClass.OCCASION || itemClass == ItemClass.CADENCE);
        draft.holdBackIf(touch && !situation.canSign(), HeldBackCode.NO_PERSON);
    }
}
