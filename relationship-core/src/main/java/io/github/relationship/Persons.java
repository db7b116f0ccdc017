package io.github.relationship;

import io.github.relationship.history.Channel;
import io.github.relationship.history.Consent;
import io.github.relationship.history.Person;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.PersonKey;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.LedgerEntry;
import io.github.relationship.plan.Suppression;
import io.github.relationship.spi.PersonChange;
import io.github.relationship.spi.PersonRows;
import io.github.relationship.spi.Sent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a relationship tells the others of people who are known at several parties (P8): refusals, deaths, and what they got from
 * us. Pure: what is told follows from the state, and what is new from the states before and after.
 */
final class Persons {

    /** One thing that went to a person counts once, also where the person is there twice. */
    private record Place(PersonKey person, FactId fact) {}

    private Persons() {}

    /** Who of them is known at other parties, too. */
    static SortedSet<PersonKey> keys(Relationship relationship) {
        return relationship.people().all().stream()
                .flatMap(person -> key(person).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Who of those to whom a line is addressed is known at other parties, too. */
    static SortedSet<PersonKey> addressed(Relationship relationship, AgendaItem item) {
        return item.addressees().stream()
                .flatMap(contact -> relationship.people().find(contact).flatMap(Persons::key).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<PersonKey> key(Person person) {
        return person.card().value().personKey();
    }

    /** What a step changes. */
    static PersonChange between(Relationship before, Relationship after) {
        PersonRows was = of(before);
        PersonRows is = of(after);
        return new PersonChange(without(was, is), without(is, was));
    }

    private static PersonRows without(PersonRows rows, PersonRows others) {
        return new PersonRows(without(rows.suppressions(), others.suppressions()), without(rows.sent(), others.sent()));
    }

    private static <T> List<T> without(Collection<T> rows, Collection<T> others) {
        Set<T> left = new LinkedHashSet<>(rows);
        left.removeAll(Set.copyOf(others));
        return List.copyOf(left);
    }

    static PersonRows of(Relationship relationship) {
        Set<Suppression> suppressions = new LinkedHashSet<>();
        Map<Place, Sent> sent = new LinkedHashMap<>();
        for (Person person : relationship.people().all()) {
            key(person).ifPresent(key -> {
                suppressions.addAll(suppressions(relationship, person, key));
                sent(relationship, person.id(), key).forEach(one -> sent.putIfAbsent(new Place(key, one.fact()), one));
            });
        }
        return new PersonRows(List.copyOf(suppressions), List.copyOf(sent.values()));
    }

    private static List<Sent> sent(Relationship relationship, ContactId contact, PersonKey key) {
        return relationship.outgoing().to(contact).stream()
                .map(one -> new Sent(
                        one.fact(),
                        new LedgerEntry(key, relationship.id(), one.channel(), one.occurredAt(), one.rule())))
                .toList();
    }

    private static List<Suppression> suppressions(Relationship relationship, Person person, PersonKey key) {
        List<Suppression> suppressions = new ArrayList<>();
        if (person.died()) {
            suppressions.add(Suppression.of(key, Suppression.Kind.DIED));
        }
        // The latest decision for each channel and purpose, told in as few rows as can be.
        List<Channel> channels = Arrays.asList(Channel.values());
        List<Purpose> purposes = Arrays.asList(Purpose.values());
        Predicate<Channel> wholeChannel =
                channel -> purposes.stream().allMatch(purpose -> isRefused(relationship, person, channel, purpose));
        Predicate<Purpose> wholePurpose =
                purpose -> channels.stream().allMatch(channel -> isRefused(relationship, person, channel, purpose));
        if (channels.stream().allMatch(wholeChannel)) {
            suppressions.add(Suppression.of(key, Suppression.Kind.REFUSED));
            return suppressions;
        }
        for (Channel channel : channels) {
            if (wholeChannel.test(channel)) {
                suppressions.add(refused(key, Optional.of(channel), Optional.empty()));
            }
        }
        for (Purpose purpose : purposes) {
            if (wholePurpose.test(purpose)) {
                suppressions.add(refused(key, Optional.empty(), Optional.of(purpose)));
                continue;
            }
            channels.stream()
                    .filter(wholeChannel.negate())
                    .filter(channel -> isRefused(relationship, person, channel, purpose))
                    .forEach(channel -> suppressions.add(refused(key, Optional.of(channel), Optional.of(purpose))));
        }
        return suppressions;
    }

    private static boolean isRefused(Relationship relationship, Person person, Channel channel, Purpose purpose) {
        return relationship.people().consent(person.id(), channel, purpose) == Consent.REFUSED;
    }

    private static Suppression refused(PersonKey key, Optional<Channel> channel, Optional<Purpose> purpose) {
        return new Suppression(key, Suppression.Kind.REFUSED, channel, purpose);
    }
}
