package io.github.relationship.playbook.internal;

import io.github.relationship.history.Channel;
import io.github.relationship.plan.AfterHold;
import io.github.relationship.plan.Doing;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Proposal;
import io.github.relationship.plan.Situation;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether they answer us: after three tries in vain, cadences and silences leave the person alone for 90 days, or until they answer.
 * What goes by post goes on, and so does what a machine sends (T10).
 */
final class LeftAlone implements Step {

    @Override
    public void arbitrate(Draft draft, Situation situation) {
        Proposal proposal = draft.proposal();
        if (!isConcerned(proposal)) {
            return;
        }
        Optional<Instant> end = proposal.contact().flatMap(situation::leftAloneUntil);
        if (end.isEmpty() || !proposal.window().due().isBefore(end.get())) {
            return;
        }
        Instant until = end.get();
        if (situation.watch().hasCome(until)) {
            draft.reschedule(window -> Resting.afterRest(window, until, situation.workingTime(proposal.doer())));
            return;
        }
        draft.strike(option -> option.channel() != Channel.POST, HeldBackCode.RESTING);
        if (draft.isHeldBack()) {
            draft.holdBackUntil(end, HeldBackCode.RESTING);
        }
    }

    private static boolean isConcerned(Proposal proposal) {
        boolean silence = proposal.afterHold() == AfterHold.COUNTS_ANEW;
        return (silence || proposal.itemClass() == ItemClass.CADENCE)
                && proposal.doing() == Doing.BY_PERSON
                && !proposal.evenIfUnanswered();
    }
}
