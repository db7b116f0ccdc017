package io.github.relationship.playbook.internal;

import io.github.relationship.history.AtMost;
import io.github.relationship.history.Channel;
import io.github.relationship.history.Outbound;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.Caps;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.LedgerEntry;
import io.github.relationship.plan.Situation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All contacts with the people of a party, done and planned, and the rations that bind each of them (P7). */
final class Contacts {

    /** Where one more contact has a place; why not earlier, and what filled the places before. */
    record Place(Instant reaches, HeldBackCode code, List<String> filledBy) {}

    /** A ration, and the contacts on which it is measured. */
    private record Measured(Ration ration, Timeline on, Ticks ticks) {}

    private record InChannel(ContactId contact, Channel channel) {}

    /** More days than anything is on its way. */
    private static final int ON_ITS_WAY_DAYS = 120;

    private final Situation situation;
    private final Set<RuleId> regular;
    private final Map<ContactId, Timeline> persons = new HashMap<>();
    private final Map<InChannel, Timeline> channels = new HashMap<>();
    private final Map<ContactId, List<Ration>> rations = new HashMap<>();
    private final Timeline account = new Timeline();

    /** What went to several of them at once is one contact with the account. */
    private final Set<FactId> counted = new HashSet<>();

    /**
     * Nothing done or planned yet.
     *
     * @param situation the situation
     * @param regular the rules of which the account gets so many and no more
     */
    Contacts(Situation situation, Set<RuleId> regular) {
        this.situation = situation;
        this.regular = regular;
    }

    /** What is done counts, as far back as any ration looks from an instant. */
    void addDone(Instant earliest) {
        for (ContactId person : situation.relationship().outgoing().people()) {
            Instant since = earliest.minus(Duration.ofDays(farthest(person)));
            List<Outbound> done = situation.relationship().outgoing().to(person);
            for (int i = done.size() - 1; i >= 0 && done.get(i).occurredAt().isAfter(since); i--) {
                addDone(person, done.get(i));
            }
        }
    }

    private void addDone(ContactId person, Outbound done) {
        Instant reached = Reach.of(done, situation).of(done.occurredAt());
        Optional<RuleId> rule = done.rule().filter(any -> counted.add(done.fact()));
        add(List.of(person), done.channel(), rule, reached, done.fact()::value);
    }

    /** What went to the same person at other parties counts as well (P8). */
    void addElsewhere(ContactId person) {
        for (LedgerEntry entry : situation.elsewhere(person)) {
            Instant reached = Reach.of(entry, situation).of(entry.occurredAt());
            add(List.of(person), entry.channel(), Optional.empty(), reached, entry.relationship()::value);
        }
    }

    private long farthest(ContactId person) {
        Caps caps = situation.limits().caps();
        return ON_ITS_WAY_DAYS
                + Stream.of(
                                caps.perPerson().stream(),
                                caps.perChannel().values().stream(),
                                caps.perAccount().stream(),
                                situation.wishes(person).atMost().stream()
                                        .flatMap(known -> known.value().atMost().stream()))
                        .flatMap(atMost -> atMost)
                        .mapToLong(AtMost::days)
                        .max()
                        .orElse(0)
                + caps.spacingHours().orElse(0) / Ticks.HOURS_OF_A_DAY;
    }

    /** What goes to several of them counts for each, and once for the account. */
    void add(List<ContactId> people, Channel channel, Optional<RuleId> rule, Instant reaches, Supplier<String> what) {
        for (ContactId person : people) {
            Mark mark = new Mark(ticks(person).of(reaches), what);
            persons.computeIfAbsent(person, unknown -> new Timeline()).add(mark);
            if (situation.limits().caps().perChannel().containsKey(channel)) {
                inChannel(person, channel).add(mark);
            }
        }
        if (rule.filter(regular::contains).isPresent()) {
            account.add(new Mark(accountTicks().of(reaches), what));
        }
    }

    /** Whether one of them is to be left alone altogether, in a channel or in any. */
    boolean isNone(List<ContactId> people, Channel channel) {
        return measured(people, channel, false).stream()
                .anyMatch(one -> one.ration().most() == 0);
    }

    /** The first instant, from one on, at which no ration breaks; empty for never. */
    Optional<Place> first(List<ContactId> people, Channel channel, boolean countsForAccount, Instant from) {
        Place place = new Place(from, HeldBackCode.CAP, List.of());
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Measured one : measured(people, channel, countsForAccount)) {
                Ticks ticks = one.ticks();
                long tick = ticks.of(place.reaches());
                Optional<Ration.Place> free = one.ration().first(one.on(), tick);
                if (free.isEmpty()) {
                    return Optional.empty();
                }
                if (free.get().tick() > tick) {
                    Instant later = ticks.from(place.reaches(), free.get().tick());
                    place = new Place(later, one.ration().code(), free.get().filledBy());
                    moved = true;
                }
            }
        }
        return Optional.of(place);
    }

    private List<Measured> measured(List<ContactId> people, Channel channel, boolean countsForAccount) {
        List<Measured> all = new ArrayList<>();
        AtMost byChannel = situation.limits().caps().perChannel().get(channel);
        for (ContactId person : people) {
            Ticks ticks = ticks(person);
            Timeline own = persons.computeIfAbsent(person, unknown -> new Timeline());
            rations.computeIfAbsent(person, unknown -> Rations.of(person, situation, ticks))
                    .forEach(ration -> all.add(new Measured(ration, own, ticks)));
            if (byChannel != null) {
                all.add(new Measured(Rations.of(byChannel, ticks), inChannel(person, channel), ticks));
            }
        }
        situation
                .limits()
                .caps()
                .perAccount()
                .filter(any -> countsForAccount)
                .map(atMost -> new Measured(Rations.of(atMost, accountTicks()), account, accountTicks()))
                .ifPresent(all::add);
        return all;
    }

    private Timeline inChannel(ContactId person, Channel channel) {
        return channels.computeIfAbsent(new InChannel(person, channel), unknown -> new Timeline());
    }

    private Ticks ticks(ContactId person) {
        return ticks(Optional.of(person));
    }

    private Ticks accountTicks() {
        return ticks(Optional.empty());
    }

    private Ticks ticks(Optional<ContactId> recipient) {
        return situation.limits().caps().byCalendarDays() ? Ticks.daysIn(situation.zoneOf(recipient)) : Ticks.exact();
    }
}
