package io.github.relationship.playbook;

import io.github.relationship.calendar.Instants;
import io.github.relationship.history.Channel;
import io.github.relationship.history.Direction;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.TouchSent;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.UserId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Rule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a line becomes when it is done: what its rule has a word for; else the contact itself (A2). */
final class Deeds {

    private Deeds() {}

    static Optional<Occurrence> of(
            List<Rule> rules, AgendaItem item, Relationship relationship, Instant at, UserId by) {
        return Named.find(rules, item.key().rule(), item.key().step())
                .flatMap(rule -> rule.done(item, relationship))
                .or(() -> contact(item, relationship))
                .map(fact -> Occurrence.builder()
                        .occurredAt(after(fact, relationship, at))
                        .actor(by)
                        .participants(
                                fact instanceof Interaction
                                        ? item.contact().map(Set::of).orElse(Set.of())
                                        : Set.of())
                        .fact(fact)
                        .build());
    }

    /** What runs ahead of the clock is not done with before it happened. */
    private static Instant after(Fact fact, Relationship relationship, Instant at) {
        return fact.references().stream()
                .flatMap(reference -> relationship.find(reference.fact()).stream())
                .map(Entry::occurredAt)
                .reduce(at, Instants::later);
    }

    private static Optional<Fact> contact(AgendaItem item, Relationship relationship) {
        return item.contact()
                .filter(contact -> relationship.people().find(contact).isPresent())
                .flatMap(contact -> item.option()
                        .map(option -> isTouch(item, option) ? touch(item, contact, option) : talk(item, option)));
    }

    /** What is light: a day of theirs is marked, a thing is sent or brought. A talk is none, nor a meal. */
    private static boolean isTouch(AgendaItem item, Option option) {
        boolean talk = option.channel().isLive() && (option.channel() != Channel.VISIT || option.tier() == 0);
        return item.itemClass() == ItemClass.OCCASION || (item.itemClass() == ItemClass.CADENCE && !talk);
    }

    private static Fact touch(AgendaItem item, ContactId contact, Option option) {
        return TouchSent.builder()
                .contact(contact)
                .channel(option.channel())
                .rule(item.key().rule())
                .item(item.key())
                .gesture(option.gesture().value())
                .build();
    }

    /** Which value it brought, nobody has said. */
    private static Fact talk(AgendaItem item, Option option) {
        return Interaction.builder()
                .channel(option.channel())
                .direction(Direction.OUTBOUND)
                .item(item.key())
                .build();
    }
}
