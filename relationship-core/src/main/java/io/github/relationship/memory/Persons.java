package io.github.relationship.memory;

import io.github.relationship.id.PersonKey;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.spi.PersonChange;
import io.github.relationship.spi.PersonRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Which relationships of a tenant ever told something of a person; what they tell now stands in their rows (P8). */
final class Persons {

    private final Map<PersonKey, Set<RelationshipId>> tellers = new ConcurrentHashMap<>();

    /** Called before the row is kept: whoever is found here and tells nothing yet does no harm. */
    void tell(RelationshipId relationship, PersonRows come) {
        Stream.concat(
                        come.suppressions().stream().map(suppression -> suppression.person()),
                        come.sent().stream().map(sent -> sent.entry().person()))
                .forEach(person -> tellers.computeIfAbsent(person, key -> ConcurrentHashMap.newKeySet())
                        .add(relationship));
    }

    Stream<RelationshipId> tellers(PersonKey person, RelationshipId except) {
        return tellers.getOrDefault(person, Set.of()).stream().filter(id -> !id.equals(except));
    }

    static PersonRows after(PersonRows before, PersonChange change) {
        return new PersonRows(
                after(
                        before.suppressions(),
                        change.gone().suppressions(),
                        change.come().suppressions()),
                after(before.sent(), change.gone().sent(), change.come().sent()));
    }

    private static <T> List<T> after(List<T> before, List<T> gone, List<T> come) {
        List<T> after = new ArrayList<>(before);
        after.removeAll(gone);
        after.addAll(come);
        return after;
    }
}
