package io.github.relationship.playbook.internal;

import io.github.relationship.calendar.Instants;
import io.github.relationship.calendar.Zones;
import io.github.relationship.history.ReachableHours;
import io.github.relationship.id.ContactId;
import io.github.relationship.plan.Situation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When somebody may be contacted, by the recipient's clock: where several say so, all must allow (P6).
 *
 * @param sources the hours that each source allows; none for any time
 * @param zone the recipient's
 */
record ContactHours(List<List<ReachableHours>> sources, ZoneId zone) {

    /** Hours return every week: what is not allowed in two never is. */
    static final int LOOK_AHEAD_DAYS = 15;

    static ContactHours of(ContactId contact, Situation situation) {
        List<List<ReachableHours>> sources = new ArrayList<>();
        sources.add(situation.wishes(contact).reachable());
        sources.add(situation.limits().contactHours());
        sources.removeIf(List::isEmpty);
        return new ContactHours(sources, situation.zoneOf(Optional.of(contact)));
    }

    boolean isAnyTime() {
        return sources.isEmpty();
    }

    /** The first instant, from one on, that all sources allow; empty where there is none in two weeks. */
    Optional<Instant> first(Instant from) {
        Instant end = Zones.plusDays(from, LOOK_AHEAD_DAYS, zone);
        Instant at = from;
        boolean moved = true;
        while (moved && at.isBefore(end)) {
            Instant before = at;
            for (List<ReachableHours> source : sources) {
                at = first(source, at).orElse(end);
            }
            moved = at.isAfter(before);
        }
        return Optional.of(at).filter(instant -> instant.isBefore(end));
    }

    private Optional<Instant> first(List<ReachableHours> source, Instant from) {
        LocalDate today = Zones.dateOf(from, zone);
        Optional<Instant> first = Optional.empty();
        for (LocalDate day = today.minusDays(1);
                first.isEmpty() && day.isBefore(today.plusDays(LOOK_AHEAD_DAYS));
                day = day.plusDays(1)) {
            for (ReachableHours hours : source) {
                Optional<Instant> begins = within(hours, day, from);
                first = first.isPresent() && begins.isPresent()
                        ? Optional.of(Instants.earlier(first.get(), begins.get()))
                        : first.or(() -> begins);
            }
        }
        return first;
    }

    /** Those of a day go on into the next where their end is not after their start. */
    private Optional<Instant> within(ReachableHours hours, LocalDate day, Instant from) {
        boolean wraps = !hours.untilExclusive().isAfter(hours.fromInclusive());
        Instant begin = Zones.at(day, hours.fromInclusive(), zone);
        Instant end = Zones.at(wraps ? day.plusDays(1) : day, hours.untilExclusive(), zone);
        Instant first = Instants.later(begin, from);
        return Optional.of(first).filter(instant -> hours.days().contains(day.getDayOfWeek()) && instant.isBefore(end));
    }
}
