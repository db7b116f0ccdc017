package io.github.relationship.rule;

import io.github.relationship.calendar.Zones;
import io.github.relationship.history.Contacted;
import io.github.relationship.history.Known;
import io.github.relationship.history.Person;
import io.github.relationship.plan.Situation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Which of the people of a party a touch is for (T3). */
public enum Audience {
    /** The people who matter most there. */
    KEY_CONTACTS {
        @Override
        Optional<Instant> knownSince(Situation situation, Person person, LocalDate on) {
            return situation.keyContacts().contains(person)
                    ? Optional.of(situation.keyContactKnownSince(person))
                    : Optional.empty();
        }
    },
    /** The people who matter most there, and everybody met live in the two years before. */
    ACQUAINTANCES {
        @Override
        Optional<Instant> knownSince(Situation situation, Person person, LocalDate on) {
            Optional<Instant> key = KEY_CONTACTS.knownSince(situation, person, on);
            Optional<Instant> met = metSince(situation, person, on);
            return key.isEmpty() || (met.isPresent() && met.get().isBefore(key.get())) ? met : key;
        }
    },
    /** Everybody there. */
    EVERYBODY {
        @Override
        Optional<Instant> knownSince(Situation situation, Person person, LocalDate on) {
            return Optional.of(person.knownSince());
        }
    };

    /**
     * Since when it is known that a touch on a day is for a person: nothing was late before (F21).
     *
     * @return the recording that told so, empty where it is not for the person
     */
    abstract Optional<Instant> knownSince(Situation situation, Person person, LocalDate on);

    private static Optional<Instant> metSince(Situation situation, Person person, LocalDate on) {
        Contacted contacted = situation.relationship().encounters().with(person.id());
        ZoneId zone = situation.zoneOf(Optional.of(person.id()));
        return contacted
                .live()
                .map(live -> Zones.dateOf(live.occurredAt(), zone).plusMonths(Contacted.ACQUAINTED_MONTHS))
                .filter(last -> !last.isBefore(on))
                .flatMap(last -> contacted.acquainted())
                .map(Known::recordedAt)
                .map(met -> met.isAfter(person.knownSince()) ? met : person.knownSince());
    }
}
