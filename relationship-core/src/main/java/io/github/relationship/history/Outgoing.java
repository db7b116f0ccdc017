package io.github.relationship.history;

import io.github.relationship.id.ContactId;
import io.github.relationship.id.GestureId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RuleId;
import io.github.relationship.money.Money;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What went from us to each of them, light or not; what comes in is not among it. */
public final class Outgoing extends Theme<Outgoing> {

    private final Map<ContactId, List<Outbound>> byPerson;

    Outgoing() {
        this(new TreeMap<>());
    }

    private Outgoing(Map<ContactId, List<Outbound>> byPerson) {
        this.byPerson = byPerson;
    }

    @Override
    Outgoing copy() {
        Map<ContactId, List<Outbound>> copy = new TreeMap<>();
        byPerson.forEach((person, list) -> copy.put(person, new ArrayList<>(list)));
        return new Outgoing(copy);
    }

    void apply(Entry entry, InteractionFact fact) {
        if (fact instanceof Interaction it) {
            if (it.direction() == Direction.OUTBOUND) {
                Optional<RuleId> rule = it.item().map(ItemKey::rule);
                entry.participants()
                        .forEach(person -> add(entry, person, it.channel(), rule, Optional.empty(), Optional.empty()));
            }
        } else if (fact instanceof TouchSent it) {
            add(
                    entry,
                    it.contact(),
                    it.channel(),
                    Optional.of(it.rule()),
                    it.gesture().map(GestureId::of),
                    it.cost());
        } else if (fact instanceof InteractionFact.ThankYouSent it) {
            add(entry, it.contact(), it.channel(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    private void add(
            Entry entry,
            ContactId person,
            Channel channel,
            Optional<RuleId> rule,
            Optional<GestureId> gesture,
            Optional<Money> cost) {
        byPerson.computeIfAbsent(person, unknown -> new ArrayList<>())
                .add(new Outbound(entry.id(), person, channel, entry.occurredAt(), entry.actor(), rule, gesture, cost));
    }

    /**
     * What went to one person.
     *
     * @param person who
     * @return all of it, earliest first
     */
    public List<Outbound> to(ContactId person) {
        return Collections.unmodifiableList(byPerson.getOrDefault(person, List.of()));
    }

    /**
     * To whom anything went.
     *
     * @return the people, in the order of their ids
     */
    public Collection<ContactId> people() {
        return Collections.unmodifiableCollection(byPerson.keySet());
    }
}
