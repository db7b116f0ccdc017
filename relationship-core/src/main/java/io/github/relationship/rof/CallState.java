package io.github.relationship.rof;

import io.github.relationship.calendar.Zones;
import io.github.relationship.history.ComplaintFact.Ending;
import io.github.relationship.history.Complaints.Complaint;
import io.github.relationship.history.Known;
import io.github.relationship.history.RofCallLog.Call;
import io.github.relationship.id.ContactId;
import io.github.relationship.plan.Situation;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a ROF call stands: what was heard, what the recovery in between has settled, and until when it can go on (R2, R5). */
final class CallState {

    /** A call that was broken off can be resumed for so long. */
    private static final int RESUMABLE_DAYS = 14;

    private final Situation situation;
    private final Call call;
    private final List<Complaint> complaints;

    /** What had ended when the call began, but not cooled off: it settles nothing, and is waited for all the same (P3). */
    private final List<Complaint> cooling;

    CallState(Situation situation, Call call) {
        this.situation = situation;
        this.call = call;
        List<Complaint> theirs = situation.relationship().complaints().all().stream()
                .filter(complaint -> !complaint.isDoubtful())
                .filter(complaint ->
                        complaint.contact().isEmpty() || complaint.contact().equals(Optional.of(contact())))
                .toList();
        this.complaints = theirs.stream()
                .filter(complaint -> complaint
                                .closed()
                                .map(end -> end.occurredAt().isAfter(began()))
                                .orElse(true)
                        || precedes(complaint))
                .toList();
        this.cooling = theirs.stream()
                .filter(complaint -> !complaints.contains(complaint))
                .filter(complaint ->
                        cooledOff(complaint).filter(end -> end.isAfter(began())).isPresent())
                .toList();
    }

    private Instant began() {
        return call.started().occurredAt();
    }

    /** A recovery that came before the call, and left nothing to ask about satisfaction. */
    private boolean precedes(Complaint complaint) {
        return Settled.by(complaint, situation).isPresent()
                && GoodsInHand.notAskedAbout(situation).isEmpty();
    }

    ContactId contact() {
        return call.started().value().contact();
    }

    /** While a complaint that precedes or interrupts it is open, nothing is asked. */
    boolean isInRecovery() {
        return complaints.stream().anyMatch(complaint -> complaint.closed().isEmpty());
    }

    /** The recovery that ended last, once none is left. */
    Optional<Complaint> recovered() {
        return last(Stream.concat(complaints.stream(), cooling.stream()));
    }

    /** The one that says how satisfied they are. */
    private Optional<Complaint> settling() {
        return last(complaints.stream());
    }

    private Optional<Complaint> last(Stream<Complaint> ended) {
        return isInRecovery()
                ? Optional.empty()
                : ended.max(Comparator.comparing(complaint -> endOf(complaint).occurredAt()));
    }

    private static Known<Ending> endOf(Complaint complaint) {
        return complaint.closed().orElseThrow();
    }

    /** From when on promotional questions may be asked again. */
    Optional<Instant> cooledOff() {
        return recovered().flatMap(this::cooledOff);
    }

    private Optional<Instant> cooledOff(Complaint complaint) {
        return complaint.cooledOff(situation.zoneOf(Optional.of(contact())));
    }

    /** Satisfied, or satisfied after recovery: verified settles the question, any other ending leaves it open. */
    boolean isSettled() {
        Optional<Known<Ending>> recovered = settling().map(CallState::endOf);
        boolean heardSince = call.satisfaction()
                .filter(heard -> recovered.isEmpty()
                        || heard.occurredAt().isAfter(recovered.get().occurredAt()))
                .isPresent();
        return heardSince
                ? call.satisfaction().orElseThrow().value().satisfied()
                : recovered.filter(end -> end.value() == Ending.VERIFIED).isPresent();
    }

    boolean isOver() {
        boolean finished = call.ended().filter(Known::value).isPresent();
        return finished || (!isInRecovery() && situation.watch().hasCome(resumableUntil()));
    }

    /** When what was learnt counts, and no more is asked. */
    Instant resumableUntil() {
        Instant last =
                facts().map(Known::occurredAt).max(Comparator.naturalOrder()).orElseThrow();
        return Zones.plusDays(
                cooledOff().filter(last::isBefore).orElse(last),
                RESUMABLE_DAYS,
                situation.zoneOf(Optional.of(contact())));
    }

    /** When we last learnt something of the call. */
    Instant touched() {
        return facts().map(Known::recordedAt).max(Comparator.naturalOrder()).orElseThrow();
    }

    private Stream<Known<?>> facts() {
        return Stream.of(
                        Optional.of(call.started()),
                        call.satisfaction(),
                        call.opportunitiesAsked(),
                        call.referralsAsked(),
                        call.ended())
                .flatMap(Optional::stream);
    }
}
