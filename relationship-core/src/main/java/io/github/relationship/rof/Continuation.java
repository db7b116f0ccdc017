package io.github.relationship.rof;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.calendar.Instants;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.history.ComplaintFact.Ending;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A call that a complaint interrupted goes on when the recovery is over and has cooled off (R5). */
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
        return last.values().stream()
                .flatMap(call -> owed(situation, call).stream())
                .toList();
    }

    private Optional<Owed> owed(Situation situation, Call call) {
        CallState state = new CallState(situation, call);
        RofConversation conversation = RofConversation.of(situation, call.id());
        if (conversation.isOver() || !state.isSettled()) {
            return Optional.empty();
        }
        return state.recovered().map(end -> owed(situation, call, state, end));
    }

    private Owed owed(Situation situation, Call call, CallState state, Known<Ending> end) {
        WorkingTime owner = situation.workingTime(situation.owner());
        LocalDate ended = owner.dayZero(end.occurredAt());
        return Owed.builder()
                .cause(end.fact())
                .since(end.occurredAt())
                // What is said of a call that could no longer be resumed opens it again.
                .known(Instants.later(end.recordedAt(), state.touched()))
                .contact(state.contact())
                // While they cool off it is held, and gets these days back.
                .by(owner.calendar().plusWorkingDays(ended, Math.max(AT_LEAST, left(situation, call, owner))))
                .facts(List.of(call.id(), end.fact()))
                .figures(Attributes.builder()
                        .put("on", owner.dateOf(call.started().occurredAt()).toString())
                        .put("ended", owner.dateOf(end.occurredAt()).toString())
                        .build())
                .build();
    }

    /** The working days that were left of the call's own window when the conversation stopped. */
    private int left(Situation situation, Call call, WorkingTime owner) {
        Instant stopped = call.satisfaction()
                .<Known<?>>map(heard -> heard)
                .orElse(call.started())
                .occurredAt();
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
