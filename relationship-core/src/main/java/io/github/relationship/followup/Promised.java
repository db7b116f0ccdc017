package io.github.relationship.followup;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.calendar.Instants;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Known;
import io.github.relationship.history.PromiseFact;
import io.github.relationship.history.Promises.Promise;
import io.github.relationship.history.Relationship;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Situation;
import io.github.relationship.rule.Owed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Our word: kept on its day, and apologised for once it is broken (F7, V4). */
final class Promised {

    private Promised() {}

    static List<Owed> open(Situation situation) {
        return told(situation)
                .<Owed>map(promise -> owed(situation, promise, promise.made())
                        .on(promise.due())
                        .known(known(situation, promise))
                        .since(confirmed(situation, promise)
                                .orElse(promise.made())
                                .occurredAt())
                        .deed(Mending.of(promise, situation.relationship()).map(Mending::deed))
                        .build())
                .toList();
    }

    static List<Owed> broken(Situation situation) {
        WorkingTime owner = situation.leaveOf(situation.owner()).usual();
        return told(situation)
                .filter(promise -> situation.watch().hasCome(promise.breaksAt(owner)))
                .<Owed>map(promise -> owed(situation, promise, promise.dated())
                        .since(confirmed(situation, promise)
                                .<Instant>map(Known::occurredAt)
                                .orElseGet(() -> promise.breaksAt(owner)))
                        .known(known(situation, promise))
                        .build())
                .toList();
    }

    /** Of what a bulk load brought broken, only what somebody says is still true (D6). */
    private static Stream<Promise> told(Situation situation) {
        return notKept(situation.relationship())
                .filter(promise -> !StillTrue.isOldNews(situation, promise)
                        || confirmed(situation, promise).isPresent());
    }

    private static Optional<Known<?>> confirmed(Situation situation, Promise promise) {
        return StillTrue.confirmed(situation, promise.made().fact())
                .filter(said -> StillTrue.isOldNews(situation, promise));
    }

    private static Instant known(Situation situation, Promise promise) {
        return confirmed(situation, promise)
                .<Instant>map(Known::recordedAt)
                .map(said -> Instants.later(said, promise.dated().recordedAt()))
                .orElse(promise.dated().recordedAt());
    }

    static Optional<Fact> kept(AgendaItem item, Relationship relationship) {
        return notKept(relationship)
                .map(promise -> promise.made().fact())
                .filter(promise -> promise.value().equals(item.key().occurrence()))
                .<Fact>map(PromiseFact::kept)
                .findFirst();
    }

    static Stream<Promise> notKept(Relationship relationship) {
        return relationship.promises().all().stream()
                .filter(promise -> promise.kept().isEmpty());
    }

    private static Owed.Builder owed(Situation situation, Promise promise, Known<?> cause) {
        return Owed.builder()
                .cause(cause.fact())
                .since(cause.occurredAt())
                .known(cause.recordedAt())
                .contact(promise.made().value().to())
                .actor(situation.relationship().find(promise.made().fact()).flatMap(Entry::actor))
                .figures(Attributes.builder()
                        .put("made", Days.ofOwner(situation, promise.made().occurredAt()))
                        .put("due", promise.due().toString())
                        .build());
    }
}
