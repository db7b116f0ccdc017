package io.github.relationship.plan;

import io.github.relationship.history.Channel;
import io.github.relationship.history.Consent;
import io.github.relationship.history.Known;
import io.github.relationship.history.Person;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.ContactId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
     * Of those who allow it and are not out of office, the one longest without us; where nobody is left, the longest of all, so that
     * the plan can say why not.
     */
    static Optional<ContactId> addressee(Situation situation, Purpose purpose, List<Option> options) {
        Relationship relationship = situation.relationship();
        return situation.keyContacts().stream()
                .min(Comparator.comparing((Person person) -> !allows(relationship, person.id(), purpose, options))
                        .thenComparing(person -> isOutOfReach(situation, person.id(), options))
                        .thenComparing(person -> lastMet(relationship, person.id()))
                        .thenComparing(Person::id))
                .map(Person::id);
    }

    private static boolean allows(Relationship relationship, ContactId person, Purpose purpose, List<Option> options) {
        return options.stream()
                .anyMatch(
                        option -> relationship.people().consent(person, option.channel(), purpose) != Consent.REFUSED);
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
