package io.github.relationship.rule;

import io.github.relationship.calendar.Zones;
import io.github.relationship.history.Known;
import io.github.relationship.history.Person;
import io.github.relationship.history.TouchSent;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.OccasionId;
import io.github.relationship.plan.Situation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * For which of a rule's days its touches were: one that names an occasion for that, any other for the first that was open then, and
 * none for two (G4, G12).
 */
final class OccasionsDone {

    /** One day, whatever the year. */
    private record Whose(Optional<ContactId> contact, String id) {
        static Whose of(OccasionDay day) {
            return new Whose(day.contact(), day.id());
        }
    }

    private record Marked(Whose day, int year) {}

    /** A day for whose year a touch would do, and when that touch was where the day is. */
    private record Candidate(OccasionDay day, int year, LocalDate date, LocalDate touched) {}

    private final Occasion rule;
    private final Situation situation;
    private final List<OccasionDay> days;
    private final Map<Whose, Integer> latest = new HashMap<>();
    private final Set<Marked> marked = new HashSet<>();

    private OccasionsDone(Occasion rule, Situation situation, List<OccasionDay> days) {
        this.rule = rule;
        this.situation = situation;
        this.days = days;
    }

    static OccasionsDone of(Occasion rule, Situation situation, List<OccasionDay> days) {
        OccasionsDone done = new OccasionsDone(rule, situation, days);
        List<Known<TouchSent>> touches = new ArrayList<>();
        for (Person person : situation.relationship().people().all()) {
            touches.addAll(situation
                    .relationship()
                    .encounters()
                    .with(person.id())
                    .touches(rule.ask().rule()));
        }
        touches.sort(Comparator.comparing((Known<TouchSent> touch) -> touch.occurredAt())
                .thenComparing(Known::fact));
        touches.forEach(done::mark);
        return done;
    }

    /** Whether a touch was for the day of a year, or of a later one. */
    boolean isDone(OccasionDay day, int year) {
        return latest.getOrDefault(Whose.of(day), Integer.MIN_VALUE) >= year;
    }

    private void mark(Known<TouchSent> touch) {
        // A line that it names is closed by it, and no other is.
        if (touch.value().item().filter(this::isOurs).isPresent()) {
            return;
        }
        Optional<ContactId> contact = Optional.of(touch.value().contact());
        Optional<String> name = touch.value().occasion().map(OccasionId::value);
        List<Candidate> unmarked = new ArrayList<>();
        for (OccasionDay day : days) {
            if (day.contact().isPresent() && !day.contact().equals(contact)) {
                continue;
            }
            LocalDate touched = dateOf(touch, day);
            if (name.equals(Optional.of(day.id()))) {
                mark(day, day.yearFor(touched, true));
                return;
            }
            int year = day.yearFor(touched, false);
            if (!isMarked(day, year, touch.occurredAt())) {
                unmarked.add(new Candidate(day, year, day.in(year), touched));
            }
        }
        first(unmarked).ifPresent(candidate -> mark(candidate.day(), candidate.year()));
    }

    private boolean isOurs(ItemKey item) {
        return item.relationship().equals(situation.relationship().id())
                && item.rule().equals(rule.ask().rule());
    }

    private void mark(OccasionDay day, int year) {
        latest.merge(Whose.of(day), year, Math::max);
        marked.add(new Marked(Whose.of(day), year));
    }

    /** The first that was still to come, or is put off; where all are over, the last of them. */
    private Optional<Candidate> first(List<Candidate> left) {
        Comparator<Candidate> byDate = Comparator.comparing(Candidate::date);
        return left.stream()
                .filter(this::isOpen)
                .min(byDate)
                .or(() -> left.stream().max(byDate));
    }

    private boolean isMarked(OccasionDay day, int year, Instant before) {
        return marked.contains(new Marked(Whose.of(day), year))
                || situation
                        .relationship()
                        .items()
                        .of(key(day, year))
                        .closed()
                        .filter(closed -> closed.occurredAt().isBefore(before))
                        .isPresent();
    }

    private boolean isOpen(Candidate candidate) {
        LocalDate last = candidate.date().plusDays(rule.staleAfterDays());
        return !candidate.touched().isAfter(last)
                || situation
                        .relationship()
                        .items()
                        .of(key(candidate.day(), candidate.year()))
                        .rescheduled()
                        .isPresent();
    }

    private LocalDate dateOf(Known<TouchSent> touch, OccasionDay day) {
        return Zones.dateOf(touch.occurredAt(), day.zone(situation));
    }

    private ItemKey key(OccasionDay day, int year) {
        return situation.key(rule.ask().rule(), rule.ask().step(), day.contact(), day.occurrence(year));
    }
}
