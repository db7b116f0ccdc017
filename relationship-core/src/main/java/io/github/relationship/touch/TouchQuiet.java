package io.github.relationship.touch;

import io.github.relationship.calendar.Instants;
import io.github.relationship.history.Contacted;
import io.github.relationship.history.Known;
import io.github.relationship.history.Person;
import io.github.relationship.id.RungId;
import io.github.relationship.plan.Situation;
import io.github.relationship.rule.Lull;
import io.github.relationship.rule.Quiet;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What may not be missing for too long towards each who matters. The constants' names are stable: they enter the version of a playbook. */
enum TouchQuiet implements Quiet {
    /** They were not met or talked to. */
    NO_LIVE_CONTACT {
        @Override
        Stream<Known<?>> broken(Contacted contacted) {
            return contacted.live().<Known<?>>map(live -> live).stream();
        }
    },
    /** They had neither a meaningful contact nor anything useful from us. */
    NOTHING_USEFUL {
        @Override
        Stream<Known<?>> broken(Contacted contacted) {
            return Stream.concat(
                    contacted.lastMeaningful().<Known<?>>map(met -> met).stream(),
                    contacted.lastTouch(Attentions.USEFUL_ITEM).<Known<?>>map(item -> item).stream());
        }
    };

    abstract Stream<Known<?>> broken(Contacted contacted);

    @Override
    public List<Lull> lulls(Situation situation, Set<RungId> stages) {
        return situation.keyContacts().stream()
                .map(person -> lull(situation, person, stages))
                .toList();
    }

    private Lull lull(Situation situation, Person person, Set<RungId> stages) {
        Contacted contacted = situation.relationship().encounters().with(person.id());
        Optional<Known<?>> last = broken(contacted).max(Comparator.comparing(Known::occurredAt));
        Instant stands = situation.standsSince(stages).occurredAt();
        Instant start = Instants.later(stands, person.added().occurredAt());
        Instant known = Instants.later(situation.keyContactKnownSince(person), situation.stageKnownSince(stages));
        return Lull.builder()
                .since(last.map(Known::occurredAt).orElse(start))
                .known(last.map(Known::recordedAt)
                        .map(recorded -> Instants.later(known, recorded))
                        .orElse(known))
                .cause(last.map(Known::fact))
                .with(person.id())
                .build();
    }
}
