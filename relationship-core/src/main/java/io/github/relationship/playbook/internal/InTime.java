package io.github.relationship.playbook.internal;

import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.Window;
import java.time.Duration;

/** Whether it is neither over nor too far ahead. */
final class InTime implements Step {

    /** How far ahead a plan looks (G5). */
    private static final Duration HORIZON = Duration.ofDays(400);

    @Override
    public void arbitrate(Draft draft, Situation situation) {
        Window window = draft.chosen().window();
        boolean over = window.expires().filter(situation.watch()::hasCome).isPresent();
        boolean occasion = draft.proposal().itemClass() == ItemClass.OCCASION;
        draft.holdBackIf(over, occasion ? HeldBackCode.STALE : HeldBackCode.EXPIRED);
        draft.holdBackIf(!situation.watch().hasCome(window.due().minus(HORIZON)), HeldBackCode.BEYOND_HORIZON);
    }
}
