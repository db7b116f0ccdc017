package io.github.relationship.rof;

import io.github.relationship.history.ComplaintOpened;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.RofCallLog.Call;
import io.github.relationship.history.RofFact.SatisfactionHeard;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who is not satisfied has a complaint, said so or not: one for each delivery concerned (F4). */
public final class Unsatisfied {

    private Unsatisfied() {}

    /**
     * The complaints that a fact opens, under ids that repetition yields again.
     *
     * @param relationship the relationship with the fact
     * @param entry any fact
     * @return what is to be recorded with it: none but for satisfaction that is missing
     */
    public static List<Occurrence> complaints(Relationship relationship, Entry entry) {
        if (!(entry.fact() instanceof SatisfactionHeard heard) || heard.satisfied()) {
            return List.of();
        }
        Stream<Set<FactId>> concerned = heard.answers().isEmpty()
                ? Stream.of(Set.of())
                : heard.answers().entrySet().stream()
                        .filter(answer -> !answer.getValue())
                        .map(Map.Entry::getKey)
                        .map(Set::of);
        return concerned
                .filter(delivery -> !isOpen(relationship, delivery))
                .map(delivery -> complaint(relationship, entry, heard, delivery))
                .toList();
    }

    private static boolean isOpen(Relationship relationship, Set<FactId> delivery) {
        return relationship.complaints().open().stream()
                .anyMatch(complaint -> complaint.opened().value().about().containsAll(delivery));
    }

    private static Occurrence complaint(
            Relationship relationship, Entry entry, SatisfactionHeard heard, Set<FactId> delivery) {
        return Occurrence.builder()
                .id(idOf(relationship, entry, delivery))
                .occurredAt(entry.occurredAt())
                .actor(entry.actor())
                .fact(ComplaintOpened.builder()
                        .contact(who(relationship, entry, heard))
                        .about(delivery)
                        .build())
                .build();
    }

    private static Optional<ContactId> who(Relationship relationship, Entry entry, SatisfactionHeard heard) {
        return relationship.rofCalls().calls().stream()
                .filter(call -> heard.call().equals(Optional.of(call.id())))
                .map((Call call) -> call.started().value().contact())
                .findFirst()
                .or(() -> entry.participants().stream().findFirst());
    }

    private static FactId idOf(Relationship relationship, Entry entry, Set<FactId> delivery) {
        return FactId.derived(
                "complaint",
                relationship.id().value(),
                entry.id().value(),
                delivery.stream().map(FactId::value).findFirst().orElse(""));
    }
}
