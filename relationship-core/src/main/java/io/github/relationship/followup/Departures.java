package io.github.relationship.followup;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.history.Known;
import io.github.relationship.history.Person;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.ContactId;
import io.github.relationship.plan.Situation;
import io.github.relationship.rule.Owed;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Key contacts who left or died: who comes after, good wishes, condolences (F26). */
final class Departures {

    private Departures() {}

    static List<Owed> successors(Situation situation) {
        return gone(situation, false)
                .filter(person -> !hasSuccessor(situation.relationship(), person))
                .map(person -> owed(situation, person, lastGone(situation.relationship())))
                .toList();
    }

    /** When the last of them went: who came after, and has gone as well, leaves the place empty from then on. */
    private static Instant lastGone(Relationship relationship) {
        return relationship.people().all().stream()
                .flatMap(person -> person.gone().stream())
                .map(Known::recordedAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Somebody came, or was met, after. */
    private static boolean hasSuccessor(Relationship relationship, Person gone) {
        Instant left = leaving(gone).occurredAt();
        return relationship.people().all().stream()
                .filter(Person::isThere)
                .anyMatch(person -> !person.added().occurredAt().isBefore(left)
                        || relationship
                                .encounters()
                                .with(person.id())
                                .live()
                                .filter(met -> met.occurredAt().isAfter(left))
                                .isPresent());
    }

    static List<Owed> farewells(Situation situation) {
        return gone(situation, false)
                .filter(person -> situation
                        .relationship()
                        .encounters()
                        .with(person.id())
                        .last()
                        .filter(last ->
                                last.occurredAt().isAfter(leaving(person).occurredAt()))
                        .isEmpty())
                .map(person -> owed(situation, person))
                .toList();
    }

    static List<Owed> condolences(Situation situation) {
        return gone(situation, true).map(person -> owed(situation, person)).toList();
    }

    private static Stream<Person> gone(Situation situation, boolean died) {
        return situation.relationship().people().all().stream()
                .filter(person -> !person.isThere() && person.died() == died)
                .filter(Person::wasKey)
                .sorted(Comparator.comparing(person -> leaving(person).occurredAt()));
    }

    private static Known<ContactId> leaving(Person gone) {
        return gone.gone().orElseThrow();
    }

    private static Owed owed(Situation situation, Person person) {
        return owed(situation, person, leaving(person).recordedAt());
    }

    private static Owed owed(Situation situation, Person person, Instant known) {
        Known<ContactId> leaving = leaving(person);
        return Owed.builder()
                .cause(leaving.fact())
                .since(leaving.occurredAt())
                .known(known)
                .contact(person.id())
                .figures(Attributes.builder()
                        .put("on", Days.ofOwner(situation, leaving.occurredAt()))
                        .build())
                .build();
    }
}
