package io.github.relationship.playbook.internal;

import io.github.relationship.history.Consent;
import io.github.relationship.history.People;
import io.github.relationship.id.ContactId;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Proposal;
import io.github.relationship.plan.Situation;

/** Whether the person allows it: a "no" strikes a channel, and where a "yes" is needed, not knowing strikes it too (P2). */
final class ConsentGiven implements Step {

    @Override
    public void arbitrate(Draft draft, Situation situation) {
        if (draft.isContact()) {
            draft.strike(option -> consent(draft, situation, option) == Consent.REFUSED, HeldBackCode.REFUSED);
            if (draft.proposal().needsGrant()) {
                draft.strike(option -> consent(draft, situation, option) == Consent.UNKNOWN, HeldBackCode.NO_CONSENT);
            }
        }
    }

    private static Consent consent(Draft draft, Situation situation, Option option) {
        Proposal proposal = draft.proposal();
        People people = situation.relationship().people();
        ContactId contact = proposal.contact().orElseThrow();
        return people.consent(contact, option.channel(), proposal.purpose());
    }
}
