package io.github.relationship.playbook.internal;

import io.github.relationship.history.Agreement;
import io.github.relationship.history.Complaints.Complaint;
import io.github.relationship.history.HoldFact;
import io.github.relationship.history.Known;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.ContactId;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Proposal;
import io.github.relationship.plan.Situation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether they are to be left alone: a set of independent reasons, each with its scope and what it lets through (P3). */
final class Holds implements Step {

    private static final Duration COOL_OFF = Duration.ofDays(7);
    private static final Duration BEREAVEMENT = Duration.ofDays(60);

    @Override
    public void arbitrate(Draft draft, Situation situation) {
        if (!draft.isContact()) {
            return;
        }
        Relationship relationship = situation.relationship();
        // The end of each hold that is in force, empty where nobody knows it.
        List<Optional<Instant>> ends = new ArrayList<>();
        for (Complaint complaint : relationship.complaints().all()) {
            if (complaint.closed().isPresent()) {
                Known<?> end = complaint.closed().get();
                if (coolsOff(complaint, end, draft.proposal(), situation)) {
                    ends.add(Optional.of(end.occurredAt().plus(COOL_OFF)));
                }
            } else if (holdsOpen(complaint, draft.proposal())
                    && !agreedSince(complaint, draft.proposal(), relationship)) {
                ends.add(Optional.empty());
            }
        }
        for (Known<HoldFact.Placed> hold : relationship.holds().notLifted()) {
            if (concerns(hold.value(), draft.proposal(), situation)
                    && !letsThrough(hold.value(), draft.proposal())
                    && !hasEnded(hold, situation)) {
                ends.add(end(hold));
            }
        }
        if (!ends.isEmpty()) {
            draft.holdBackUntil(last(ends), HeldBackCode.HOLD);
        }
    }

    /** An item moves when all its holds are gone (P3). */
    private static Optional<Instant> last(List<Optional<Instant>> ends) {
        return ends.stream().allMatch(Optional::isPresent)
                ? ends.stream().flatMap(Optional::stream).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    private static boolean coolsOff(Complaint complaint, Known<?> end, Proposal proposal, Situation situation) {
        return isPromotional(proposal)
                && concerns(complaint, proposal)
                && !situation.watch().hasCome(end.occurredAt().plus(COOL_OFF));
    }

    private static boolean holdsOpen(Complaint complaint, Proposal proposal) {
        if (!concerns(complaint, proposal)) {
            return false;
        }
        boolean complainer = isSame(complaint.contact(), proposal);
        return complainer ? proposal.purpose() != Purpose.SERVICE : isPromotional(proposal);
    }

    /** Who complained and agreed on a next step all the same is met. */
    private static boolean agreedSince(Complaint complaint, Proposal proposal, Relationship relationship) {
        return relationship.encounters().agreements().stream()
                .map(Agreement::step)
                .filter(step -> step.occurredAt().isAfter(complaint.opened().occurredAt()))
                .anyMatch(step -> proposal.reason().facts().contains(step.fact()));
    }

    /** A minor complaint concerns only the one who complained. */
    private static boolean concerns(Complaint complaint, Proposal proposal) {
        return !complaint.isMinor() || isSame(complaint.contact(), proposal);
    }

    private static boolean concerns(HoldFact.Placed hold, Proposal proposal, Situation situation) {
        boolean household = hold.kind() == HoldFact.Kind.BEREAVEMENT
                && situation.relationship().account().opened().value().partyKind() == PartyKind.HOUSEHOLD;
        return hold.contact().isEmpty() || household || isSame(hold.contact(), proposal);
    }

    private static boolean isSame(Optional<ContactId> one, Proposal proposal) {
        return one.isPresent() && one.equals(proposal.contact());
    }

    private static boolean letsThrough(HoldFact.Placed hold, Proposal proposal) {
        return hold.letsThrough().contains(proposal.purpose())
                || (hold.kind() == HoldFact.Kind.BEREAVEMENT && proposal.itemClass() == ItemClass.PROMISE);
    }

    private static boolean hasEnded(Known<HoldFact.Placed> hold, Situation situation) {
        return end(hold).filter(situation.watch()::hasCome).isPresent();
    }

    private static Optional<Instant> end(Known<HoldFact.Placed> hold) {
        Optional<Instant> end = hold.value().until();
        return end.isEmpty() && hold.value().kind() == HoldFact.Kind.BEREAVEMENT
                ? Optional.of(hold.occurredAt().plus(BEREAVEMENT))
                : end;
    }

    private static boolean isPromotional(Proposal proposal) {
        return proposal.purpose() == Purpose.PROMOTIONAL;
    }
}
