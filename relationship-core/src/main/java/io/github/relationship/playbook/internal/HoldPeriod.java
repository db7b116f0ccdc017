package io.github.relationship.playbook.internal;

import io.github.relationship.calendar.Instants;
import io.github.relationship.history.Agreement;
import io.github.relationship.history.Complaints.Complaint;
import io.github.relationship.history.HoldFact;
import io.github.relationship.history.Holds.Hold;
import io.github.relationship.history.Known;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.ContactId;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Proposal;
import io.github.relationship.plan.Situation;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A time in which they are to be left alone with something: each with its scope, what it lets through, and its end (P3).
 *
 * @param begins from when on
 * @param ends the first instant after it, empty while nobody can say
 */
record HoldPeriod(Instant begins, Optional<Instant> ends) {

    private static final Duration COOL_OFF = Duration.ofDays(7);
    private static final Duration BEREAVEMENT = Duration.ofDays(60);

    /** The holds, past ones included, that are about a proposal; the one that began first comes first. */
    static List<HoldPeriod> of(Proposal proposal, Situation situation) {
        Relationship relationship = situation.relationship();
        Stream<HoldPeriod> complaints = relationship.complaints().all().stream()
                .flatMap(complaint -> of(complaint, proposal, situation).stream());
        Stream<HoldPeriod> stated = relationship.holds().all().stream()
                .filter(hold -> concerns(hold.placed().value(), proposal, situation))
                .filter(hold -> !letsThrough(hold.placed().value(), proposal))
                .map(HoldPeriod::of);
        return Stream.concat(complaints, stated)
                .sorted(Comparator.comparing(HoldPeriod::begins))
                .toList();
    }

    boolean hasBegun(Situation situation) {
        return situation.watch().hasCome(begins);
    }

    boolean isOver(Situation situation) {
        return ends.filter(situation.watch()::hasCome).isPresent();
    }

    private static HoldPeriod of(Hold hold) {
        Optional<Instant> usual = Optional.of(hold.placed().occurredAt().plus(BEREAVEMENT))
                .filter(end -> hold.placed().value().kind() == HoldFact.Kind.BEREAVEMENT);
        Optional<Instant> planned = hold.placed().value().until().or(() -> usual);
        Optional<Instant> lifted = hold.lifted().map(Known::occurredAt);
        return new HoldPeriod(
                hold.placed().occurredAt(),
                planned.isPresent() && lifted.isPresent()
                        ? Optional.of(Instants.earlier(planned.get(), lifted.get()))
                        : planned.or(() -> lifted));
    }

    private static Optional<HoldPeriod> of(Complaint complaint, Proposal proposal, Situation situation) {
        Instant opened = complaint.opened().occurredAt();
        Optional<Instant> closed = complaint.closed().map(Known::occurredAt);
        if (proposal.waitsForRecovery() && !isPromotional(proposal)) {
            return Optional.of(new HoldPeriod(opened, closed));
        }
        if (!concerns(complaint, proposal) || agreedSince(complaint, proposal, situation.relationship())) {
            return Optional.empty();
        }
        if (isPromotional(proposal)) {
            return Optional.of(new HoldPeriod(opened, closed.map(end -> end.plus(COOL_OFF))));
        }
        return isSame(complaint.contact(), proposal) && proposal.purpose() != Purpose.SERVICE
                ? Optional.of(new HoldPeriod(opened, closed))
                : Optional.empty();
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

    private static boolean isPromotional(Proposal proposal) {
        return proposal.purpose() == Purpose.PROMOTIONAL;
    }
}
