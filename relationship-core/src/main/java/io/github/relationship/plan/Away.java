package io.github.relationship.plan;

import io.github.relationship.calendar.Zones;
import io.github.relationship.history.Known;
import io.github.relationship.history.OutOfOffice;
import io.github.relationship.id.ContactId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A time in which somebody of theirs is out of office (P3): until the first working day after the day of their return, or for 14 days
 * where they named none. Whether a day is a working day goes by our own calendar, and when it begins by their zone.
 *
 * @param begins when they said so
 * @param ends the first instant after it
 */
public record Away(Instant begins, Instant ends) {

    private static final int DAYS_UNLESS_SAID = 14;

    /**
     * All such times of a person, past ones included.
     *
     * @param situation the situation
     * @param contact who
     * @return each, in the order in which they began
     */
    public static List<Away> of(Situation situation, ContactId contact) {
        List<Known<OutOfOffice>> absences = situation.relationship().people().absences(contact);
        if (absences.isEmpty()) {
            return List.of();
        }
        return absences.stream()
                .map(said -> new Away(said.occurredAt(), ends(situation, said)))
                .toList();
    }

    private static Instant ends(Situation situation, Known<OutOfOffice> said) {
        ZoneId zone = situation.zoneOf(Optional.of(said.value().contact()));
        return said.value()
                .until()
                .map(back -> situation.workingTime(situation.doer()).calendar().next(back.plusDays(1)))
                .map(day -> Zones.startOfDay(day, zone))
                .orElseGet(() -> Zones.plusDays(said.occurredAt(), DAYS_UNLESS_SAID, zone));
    }

    /**
     * Whether a person is away now: rules that may address somebody else do.
     *
     * @param situation the situation
     * @param contact who
     * @return true until the last such time has ended
     */
    public static boolean isNow(Situation situation, ContactId contact) {
        Watch watch = situation.watch();
        return of(situation, contact).stream()
                .anyMatch(away -> watch.hasCome(away.begins()) && !watch.hasCome(away.ends()));
    }
}
