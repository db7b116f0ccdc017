package io.github.relationship.playbook.internal;

import io.github.relationship.history.Channel;
import io.github.relationship.history.Complaints.Complaint;
import io.github.relationship.history.HoldFact;
import io.github.relationship.history.Holds.Hold;
import io.github.relationship.history.Relationship;
import io.github.relationship.plan.Away;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Proposal;
import io.github.relationship.plan.Situation;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A time in which they are to be left alone with something: each with its scope, what it lets through, and its end (P3).
 *
 * @param begins from when on
 * @param ends the first instant after it, empty while nobody can say
 * @param letsThrough the channel that is free all the same, if one is
 */
record HoldPeriod(Instant begins, Optional<Instant> ends, Optional<Channel> letsThrough) {

    HoldPeriod(Instant begins, Optional<Instant> ends) {
        this(begins, ends, Optional.empty());
    }

    /** The holds, past ones included, that are about a proposal; the one that began first comes first. */
    static List<HoldPeriod> of(Proposal proposal, Situation situation) {
        Relationship relationship = situation.relationship();
        List<HoldPeriod> periods = new ArrayList<>();
        for (Complaint complaint : relationship.complaints().all()) {
            ComplaintHold.of(complaint, proposal, situation).ifPresent(periods::add);
        }
        for (Hold hold : relationship.holds().all()) {
            if (hold.concerns(proposal.contact(), relationship.account().isHousehold())
                    && !letsThrough(hold.placed().value(), proposal)) {
                periods.add(new HoldPeriod(hold.placed().occurredAt(), hold.ends(zone(proposal, situation))));
            }
        }
        if (proposal.contact().isPresent()) {
            for (Away time : Away.of(situation, proposal.contact().get())) {
                periods.add(new HoldPeriod(time.begins(), Optional.of(time.ends()), Optional.of(Channel.POST)));
            }
        }
        periods.sort(Comparator.comparing(HoldPeriod::begins));
        return periods;
    }

    boolean isNow(Situation situation) {
        return situation.watch().hasCome(begins) && !isOver(situation);
    }

    boolean isOver(Situation situation) {
        return ends.filter(situation.watch()::hasCome).isPresent();
    }

    /** Whether it is about doing something this way. A task has no way, and is not held. */
    boolean holds(Optional<Option> way) {
        return letsThrough.isEmpty() || !letsThrough.equals(way.map(Option::channel));
    }

    /** Where they are: days are counted by the clock on their wall. */
    static ZoneId zone(Proposal proposal, Situation situation) {
        return situation.zoneOf(proposal.contact());
    }

    private static boolean letsThrough(HoldFact.Placed hold, Proposal proposal) {
        return hold.letsThrough().contains(proposal.purpose())
                || (hold.kind() == HoldFact.Kind.BEREAVEMENT && proposal.itemClass() == ItemClass.PROMISE);
    }
}
