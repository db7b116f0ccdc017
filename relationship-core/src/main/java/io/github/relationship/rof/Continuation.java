package io.github.relationship.rof;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.calendar.Instants;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.history.ComplaintFact.Ending;
import io.github.relationship.history.Complaints.Complaint;
import io.github.relationship.history.Known;
import io.github.relationship.history.Purchase;
import io.github.relationship.history.RofCallLog.Call;
import io.github.relationship.id.ContactId;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.WindowRule;
import io.github.relationship.rule.Owed;
import io.github.relationship.rule.Trigger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A call that a complaint interrupted, or came before, goes on when the recovery is over and has cooled off (R5). */
record Continuation(WindowRule window) implements Trigger {

    private static final int AT_LEAST = 2;

    @Override
    public String name() {
        return "CALL_TO_CONTINUE";
    }

    @Override
    public List<Owed> owed(Situation situation) {
        Map<ContactId, Call> last = new TreeMap<>();
        situation
                .relationship()
                .rofCalls()
                .calls()
                .forEach(call -> last.put(call.started().value().contact(), call));
        List<Owed> interrupted = last.values().stream()
                .flatMap(call -> interrupted(situation, call).stream())
                .toList();
        // What came while a call lay still is asked about when that call goes on, not in a second one.
        Optional<Owed> prevented = prevented(situation)
                .filter(owed -> interrupted.stream()
                        .noneMatch(other -> other.cause().equals(owed.cause())
                                && other.contact().equals(owed.contact())));
        return Stream.concat(interrupted.stream(), prevented.stream()).toList();
    }

    private Optional<Owed> interrupted(Situation situation, Call call) {
        CallState state = new CallState(situation, call);
        RofConversation conversation = RofConversation.of(situation, call.id());
        if (conversation.isOver() || !state.isSettled()) {
            return Optional.empty();
        }
        return state.recovered()
                .map(complaint -> owed(situation, complaint, state.contact(), Optional.of(call))
                        // What is said of a call that could no longer be resumed opens it again.
                        .known(Instants.later(complaint.closed().orElseThrow().recordedAt(), state.touched()))
                        .build());
    }

    /** A recovery came before anybody called, and settled what the call would have asked first: what remains is asked all the same. */
    private Optional<Owed> prevented(Situation situation) {
        if (!situation.relationship().complaints().open().isEmpty()) {
            return Optional.empty();
        }
        return situation.relationship().complaints().all().stream()
                .filter(complaint -> complaint.contact().isPresent())
                .filter(complaint -> Settled.by(complaint, situation)
                        .filter(came -> nobodyCalledSince(came.occurredAt(), situation))
                        .isPresent())
                .max(Comparator.comparing(
                        complaint -> complaint.closed().orElseThrow().occurredAt()))
                .map(complaint -> owed(situation, complaint, complaint.contact().orElseThrow(), Optional.empty())
                        .known(Instants.later(
                                complaint.closed().orElseThrow().recordedAt(),
                                Settled.by(complaint, situation).orElseThrow().recordedAt()))
                        .build());
    }

    private static boolean nobodyCalledSince(Instant came, Situation situation) {
        return situation.relationship().rofCalls().calls().stream()
                .noneMatch(call -> call.started().occurredAt().isAfter(came));
    }

    private Owed.Builder owed(Situation situation, Complaint complaint, ContactId contact, Optional<Call> call) {
        Known<Ending> end = complaint.closed().orElseThrow();
        WorkingTime owner = situation.workingTime(situation.owner());
        LocalDate ended = owner.dayZero(end.occurredAt());
        Attributes.Builder figures =
                Attributes.builder().put("ended", owner.dateOf(end.occurredAt()).toString());
        call.ifPresent(held ->
                figures.put("on", owner.dateOf(held.started().occurredAt()).toString()));
        return Owed.builder()
                .cause(end.fact())
                .since(end.occurredAt())
                .contact(contact)
                // While they cool off it is held, and gets these days back.
                .by(owner.calendar()
                        .plusWorkingDays(
                                ended,
                                Math.max(
                                        AT_LEAST,
                                        left(situation, complaint.opened().occurredAt(), owner))))
                .facts(List.of(call.map(Call::id).orElse(complaint.id()), end.fact()))
                .figures(figures.build());
    }

    /** The working days that were left of the call's own window when the recovery began. */
    private int left(Situation situation, Instant stopped, WorkingTime owner) {
        return situation.relationship().purchases().all().stream()
                .filter(Purchase::counts)
                .flatMap(purchase -> purchase.inHand().stream())
                .filter(came -> !came.occurredAt().isAfter(stopped))
                .map(came -> window.resolve(came.occurredAt(), owner).latest())
                // A window's latest is the end of its last day, which is the first instant of the next.
                .map(latest -> owner.dateOf(latest.minusNanos(1)))
                .mapToInt(lastDay -> owner.calendar().workingDaysBetween(owner.dateOf(stopped), lastDay))
                .max()
                .orElse(AT_LEAST);
    }
}
