package io.github.relationship.followup;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.history.Entry;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RungId;
import io.github.relationship.ladder.StageDecision.Advice;
import io.github.relationship.ladder.StageDecision.Review;
import io.github.relationship.plan.Situation;
import io.github.relationship.rule.Owed;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Turns what the ladder leaves to a person into questions (F10). */
final class StageQuestions {

    private StageQuestions() {}

    static List<Owed> moveUp(Situation situation) {
        return situation
                .decision()
                .advice()
                .map(advice -> List.of(moveUp(situation, advice)))
                .orElse(List.of());
    }

    private static Owed moveUp(Situation situation, Advice advice) {
        Optional<Entry> completing = advice.evidence().stream()
                .flatMap(fact -> situation.relationship().find(fact).stream())
                .max(Entry.IN_ORDER);
        Entry cause = completing.orElseGet(() -> situation
                .relationship()
                .find(situation.relationship().account().opened().fact())
                .orElseThrow());
        Attributes.Builder figures = Attributes.builder().put("to", advice.to().value());
        advice.beyond().map(RungId::value).ifPresent(beyond -> figures.put("beyond", beyond));
        return Owed.builder()
                .cause(cause.id())
                .since(advice.since())
                .known(later(advice.since(), cause.recordedAt()))
                .facts(inOrder(situation, advice))
                .figures(figures.build())
                .build();
    }

    private static List<FactId> inOrder(Situation situation, Advice advice) {
        return advice.evidence().stream()
                .flatMap(fact -> situation.relationship().find(fact).stream())
                .sorted(Comparator.comparing(Entry::occurredAt).reversed().thenComparing(Entry::id))
                .map(Entry::id)
                .toList();
    }

    static List<Owed> stepDown(Situation situation) {
        return situation
                .decision()
                .review()
                .map(review -> List.of(stepDown(situation, review)))
                .orElse(List.of());
    }

    private static Owed stepDown(Situation situation, Review review) {
        Entry cause = situation.relationship().find(review.fact()).orElseThrow();
        return Owed.builder()
                .cause(review.fact())
                .since(review.since())
                .known(later(review.since(), cause.recordedAt()))
                .figures(Attributes.builder()
                        .put("trigger", review.trigger().name())
                        .put("holds", review.holds().value())
                        .put("rung", situation.rung().value())
                        .put(
                                "last",
                                situation
                                        .workingTime(situation.owner())
                                        .dateOf(cause.occurredAt())
                                        .toString())
                        .build())
                .build();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
