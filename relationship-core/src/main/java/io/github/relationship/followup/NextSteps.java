package io.github.relationship.followup;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.calendar.Instants;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.history.Agreement;
import io.github.relationship.history.Contacted;
import io.github.relationship.history.Encounters;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.Known;
import io.github.relationship.history.NextStep;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.WindowRule;
import io.github.relationship.rule.Owed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Next steps: those that were agreed, and the one that was not (F2). */
final class NextSteps {

    static final RuleId RULE = RuleId.of("F2");

    /** The step that asks for what was not agreed on. */
    static final String AGREE_STEP = "agree";

    /** A meaningful contact this many days before the agreed day takes the step. */
    private static final int COUNTS_FROM_DAYS_BEFORE = 3;

    /** When to ask for a next step that was not agreed on. */
    static final WindowRule AGREE = WindowRule.workingDays(2, 5);

    private NextSteps() {}

    static List<Owed> agreed(Situation situation) {
        return situation.relationship().encounters().agreements().stream()
                .filter(agreement -> !isTaken(situation, agreement))
                .map(NextSteps::owed)
                .toList();
    }

    private static boolean isTaken(Situation situation, Agreement agreement) {
        WorkingTime doer = situation.workingTime(situation.doer(agreement.by()));
        Known<NextStep> step = agreement.step();
        Instant counts = doer.startOf(step.value().on().minusDays(COUNTS_FROM_DAYS_BEFORE));
        Encounters encounters = situation.relationship().encounters();
        List<Contacted> circle = agreement.with().isEmpty()
                ? List.of(encounters.withAnybody())
                : agreement.with().stream().map(encounters::with).toList();
        return circle.stream()
                .flatMap(contacted -> contacted.lastMeaningful().stream())
                .anyMatch(met ->
                        !met.occurredAt().isBefore(counts) && met.occurredAt().isAfter(step.occurredAt()));
    }

    private static Owed owed(Agreement agreement) {
        Known<NextStep> step = agreement.step();
        return Owed.builder()
                .cause(step.fact())
                .since(step.occurredAt())
                .on(step.value().on())
                .known(step.recordedAt())
                .contact(agreement.with().stream().findFirst())
                .actor(agreement.by())
                .figures(Attributes.builder()
                        .put("on", step.value().on().toString())
                        .build())
                .build();
    }

    /** The earliest meeting that still waits for a decision and can still be followed up; where none can, the latest. */
    static List<Owed> missing(Situation situation) {
        List<Known<Interaction>> undecided = undecided(situation);
        WorkingTime doer = situation.workingTime(situation.doer());
        return undecided.stream()
                .filter(met -> !situation
                        .watch()
                        .hasCome(AGREE.resolve(met.occurredAt(), doer).expires().orElseThrow()))
                .findFirst()
                .or(() -> undecided.stream().reduce((earlier, later) -> later))
                .map(met -> List.of(missing(situation, met)))
                .orElse(List.of());
    }

    /** That they were asked, and agreed on nothing, is settled with that talk and all before it: it asks for no other (F27). */
    private static List<Known<Interaction>> undecided(Situation situation) {
        List<Known<Interaction>> undecided =
                situation.relationship().encounters().undecided();
        return undecided.isEmpty()
                ? undecided
                : situation
                        .relationship()
                        .items()
                        .lastAnswered(RULE, AGREE_STEP)
                        .map(asked -> undecided.stream()
                                .filter(met -> met.occurredAt().isAfter(asked.occurredAt()))
                                .toList())
                        .orElse(undecided);
    }

    private static Owed missing(Situation situation, Known<Interaction> met) {
        return Owed.builder()
                .cause(met.fact())
                .since(met.occurredAt())
                .known(Instants.later(met.recordedAt(), situation.stageKnownSince()))
                .contact(participant(situation, met))
                .actor(situation.relationship().find(met.fact()).flatMap(Entry::actor))
                .figures(Attributes.builder()
                        .put(
                                "met",
                                situation
                                        .workingTime(situation.doer())
                                        .dateOf(met.occurredAt())
                                        .toString())
                        .build())
                .build();
    }

    private static Optional<ContactId> participant(Situation situation, Known<Interaction> met) {
        return situation
                .relationship()
                .find(met.fact())
                .flatMap(entry -> entry.participants().stream().findFirst());
    }
}
