package io.github.relationship.followup;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.history.Batch;
import io.github.relationship.history.Complaints;
import io.github.relationship.history.Complaints.Complaint;
import io.github.relationship.history.ItemLog;
import io.github.relationship.history.Known;
import io.github.relationship.history.Promises.Promise;
import io.github.relationship.id.FactId;
import io.github.relationship.plan.Situation;
import io.github.relationship.rule.Owed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Complaints and promises that came open and old in a bulk load: one question each, whether that is still true (D6, F10). */
public final class StillTrue {

    private StillTrue() {}

    static List<Owed> questions(Situation situation) {
        Stream<Owed> complaints = situation.relationship().complaints().open().stream()
                .filter(Complaint::isDoubtful)
                .map(complaint -> question(situation, complaint.opened(), "complaint")
                        .contact(complaint.contact())
                        .build());
        Stream<Owed> promises = Promised.notKept(situation.relationship())
                .filter(promise -> isOldNews(situation, promise))
                .map(promise -> question(situation, promise.made(), "promise of ours")
                        .contact(promise.made().value().to())
                        .build());
        return Stream.concat(complaints, promises).toList();
    }

    private static Owed.Builder question(Situation situation, Known<?> opened, String what) {
        return Owed.builder()
                .cause(opened.fact())
                .since(opened.recordedAt())
                .known(opened.recordedAt())
                .figures(Attributes.builder()
                        .put("what", what)
                        .put("since", Days.ofOwner(situation, opened.occurredAt()))
                        .build());
    }

    /** Broken long before a bulk load told us of it. */
    static boolean isOldNews(Situation situation, Promise promise) {
        WorkingTime owner = situation.leaveOf(situation.owner()).usual();
        return situation
                .relationship()
                .find(promise.dated().fact())
                .filter(entry ->
                        entry.occurrence().batch().filter(Batch::isLarge).isPresent())
                .filter(entry -> !entry.recordedAt().isBefore(promise.breaksAt(owner)))
                .isPresent();
    }

    /** Somebody has said that it is still true. */
    static Optional<Known<?>> confirmed(Situation situation, FactId what) {
        ItemLog.Verbs verbs = verbs(situation, what);
        return verbs.completed()
                .<Known<?>>map(said -> said)
                .or(() ->
                        verbs.answered().filter(answer -> answer.value().until().isEmpty()));
    }

    /**
     * When a person dismissed the question: then it is none.
     *
     * @param situation the situation
     * @param what the complaint or the promise
     * @return when, if somebody did
     */
    public static Optional<Instant> dismissed(Situation situation, FactId what) {
        return verbs(situation, what).dismissed().map(Known::occurredAt);
    }

    private static ItemLog.Verbs verbs(Situation situation, FactId what) {
        return situation
                .relationship()
                .items()
                .of(situation.key(
                        StageQuestions.RULE, Optional.of(Complaints.STILL_TRUE), Optional.empty(), what.value()));
    }
}
