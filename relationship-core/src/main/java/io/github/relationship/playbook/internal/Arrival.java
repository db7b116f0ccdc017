package io.github.relationship.playbook.internal;

import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.calendar.Zones;
import io.github.relationship.history.Channel;
import io.github.relationship.plan.Doing;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Proposal;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * When to do what marks a day of theirs: the day, moved back to one on which it may reach them, less what it takes to arrive; never
 * after (T7, T8). The budget asks for it first, and then the calendar: ways that take equally long share one answer.
 */
final class Arrival {

    /** By post an occasion is late so many working days after it was due. */
    private static final int POST_LATEST = 2;

    private record Sent(Optional<Channel> channel, int lead, Window window) {}

    private final LocalDate day;
    private final Proposal proposal;
    private final WorkingTime doer;
    private final Situation situation;
    private final Map<Sent, Optional<Window>> answers = new HashMap<>();

    private Arrival(LocalDate day, Proposal proposal, WorkingTime doer, Situation situation) {
        this.day = day;
        this.proposal = proposal;
        this.doer = doer;
        this.situation = situation;
    }

    /** How a proposal arrives that marks a day; empty for any other. */
    static Optional<Arrival> of(Proposal proposal, Situation situation) {
        WorkingTime doer =
                proposal.doing() == Doing.BY_MACHINE ? situation.tenantTime() : situation.workingTime(proposal.doer());
        return proposal.day().map(day -> new Arrival(day, proposal, doer, situation));
    }

    /** Empty where it would come too late. */
    Optional<Window> window(Optional<Option> option, Window window) {
        Sent sent = new Sent(option.map(Option::channel), Reach.lead(option, situation), window);
        return answers.computeIfAbsent(sent, this::window);
    }

    private Optional<Window> window(Sent sent) {
        LocalDate arrives = sent.channel()
                .map(channel -> RecipientDays.open(channel, proposal.contact(), situation))
                .map(open -> open.previous(day))
                .orElse(day);
        if (sent.lead() > 0) {
            return before(arrives, sent.lead(), sent.window());
        }
        return Optional.of(
                proposal.doing() == Doing.BY_MACHINE
                        ? byMachine(arrives, sent.window())
                        : onTheDay(arrives, sent.window()));
    }

    private Optional<Window> before(LocalDate arrives, int lead, Window window) {
        // What is on its way goes on while the sender is away; it is sent before (A4).
        WorkCalendar usual = usual();
        LocalDate leaves = usual.minusWorkingDays(arrives, lead);
        LocalDate due = doer.calendar().previous(leaves);
        LocalDate latest = doer.calendar().previous(usual.plusWorkingDays(leaves, POST_LATEST));
        Window sent = within(window, due, latest);
        return situation.watch().hasCome(sent.latest()) ? Optional.empty() : Optional.of(sent);
    }

    private WorkCalendar usual() {
        return proposal.doing() == Doing.BY_MACHINE
                ? doer.calendar()
                : situation.leaveOf(proposal.doer()).usual().calendar();
    }

    /**
     * On that day where the doer works; else on the working day before, and nobody is late for having been away; on the day itself if
     * that was over when it was known.
     */
    private Window onTheDay(LocalDate arrives, Window window) {
        LocalDate open = doer.calendar().previous(arrives);
        if (open.equals(day)) {
            return onOpenDay(window);
        }
        boolean asItIs = !doer.endOf(open).isAfter(proposal.known());
        boolean away = situation.leaveOf(proposal.doer()).isStill(arrives);
        return asItIs ? window : within(window, open, away ? arrives : open);
    }

    /**
     * Where the recipient's day begins on a closed day of the doer's, it is done on the doer's next day if they work on it in time, else
     * before.
     */
    private Window onOpenDay(Window window) {
        LocalDate first = doer.dateOf(window.due());
        if (doer.calendar().isWorkingDay(first)) {
            return window;
        }
        LocalDate next = doer.calendar().next(first);
        LocalDate before = doer.calendar().previous(first);
        if (doer.openingOf(next).isBefore(window.latest())) {
            return new Window(Optional.empty(), doer.startOf(next), window.latest(), window.expires());
        }
        boolean away = situation.leaveOf(proposal.doer()).isStill(first);
        return doer.endOf(before).isAfter(proposal.known()) ? within(window, before, away ? first : before) : window;
    }

    /** A machine sends on the day on which it reaches them, in their zone. */
    private Window byMachine(LocalDate arrives, Window window) {
        ZoneId theirs = situation.zoneOf(proposal.contact());
        Instant end = Zones.endOfDay(arrives, theirs);
        boolean asItIs = arrives.equals(day) || !end.isAfter(proposal.known());
        return asItIs ? window : new Window(Optional.empty(), Zones.startOfDay(arrives, theirs), end, window.expires());
    }

    /** Other days of the doer's in the place of the recipient's day; nothing is in time after it is gone. */
    private Window within(Window window, LocalDate due, LocalDate latest) {
        Instant end = doer.endOf(latest);
        Optional<Instant> gone = window.expires().filter(end::isAfter);
        return new Window(Optional.empty(), doer.startOf(due), gone.orElse(end), window.expires());
    }
}
