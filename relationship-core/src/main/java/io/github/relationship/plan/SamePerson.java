package io.github.relationship.plan;

import io.github.relationship.history.Channel;
import io.github.relationship.history.Consent;
import io.github.relationship.history.Outbound;
import io.github.relationship.history.Person;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.PersonKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One person under one key: at several parties, or as several contacts of one, at work and in private. What was said or sent to one of
 * them was said or sent to all (P8).
 *
 * @param contact the contact in question
 * @param key who it is
 * @param others the other contacts here who are the same person
 * @param relationship the relationship in question
 */
record SamePerson(ContactId contact, PersonKey key, List<Person> others, Relationship relationship) {

    /** Empty for who has no key. */
    static Optional<SamePerson> as(ContactId contact, Relationship relationship) {
        return relationship
                .people()
                .find(contact)
                .flatMap(person -> person.card().value().personKey())
                .map(key -> new SamePerson(contact, key, others(contact, key, relationship), relationship));
    }

    private static List<Person> others(ContactId contact, PersonKey key, Relationship relationship) {
        return relationship.people().all().stream()
                .filter(person -> !person.id().equals(contact))
                .filter(person -> person.card().value().personKey().equals(Optional.of(key)))
                .toList();
    }

    boolean isMeant(Suppression suppression) {
        return suppression.person().equals(key);
    }

    /** What the relationship itself has sent, it knows better. */
    boolean isMeantElsewhere(LedgerEntry entry) {
        return entry.person().equals(key) && !entry.relationship().equals(relationship.id());
    }

    /** What the others here have refused, and whether one of them has died. */
    Stream<Suppression> suppressions() {
        return others.stream()
                .flatMap(other -> Stream.concat(
                        other.died()
                                ? Stream.of(Suppression.of(key, Suppression.Kind.DIED))
                                : Stream.<Suppression>empty(),
                        refusals(other)));
    }

    private Stream<Suppression> refusals(Person other) {
        return Stream.of(Channel.values())
                .flatMap(channel -> Stream.of(Purpose.values())
                        .filter(purpose ->
                                relationship.people().consent(other.id(), channel, purpose) == Consent.REFUSED)
                        .map(purpose -> new Suppression(
                                key, Suppression.Kind.REFUSED, Optional.of(channel), Optional.of(purpose))));
    }

    /** What went to the others here, and not to the contact as well. */
    Stream<LedgerEntry> sent() {
        Set<FactId> own =
                relationship.outgoing().to(contact).stream().map(Outbound::fact).collect(Collectors.toSet());
        return others.stream()
                .flatMap(other -> relationship.outgoing().to(other.id()).stream())
                .filter(one -> own.add(one.fact()))
                .map(one -> new LedgerEntry(key, relationship.id(), one.channel(), one.occurredAt(), one.rule()));
    }
}
