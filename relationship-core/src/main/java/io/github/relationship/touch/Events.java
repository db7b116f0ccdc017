package io.github.relationship.touch;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.calendar.Instants;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.history.Channel;
import io.github.relationship.history.Contacted;
import io.github.relationship.history.Known;
import io.github.relationship.history.LearntFact;
import io.github.relationship.history.Person;
import io.github.relationship.id.ContactId;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.WindowRule;
import io.github.relationship.rule.Given;
import io.github.relationship.rule.Owed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Fairs, clubs, associations: where we could meet them in person. */
final class Events {

    /** Meeting there is arranged three weeks before to one week before, and by the day itself. */
    static final WindowRule ARRANGE = WindowRule.days(-21, -7).expiresAfter(0);

    private Events() {}

    /** Each event to come, for each of them who is there. What became known with less than a week to go is still in time on the day. */
    static List<Owed> ahead(Situation situation) {
        WorkingTime time = situation.workingTime(situation.doer());
        List<Owed> owed = new ArrayList<>();
        for (Known<LearntFact.Event> event : situation.relationship().learnt().events()) {
            LocalDate day = event.value().on();
            for (ContactId contact : event.value().attending()) {
                Instant known = known(situation, event, contact);
                boolean over = situation.watch().hasCome(time.endOf(day)) || !known.isBefore(time.endOf(day));
                if (!over) {
                    boolean soon = !known.isBefore(time.endOf(day.plusDays(ARRANGE.latest())));
                    owed.add(Owed.builder()
                            .cause(event.fact())
                            .since(event.occurredAt())
                            .on(day)
                            .by(Optional.of(day).filter(last -> soon))
                            .known(known)
                            .contact(contact)
                            .figures(Attributes.builder()
                                    .put("on", day.toString())
                                    .build())
                            .build());
                }
            }
        }
        owed.sort(Comparator.comparing((Owed one) -> one.on().orElseThrow()).thenComparing(Owed::cause));
        return owed;
    }

    private static Instant known(Situation situation, Known<LearntFact.Event> event, ContactId contact) {
        Instant known =
                Instants.later(event.recordedAt(), situation.stageKnownSince(new HashSet<>(Touches.PROSPECT_AND_UP)));
        return situation
                .relationship()
                .people()
                .find(contact)
                .map(Person::knownSince)
                .map(since -> Instants.later(known, since))
                .orElse(known);
    }

    /** Whoever was met at the event, or had a touch that arranged it. */
    static List<Given> kept(Situation situation) {
        WorkingTime time = situation.workingTime(situation.doer());
        List<Given> kept = new ArrayList<>();
        for (Known<LearntFact.Event> event : situation.relationship().learnt().events()) {
            for (ContactId contact : event.value().attending()) {
                Contacted contacted = situation.relationship().encounters().with(contact);
                Stream<Instant> met = contacted
                        .lastThrough(Channel.EVENT)
                        .map(Known::occurredAt)
                        .filter(at -> time.dateOf(at).equals(event.value().on()))
                        .stream();
                Stream<Instant> arranged = contacted.touches(Attentions.MEET_IN_PERSON).stream()
                        .map(Known::occurredAt)
                        .filter(at -> isNext(situation, event, contact, at, time));
                Stream.concat(arranged, met)
                        .forEach(at -> kept.add(new Given(at, Optional.of(contact), Optional.of(event.fact()))));
            }
        }
        kept.sort(Comparator.comparing(Given::at));
        return kept;
    }

    /** A touch is for the event that came next then, of those that were known. */
    private static boolean isNext(
            Situation situation, Known<LearntFact.Event> event, ContactId contact, Instant at, WorkingTime time) {
        return situation.relationship().learnt().events().stream()
                .filter(one -> one.value().attending().contains(contact))
                .filter(one ->
                        !one.occurredAt().isAfter(at) && !one.value().on().isBefore(time.dateOf(at)))
                .min(Comparator.comparing(
                                (Known<LearntFact.Event> one) -> one.value().on())
                        .thenComparing(Known::fact))
                .filter(event::equals)
                .isPresent();
    }
}
