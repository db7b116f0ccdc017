package io.github.relationship.followup;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Known;
import io.github.relationship.history.Promises.Promise;
import io.github.relationship.history.Relationship;
import io.github.relationship.plan.Situation;
import io.github.relationship.rule.Owed;
import java.util.List;
import java.util.stream.Stream;

/** Our word: kept on its day, and apologised for once it is broken (F7, V4). */
final class Promised {

    private Promised() {}

    static List<Owed> open(Situation situation) {
        return notKept(situation.relationship())
                .<Owed>map(promise -> owed(situation, promise, promise.made())
                        .on(promise.due())
                        .known(promise.dated().recordedAt())
                        .deed(Mending.of(promise, situation.relationship()).map(Mending::deed))
                        .build())
                .toList();
    }

    static List<Owed> broken(Situation situation) {
        WorkingTime owner = situation.workingTime(situation.owner());
        return notKept(situation.relationship())
                .filter(promise -> situation.watch().hasCome(promise.breaksAt(owner)))
                .<Owed>map(promise -> owed(situation, promise, promise.dated())
                        .since(promise.breaksAt(owner))
                        .build())
                .toList();
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
