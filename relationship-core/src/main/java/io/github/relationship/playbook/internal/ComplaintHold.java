package io.github.relationship.playbook.internal;

import io.github.relationship.calendar.Instants;
import io.github.relationship.calendar.Zones;
import io.github.relationship.followup.StillTrue;
import io.github.relationship.history.Agreement;
import io.github.relationship.history.Complaints.Complaint;
import io.github.relationship.history.Known;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.ContactId;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Proposal;
import io.github.relationship.plan.Situation;
import java.time.Instant;
import java.util.Optional;

/** The time in which an open complaint holds something back, which nobody places and nobody lifts (P3, P4). */
final class ComplaintHold {

    /** A complaint of which nobody knows whether it is still one holds no longer than this (D6). */
    private static final int DOUBTFUL_DAYS = 60;

    private ComplaintHold() {}

    static Optional<HoldPeriod> of(Complaint complaint, Proposal proposal, Situation situation) {
        if (complaint.isDoubtful()) {
            return isPromotional(proposal) && concerns(complaint, proposal)
                    ? Optional.of(doubtful(complaint, proposal, situation))
                    : Optional.empty();
        }
        Instant opened = complaint.opened().occurredAt();
        Optional<Instant> closed = complaint.closed().map(Known::occurredAt);
        if (proposal.waitsForRecovery() && !isPromotional(proposal)) {
            return Optional.of(new HoldPeriod(opened, closed));
        }
        if (!concerns(complaint, proposal) || agreedSince(complaint, proposal, situation.relationship())) {
            return Optional.empty();
        }
        if (isPromotional(proposal)) {
            return Optional.of(new HoldPeriod(opened, complaint.cooledOff(HoldPeriod.zone(proposal, situation))));
        }
        return isSame(complaint.contact(), proposal) && proposal.purpose() != Purpose.SERVICE
                ? Optional.of(new HoldPeriod(opened, closed))
                : Optional.empty();
    }

    /** From when we heard of it until somebody says that it is none, or for as long as a doubt may hold. */
    private static HoldPeriod doubtful(Complaint complaint, Proposal proposal, Situation situation) {
        Instant heard = complaint.touched().recordedAt();
        Instant atMost = Zones.plusDays(heard, DOUBTFUL_DAYS, HoldPeriod.zone(proposal, situation));
        return new HoldPeriod(
                heard,
                StillTrue.dismissed(situation, complaint.id())
                        .map(end -> Instants.earlier(end, atMost))
                        .or(() -> Optional.of(atMost)));
    }

    /** Who complained and agreed on a next step all the same is met. */
    private static boolean agreedSince(Complaint complaint, Proposal proposal, Relationship relationship) {
        return proposal.itemClass() == ItemClass.NEXT_STEP
                && relationship.encounters().agreements().stream()
                        .map(Agreement::step)
                        .filter(step ->
                                step.occurredAt().isAfter(complaint.opened().occurredAt()))
                        .anyMatch(step -> proposal.reason().facts().contains(step.fact()));
    }

    /** A minor complaint concerns only the one who complained. */
    private static boolean concerns(Complaint complaint, Proposal proposal) {
        return !complaint.isMinor() || isSame(complaint.contact(), proposal);
    }

    private static boolean isSame(Optional<ContactId> one, Proposal proposal) {
        return one.isPresent() && one.equals(proposal.contact());
    }

    private static boolean isPromotional(Proposal proposal) {
        return proposal.purpose() == Purpose.PROMOTIONAL;
    }
}
