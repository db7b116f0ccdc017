package io.github.relationship.followup;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.history.Known;
import io.github.relationship.history.Opportunities.Opportunity;
import io.github.relationship.plan.Situation;
import io.github.relationship.rule.Owed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sales in sight: worked on until they are decided, and asked about once their day has passed (F5). */
final class OpenOpportunities {

    private static final int DAYS_BEFORE = 14;
    private static final int DAYS_AFTER = 14;

    private OpenOpportunities() {}

    static List<Owed> toWork(Situation situation) {
        return open(situation)
                .filter(it -> passed(situation, it).isEmpty())
                .<Owed>map(it -> toWork(situation, it))
                .toList();
    }

    static List<Owed> toSettle(Situation situation) {
        return open(situation)
                .flatMap(it -> passed(situation, it).stream()
                        .map(day -> owed(situation, it, it.expected()).on(day).build()))
                .<Owed>map(it -> it)
                .toList();
    }

    private static Stream<Opportunity> open(Situation situation) {
        return situation.relationship().opportunities().open();
    }

    private static Owed toWork(Situation situation, Opportunity it) {
        Known<?> last = it.talk().<Known<?>>map(talk -> talk).orElse(it.expected());
        LocalDate day = owner(situation).dateOf(last.occurredAt());
        LocalDate on = it.talk()
                .map(talk -> talk.value().orElse(day.plusDays(DAYS_AFTER)))
                .or(() -> it.expected().value().map(expected -> later(day, expected.minusDays(DAYS_BEFORE))))
                .orElse(day.plusDays(DAYS_AFTER));
        return owed(situation, it, last)
                .on(on)
                .by(it.expected().value().filter(expected -> !expected.isBefore(on)))
                .build();
    }

    /** The day on which they wanted to decide, once it has passed without a word about it since. */
    private static Optional<LocalDate> passed(Situation situation, Opportunity it) {
        WorkingTime owner = owner(situation);
        return it.expected()
                .value()
                .filter(day -> situation.watch().hasCome(owner.endOf(day)))
                .filter(day -> it.talk()
                        .filter(talk -> !talk.occurredAt().isBefore(owner.endOf(day)))
                        .isEmpty());
    }

    private static Owed.Builder owed(Situation situation, Opportunity it, Known<?> cause) {
        Attributes.Builder figures = Attributes.builder()
                .put("found", Days.ofOwner(situation, it.found().occurredAt()))
                .put("last", Days.ofOwner(situation, cause.occurredAt()));
        it.expected().value().ifPresent(day -> figures.put("expected", day.toString()));
        return Owed.builder()
                .cause(cause.fact())
                .since(cause.occurredAt())
                .known(cause.recordedAt())
                .contact(it.found().value().contact())
                .facts(Stream.of(it.id(), cause.fact()).distinct().toList())
                .figures(figures.build());
    }

    private static WorkingTime owner(Situation situation) {
        return situation.workingTime(situation.owner());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
