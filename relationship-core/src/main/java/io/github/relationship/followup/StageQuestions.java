package io.github.relationship.followup;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.calendar.Instants;
import io.github.relationship.history.Entry;
import io.github.relationship.history.ItemLog;
import io.github.relationship.history.Known;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.RungId;
import io.github.relationship.ladder.StageDecision.Advice;
import io.github.relationship.ladder.StageDecision.Review;
import io.github.relationship.plan.Situation;
import io.github.relationship.rule.Owed;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns what the ladder leaves to a person into questions (F10). */
final class StageQuestions {

    static final RuleId RULE = RuleId.of("F10");
    static final String MOVE_UP = "move-up";

    private StageQuestions() {}

    static List<Owed> moveUp(Situation situation) {
        return situation
                .decision()
                .advice()
                .map(advice -> List.of(moveUp(situation, advice)))
                .orElse(List.of());
    }

    private static Owed moveUp(Situation situation, Advice advice) {
        Attributes.Builder figures = Attributes.builder().put("to", advice.to().value());
        advice.beyond().map(RungId::value).ifPresent(beyond -> figures.put("beyond", beyond));
        Question question = openQuestion(situation, advice);
        FactId cause = question.cause();
        Instant since = since(situation, advice, cause);
        Instant recorded = advice.evidence().stream()
                .flatMap(fact -> situation.relationship().find(fact).stream())
                .filter(entry -> !entry.occurredAt().isAfter(since))
                .max(Entry.IN_ORDER)
                .map(Entry::recordedAt)
                .orElse(since);
        return Owed.builder()
                .cause(cause)
                .since(since)
                .raised(since)
                .known(Instants.later(Instants.later(since, recorded), passedOn(situation, question, since)))
                .facts(inOrder(situation, advice))
                .figures(figures.build())
                .build();
    }

    private static Instant passedOn(Situation situation, Question question, Instant since) {
        Relationship relationship = situation.relationship();
        return relationship
                .find(question.cause())
                .flatMap(cause -> PassedOn.at(relationship, cause, question.closed()))
                .orElse(since);
    }

    /** What raises the question now, and when it was closed before. */
    private record Question(FactId cause, Optional<Instant> closed) {}

    /** When the question arose: raised anew by a fact that counts, or by a reopening, it counts from then. */
    private static Instant since(Situation situation, Advice advice, FactId cause) {
        Optional<Instant> anew = Optional.of(cause)
                .filter(fact -> advice.evidence().contains(fact))
                .flatMap(situation.relationship()::find)
                .map(Entry::occurredAt);
        Optional<Instant> reopened =
                situation.relationship().account().reopened().map(Known::occurredAt);
        return Stream.of(anew, reopened).flatMap(Optional::stream).reduce(advice.since(), Instants::later);
    }

    /**
     * What raised the question: that they came to stand where they stand, or that somebody declined. It stays the same while
     * evidence grows; once a person has closed the line, the next fact that counts raises it anew.
     */
    private static Question openQuestion(Situation situation, Advice advice) {
        Relationship relationship = situation.relationship();
        FactId cause = Stream.of(
                        relationship.stages().lastMove(), relationship.stages().declined(advice.to()))
                .<Known<?>>flatMap(Optional::stream)
                .max(Comparator.comparing(Known::occurredAt))
                .map(Known::fact)
                .orElseGet(() -> relationship.account().opened().fact());
        Question question = new Question(cause, Optional.empty());
        Optional<Question> open = Optional.of(question);
        while (open.isPresent()) {
            question = open.get();
            open = closed(situation, question.cause())
                    .flatMap(closed ->
                            nextAfter(closed, situation, advice).map(next -> new Question(next, Optional.of(closed))));
        }
        return question;
    }

    private static Optional<Instant> closed(Situation situation, FactId cause) {
        ItemLog.Verbs verbs = situation
                .relationship()
                .items()
                .of(situation.key(RULE, Optional.of(MOVE_UP), Optional.empty(), cause.value()));
        return verbs.completed()
                .map(Known::occurredAt)
                .or(() -> verbs.answered()
                        .filter(answer -> answer.value().until().isEmpty())
                        .map(Known::occurredAt))
                .or(() -> verbs.dismissed().map(Known::occurredAt));
    }

    private static Optional<FactId> nextAfter(Instant closed, Situation situation, Advice advice) {
        return advice.evidence().stream()
                .flatMap(fact -> situation.relationship().find(fact).stream())
                .filter(entry -> entry.occurredAt().isAfter(closed))
                .min(Entry.IN_ORDER)
                .map(Entry::id);
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
                .cause(declinedSince(situation, review).orElse(review.fact()))
                .facts(List.of(review.fact()))
                .since(review.since())
                .raised(review.since())
                .known(Instants.later(cause.recordedAt(), situation.stageKnownSince()))
                .figures(Attributes.builder()
                        .put("trigger", review.trigger().name())
                        .put("holds", review.holds().value())
                        .put("rung", situation.rung().value())
                        .put(
                                "last",
                                situation
                                        .workingTime(situation.doer())
                                        .dateOf(cause.occurredAt())
                                        .toString())
                        .build())
                .build();
    }

    /** Declined, the same doubt is another question when it comes back. */
    private static Optional<FactId> declinedSince(Situation situation, Review review) {
        return Stream.of(review.holds(), situation.rung())
                .flatMap(rung -> situation.relationship().stages().declined(rung).stream())
                .filter(declined -> declined.occurredAt().isBefore(review.since()))
                .filter(declined -> situation
                        .relationship()
                        .find(review.fact())
                        .filter(raised -> raised.occurredAt().isBefore(declined.occurredAt()))
                        .isPresent())
                .max(Comparator.comparing(Known::occurredAt))
                .map(Known::fact);
    }
}
