package io.github.relationship.playbook.internal;

import io.github.relationship.history.Person;
import io.github.relationship.id.ContactId;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Proposal;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.Suppression;
import java.util.Optional;

/** Whether it is for them at all: what the rule itself found, what people dismissed, the rung, and the person. */
final class Eligibility implements Step {

    @Override
    public void arbitrate(Draft draft, Situation situation) {
        Proposal proposal = draft.proposal();
        boolean otherRung = !proposal.stages().isEmpty() && !proposal.stages().contains(situation.rung());
        draft.holdBackIf(otherRung, HeldBackCode.STAGE);
        boolean disqualified = situation.relationship().account().disqualified().isPresent();
        draft.holdBackIf(disqualified && !proposal.evenIfDisqualified(), HeldBackCode.DISQUALIFIED);
        draft.holdBackIf(draft.verbs().dismissed().isPresent(), HeldBackCode.DISMISSED);
        proposal.verdict().ifPresent(code -> draft.holdBackIf(true, code));
        if (draft.isContact()) {
            draft.holdBackIf(proposal.contact().isEmpty(), HeldBackCode.NO_CONTACT);
            Optional<Person> person = proposal.contact()
                    .flatMap(id -> situation.relationship().people().find(id));
            boolean died = person.filter(Person::died).isPresent() || diedElsewhere(draft, situation);
            draft.holdBackIf(died, HeldBackCode.DECEASED);
            boolean departed = person.filter(one -> !one.isThere()).isPresent();
            draft.holdBackIf(departed && !proposal.evenIfDeparted(), HeldBackCode.DEPARTED);
        }
    }

    /** Who died is dead wherever we know them (P8). */
    private static boolean diedElsewhere(Draft draft, Situation situation) {
        Optional<ContactId> contact = draft.proposal().contact();
        if (contact.isPresent()) {
            for (Suppression told : situation.suppressions(contact.get())) {
                if (told.kind() == Suppression.Kind.DIED) {
                    return true;
                }
            }
        }
        return false;
    }
}
