package io.github.relationship.playbook.internal;

import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.history.Channel;
import io.github.relationship.history.Outbound;
import io.github.relationship.id.UserId;
import io.github.relationship.plan.Doing;
import io.github.relationship.plan.Leave;
import io.github.relationship.plan.LedgerEntry;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Situation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When something reaches the person: at once, but for what takes working days of the sender on its way (P7).
 *
 * @param sender the working time of who sends it
 * @param usual the same, absences aside: what is on its way does not wait for who is away
 * @param lead the working days on its way
 * @param onOpenDays whether it is sent on working days only
 */
record Reach(WorkingTime sender, WorkingTime usual, int lead, boolean onOpenDays) {

    static Reach of(Outbound done, Situation situation) {
        int usual = done.channel() == Channel.POST ? Option.POST_LEAD : 0;
        UserId sender = situation.doer(done.by());
        return of(situation.leaveOf(sender), lead(done.channel(), usual, situation), false);
    }

    static Reach of(Draft draft, Situation situation) {
        int lead = lead(draft.chosen().option(), situation);
        return draft.proposal().doing() == Doing.BY_PERSON
                ? of(situation.leaveOf(draft.proposal().doer()), lead, true)
                : of(situation.tenantTime(), lead);
    }

    static Reach of(LedgerEntry elsewhere, Situation situation) {
        int usual = elsewhere.channel() == Channel.POST ? Option.POST_LEAD : 0;
        return of(situation.tenantTime(), lead(elsewhere.channel(), usual, situation));
    }

    private static Reach of(Leave sender, int lead, boolean onOpenDays) {
        return new Reach(sender.time(), sender.usual(), lead, onOpenDays);
    }

    private static Reach of(WorkingTime machine, int lead) {
        return new Reach(machine, machine, lead, false);
    }

    private static int lead(Channel channel, int usual, Situation situation) {
        return situation.limits().leadTimes().getOrDefault(channel, usual);
    }

    static int lead(Optional<Option> option, Situation situation) {
        return option.map(way -> lead(way.channel(), way.leadWorkingDays(), situation))
                .orElse(0);
    }

    Instant of(Instant sent) {
        return lead == 0 ? sent : arrival(sender.dateOf(sent));
    }

    private Instant arrival(LocalDate sent) {
        return usual.startOf(usual.calendar().plusWorkingDays(sent, lead));
    }

    /** The first instant at which it can be sent to arrive no earlier than another. */
    Instant sentFor(Instant arrives) {
        if (lead == 0) {
            return onOpenDays ? open(arrives) : arrives;
        }
        LocalDate day = sender.calendar().next(usual.calendar().minusWorkingDays(usual.dateOf(arrives), lead));
        while (arrival(day).isBefore(arrives)) {
            day = sender.calendar().next(day.plusDays(1));
        }
        return sender.startOf(day);
    }

    private Instant open(Instant instant) {
        LocalDate day = sender.dateOf(instant);
        LocalDate open = sender.calendar().next(day);
        return open.equals(day) ? instant : sender.startOf(open);
    }
}
