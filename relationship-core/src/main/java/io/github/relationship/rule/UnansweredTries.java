package io.github.relationship.rule;

import io.github.relationship.calendar.Zones;
import io.github.relationship.history.Contacted;
import io.github.relationship.id.ContactId;
import io.github.relationship.plan.Situation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Counts what we sent in vain: tries with nothing from them for seven days after, those of one local day once (H9). */
final class UnansweredTries {

    private static final Duration TIME_TO_ANSWER = Duration.ofDays(7);

    private UnansweredTries() {}

    /**
     * How many tries in a row went unanswered.
     *
     * @param situation the situation
     * @param contact to whom, empty for anybody at the account
     */
    static int count(Situation situation, Optional<ContactId> contact) {
        Contacted contacted = contact.map(
                        id -> situation.relationship().encounters().with(id))
                .orElseGet(() -> situation.relationship().encounters().withAnybody());
        if (contacted.tries().isEmpty()) {
            return 0;
        }
        ZoneId zone = situation.zoneOf(contact);
        Set<LocalDate> days = new HashSet<>();
        for (Instant attempt : contacted.tries()) {
            if (situation.watch().hasCome(attempt.plus(TIME_TO_ANSWER))) {
                days.add(Zones.dateOf(attempt, zone));
            }
        }
        return days.size();
    }
}
