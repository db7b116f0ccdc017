package io.github.relationship.followup;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.calendar.Instants;
import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.Complaints.Complaint;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Known;
import io.github.relationship.history.Promises.Promise;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.ItemKey;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Situation;
import io.github.relationship.rule.Owed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What an open complaint asks for: an apology, a fix, and a call that finds it fixed (F4). */
final class Recoveries {

    /** A complaint that nobody tends is looked at after each so many days. */
    private static final Duration UNTENDED = Duration.ofDays(30);

    /** The step of F10 that asks about it. */
    static final String COMPLAINT = "complaint";

    private Recoveries() {}

    static List<Owed> apologies(Situation situation) {
        return each(
                situation,
                complaint -> complaint.apologised().isPresent()
                        ? Stream.empty()
                        : Stream.of(owed(situation, complaint, complaint.roundBegan())
                                .build()));
    }

    static List<Owed> fixes(Situation situation) {
        return each(
                situation,
                complaint -> complaint.fixed().isPresent() ? Stream.empty() : Stream.of(fix(situation, complaint)));
    }

    /** By the day that was promised: with the complaint, for its first round, or by a promise of its own. */
    private static Owed fix(Situation situation, Complaint complaint) {
        Optional<Promise> promise = Mending.promised(complaint, situation.relationship());
        return owed(situation, complaint, complaint.roundBegan())
                .by(promise.map(Promise::due)
                        .or(() -> complaint.opened().value().fixBy().filter(day -> complaint.round() == 1)))
                .known(promise.map(made -> made.dated().recordedAt())
                        .map(made -> Instants.later(made, known(complaint, complaint.roundBegan())))
                        .orElseGet(() -> known(complaint, complaint.roundBegan())))
                .deed(Mending.deed(complaint))
                .build();
    }

    static List<Owed> verifications(Situation situation) {
        return each(
                situation,
                complaint -> fixed(situation, complaint).stream()
                        .map(fixed -> owed(situation, complaint, fixed).build()));
    }

    /** Put right, as the history says; or as whoever put it right says of the line (F22). */
    private static Optional<Known<?>> fixed(Situation situation, Complaint complaint) {
        Relationship relationship = situation.relationship();
        return complaint
                .fixed()
                .<Known<?>>map(fixed -> fixed)
                .or(() ->
                        relationship.items().of(fixOf(complaint, relationship)).completed());
    }

    /** The line that asks for a complaint to be put right, in its present round. */
    static ItemKey fixOf(Complaint complaint, Relationship relationship) {
        String round = complaint.roundBegan().fact().value();
        return new ItemKey(relationship.id(), Recovery.RULE, Optional.of(Recovery.FIX), complaint.contact(), round);
    }

    static Optional<Fact> apologised(AgendaItem item, Relationship relationship) {
        return askedFor(item, relationship)
                .filter(complaint -> complaint.apologised().isEmpty())
                .map(complaint -> ComplaintFact.apologised(complaint.id()));
    }

    static Optional<Fact> fixed(AgendaItem item, Relationship relationship) {
        return askedFor(item, relationship)
                .filter(complaint -> complaint.fixed().isEmpty())
                .map(complaint -> ComplaintFact.fixed(complaint.id()));
    }

    /** The complaint in whose present round a line asks for something. */
    private static Optional<Complaint> askedFor(AgendaItem item, Relationship relationship) {
        return relationship.complaints().open().stream()
                .filter(complaint ->
                        complaint.roundBegan().fact().value().equals(item.key().occurrence()))
                .findFirst();
    }

    static List<Owed> untended(Situation situation) {
        return each(situation, complaint -> {
            Known<?> last = lastWord(situation, complaint);
            return Stream.of(owed(situation, complaint, last)
                    .since(last.occurredAt().plus(UNTENDED))
                    .build());
        });
    }

    /** What was heard of it last, or said of the question itself. */
    private static Known<?> lastWord(Situation situation, Complaint complaint) {
        Known<?> last = complaint.touched();
        Optional<Known<?>> said = said(situation, last);
        while (said.isPresent()) {
            last = said.get();
            said = said(situation, last);
        }
        return last;
    }

    private static Optional<Known<?>> said(Situation situation, Known<?> last) {
        ItemKey question = situation.key(
                StageQuestions.RULE,
                Optional.of(COMPLAINT),
                Optional.empty(),
                last.fact().value());
        return situation.relationship().items().of(question).closed();
    }

    private static List<Owed> each(Situation situation, Function<Complaint, Stream<? extends Owed>> owed) {
        return situation.relationship().complaints().standing().stream()
                .<Owed>flatMap(owed)
                .toList();
    }

    /** What came with old news is known since somebody said that it is still true (D6). */
    private static Instant known(Complaint complaint, Known<?> cause) {
        return complaint
                .told()
                .map(told -> Instants.later(told.recordedAt(), cause.recordedAt()))
                .orElse(cause.recordedAt());
    }

    private static Owed.Builder owed(Situation situation, Complaint complaint, Known<?> cause) {
        return Owed.builder()
                .cause(cause.fact())
                .since(cause.occurredAt())
                .known(known(complaint, cause))
                .contact(complaint.contact())
                .facts(Stream.of(complaint.id(), cause.fact()).distinct().toList())
                .figures(Attributes.builder()
                        .put("on", Days.ofOwner(situation, complaint.opened().occurredAt()))
                        .put("round", complaint.round())
                        .put("last", Days.ofOwner(situation, complaint.touched().occurredAt()))
                        .build());
    }
}
