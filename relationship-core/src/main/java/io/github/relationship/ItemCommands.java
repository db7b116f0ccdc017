package io.github.relationship;

import io.github.relationship.calendar.Instants;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.calendar.Zones;
import io.github.relationship.history.Fact;
import io.github.relationship.history.ItemFact;
import io.github.relationship.history.ItemLog;
import io.github.relationship.history.Known;
import io.github.relationship.history.Occurrence;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.UserId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.ItemClass;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What people do with a line, checked on the plan of the state that is decided on (A2). What was done before with the same line
 * in the same way is not done again: the ids of the facts that did it are given.
 */
final class ItemCommands {

    /** How far ahead a line can be put: a plan looks 400 days ahead, and what lies beyond would be out of sight. */
    private static final Period FARTHEST = Period.ofYears(1);

    private final Supplier<FactId> freshIds;

    ItemCommands(Supplier<FactId> freshIds) {
        this.freshIds = freshIds;
    }

    List<FactId> complete(Recording recording, ItemKey item, UserId by) {
        Optional<Known<ItemFact.Completed>> before = verbs(recording, item).completed();
        if (before.isPresent()) {
            return Stream.concat(
                            before.get().value().by().stream(),
                            Stream.of(before.get().fact()))
                    .distinct()
                    .toList();
        }
        return recording
                .deed(line(recording, item), by)
                .map(deed -> complete(recording, item, by, deed))
                .orElseGet(() -> record(recording, by, new ItemFact.Completed(item, Optional.empty())));
    }

    List<FactId> complete(Recording recording, ItemKey item, UserId by, Occurrence what) {
        FactId fact = what.id().orElseGet(freshIds);
        Occurrence named = Occurrence.builder().from(what).id(fact).build();
        Optional<Known<ItemFact.Completed>> before = verbs(recording, item)
                .completed()
                .filter(known -> known.value().by().equals(Optional.of(fact)));
        if (before.isPresent()) {
            recording.record(List.of(named), freshIds);
            return List.of(fact, before.get().fact());
        }
        line(recording, item);
        // What runs ahead of the clock is not done before it happened.
        Instant at = Instants.later(recording.instant(), what.occurredAt());
        return recording.record(
                List.of(named, occurrence(at, by, new ItemFact.Completed(item, Optional.of(fact)))), freshIds);
    }

    List<FactId> snooze(Recording recording, ItemKey item, UserId by, Instant until) {
        Instant given = Instants.truncate(until);
        Optional<Known<ItemFact.Snoozed>> before = verbs(recording, item)
                .snoozed()
                .filter(known -> known.value().until().equals(given));
        if (before.isPresent()) {
            return List.of(before.get().fact());
        }
        AgendaItem line = line(recording, item);
        Instant now = recording.instant();
        WorkingTime doer = recording.workingTime(line.doer());
        Instant farthest = Zones.plus(now, FARTHEST, doer.zone());
        Instant last = line.window()
                .expires()
                .map(end -> Instants.earlier(end.minus(1, ChronoUnit.MICROS), farthest))
                .orElse(farthest);
        if (!given.isAfter(now) || given.isAfter(last)) {
            throw new SnoozeRefusedException(item, given, now, last);
        }
        return record(recording, by, new ItemFact.Snoozed(item, given));
    }

    List<FactId> reschedule(Recording recording, ItemKey item, UserId by, LocalDate on) {
        Optional<Known<ItemFact.Rescheduled>> before = verbs(recording, item).rescheduled();
        if (before.filter(known -> known.value().on().equals(on)).isPresent()) {
            return List.of(before.get().fact());
        }
        AgendaItem line = line(recording, item);
        if (before.isPresent()) {
            throw new RescheduledBeforeException(item, on, before.get().value().on());
        }
        WorkingTime doer = recording.workingTime(line.doer());
        LocalDate today = doer.dateOf(recording.instant());
        LocalDate first = line.window()
                .notBefore()
                .map(instant -> firstDay(instant, doer))
                .filter(today::isBefore)
                .orElse(today);
        LocalDate last = today.plus(FARTHEST);
        if (on.isBefore(first) || on.isAfter(last)) {
            throw new RescheduleRefusedException(item, on, first, last);
        }
        return record(recording, by, new ItemFact.Rescheduled(item, on));
    }

    /** The first day that does not begin before an instant. */
    private static LocalDate firstDay(Instant instant, WorkingTime doer) {
        LocalDate day = doer.dateOf(instant);
        return doer.startOf(day).isBefore(instant) ? day.plusDays(1) : day;
    }

    List<FactId> dismiss(Recording recording, UserId by, ItemFact.Dismissed dismissal) {
        Optional<Known<ItemFact.Dismissed>> before =
                verbs(recording, dismissal.item()).dismissed();
        if (before.isPresent()) {
            return List.of(before.get().fact());
        }
        line(recording, dismissal.item());
        return record(recording, by, dismissal);
    }

    List<FactId> answer(Recording recording, UserId by, ItemFact.Answered answer) {
        ItemKey item = answer.item();
        Optional<Known<ItemFact.Answered>> before =
                verbs(recording, item).answered().filter(known -> known.value().equals(answer));
        if (before.isPresent()) {
            return List.of(before.get().fact());
        }
        AgendaItem line = line(recording, item);
        if (line.itemClass() != ItemClass.REVIEW) {
            throw new NotAReviewException(item, line.itemClass());
        }
        LocalDate first =
                recording.workingTime(line.doer()).dateOf(recording.instant()).plusDays(1);
        Optional<LocalDate> tooEarly = answer.until().filter(first::isAfter);
        if (tooEarly.isPresent()) {
            throw new AnswerRefusedException(item, tooEarly.get(), first);
        }
        return record(recording, by, answer);
    }

    private static ItemLog.Verbs verbs(Recording recording, ItemKey item) {
        return recording.relationship().items().of(item);
    }

    private static AgendaItem line(Recording recording, ItemKey item) {
        return recording.judged().plan().find(item).orElseThrow(() -> new UnknownItemException(item));
    }

    private List<FactId> record(Recording recording, UserId by, Fact fact) {
        return recording.record(List.of(occurrence(recording.instant(), by, fact)), freshIds);
    }

    static Occurrence occurrence(Instant at, UserId by, Fact fact) {
        return Occurrence.builder().occurredAt(at).actor(by).fact(fact).build();
    }
}
