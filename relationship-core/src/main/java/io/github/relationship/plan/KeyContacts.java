package io.github.relationship.plan;

import io.github.relationship.calendar.Instants;
import io.github.relationship.history.Channel;
import io.github.relationship.history.Known;
import io.github.relationship.history.Person;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.ContactId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who matters most at a party, and whom to address (H10, F24). */
final class KeyContacts {

    private static final int MOST = 3;

    private KeyContacts() {}

    static List<Person> of(Relationship relationship) {
        List<Person> there =
                relationship.people().all().stream().filter(Person::isThere).toList();
        List<Person> deciding = there.stream()
                .filter(person -> person.card().value().role().isKey())
                .sorted(latestMetFirst(relationship).thenComparing(Person::id))
                .limit(MOST)
                .toList();
        return deciding.isEmpty() ? metLastOrAddedFirst(relationship, there) : deciding;
    }

    private static List<Person> metLastOrAddedFirst(Relationship relationship, List<Person> there) {
        return there.stream()
                .min(latestMetFirst(relationship)
                        .thenComparing(person -> person.added().occurredAt())
                        .thenComparing(Person::id))
                .map(List::of)
                .orElse(List.of());
    }

    /**
     * Since when it is known that a key contact is one: from the outset where there never were more than can be, else perhaps a
     * little later than it was, never earlier.
     */
    static Instant knownSince(Relationship relationship, Person person) {
        Collection<Person> all = relationship.people().all();
        boolean decides = person.role().value().isKey();
        boolean always =
                decides ? all.stream().filter(KeyContacts::mayHaveDecided).count() <= MOST : all.size() == 1;
        if (always) {
            return person.knownSince();
        }
        Stream<Known<?>> changes = all.stream()
                .flatMap(other -> Stream.<Known<?>>concat(
                        other.gone().stream(),
                        Stream.of(other.role())
                                .filter(role ->
                                        mayHaveDecided(other) && !role.value().isKey())));
        return Stream.concat(changes, relationship.encounters().with(person.id()).lastMeaningful().stream())
                .map(Known::recordedAt)
                .reduce(person.knownSince(), Instants::later);
    }

    /** Whoever plays another part than at first may have stood in somebody's way. */
    private static boolean mayHaveDecided(Person person) {
        return person.role().value().isKey()
                || !person.role().fact().equals(person.added().fact());
    }

    /**
     * Of those who allow it, are not out of office and are not left alone, the one longest without us; where nobody is left, the
     * longest of all, so that the plan can say why not.
     */
    static Optional<ContactId> addressee(
            Situation situation, List<Person> people, Purpose purpose, List<Option> options) {
        return people.stream()
                .min(Comparator.comparing((Person person) -> !allows(situation, person.id(), purpose, options))
                        .thenComparing(person -> isOutOfReach(situation, person.id(), options))
                        .thenComparing(person -> isLeftAlone(situation, person.id()))
                        .thenComparing(person -> lastMet(situation.relationship(), person.id()))
                        .thenComparing(Person::id))
                .map(Person::id);
    }

    /** Who did not answer three times in a row is not tried again where there is somebody else (T10). */
    private static boolean isLeftAlone(Situation situation, ContactId person) {
        return situation
                .leftAloneUntil(person)
                .filter(until -> !situation.watch().hasCome(until))
                .isPresent();
    }

    private static boolean allows(Situation situation, ContactId person, Purpose purpose, List<Option> options) {
        return options.stream().anyMatch(option -> situation.mayAddress(person, option.channel(), purpose));
    }

    /** The post reaches those who are out of office, too (P3). */
    private static boolean isOutOfReach(Situation situation, ContactId person, List<Option> options) {
        return options.stream().noneMatch(option -> option.channel() == Channel.POST) && Away.isNow(situation, person);
    }

    private static Comparator<Person> latestMetFirst(Relationship relationship) {
        Comparator<Person> byMeeting = Comparator.comparing(person -> lastMet(relationship, person.id()));
        return byMeeting.reversed();
    }

    private static Instant lastMet(Relationship relationship, ContactId person) {
        return relationship
                .encounters()
                .with(person)
                .lastMeaningful()
                .map(Known::occurredAt)
                .orElse(Instant.MIN);
    }
}
