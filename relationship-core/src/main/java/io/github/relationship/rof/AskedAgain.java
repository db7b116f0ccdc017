package io.github.relationship.rof;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.history.ComplaintFact.Ending;
import io.github.relationship.history.Complaints;
import io.github.relationship.history.Known;
import io.github.relationship.history.RofFact.SatisfactionHeard;
import io.github.relationship.id.FactId;
import io.github.relationship.plan.Situation;
import io.github.relationship.rule.Owed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who was not satisfied is asked again, unless they have verified that it is right now (R5). */
final class AskedAgain {

    private AskedAgain() {}

    static Optional<Owed> owed(Situation situation) {
        List<Known<SatisfactionHeard>> heard =
                situation.relationship().rofCalls().satisfaction();
        Complaints complaints = situation.relationship().complaints();
        if (heard.isEmpty() || !complaints.standing().isEmpty()) {
            return Optional.empty();
        }
        Known<SatisfactionHeard> last = heard.get(heard.size() - 1);
        return last.value().satisfied()
                ? Optional.empty()
                : complaints.all().stream()
                        .flatMap(complaint -> complaint.closed().stream())
                        .filter(end -> !end.occurredAt().isBefore(last.occurredAt()))
                        .max(Comparator.comparing(Known::occurredAt))
                        .filter(end -> end.value() != Ending.VERIFIED)
                        .map(end -> owed(situation, last, end));
    }

    private static Owed owed(Situation situation, Known<SatisfactionHeard> last, Known<Ending> end) {
        List<FactId> dissatisfied = last.value().answers().entrySet().stream()
                .filter(answer -> !answer.getValue())
                .map(Map.Entry::getKey)
                .toList();
        return Owed.builder()
                .cause(end.fact())
                .since(end.occurredAt())
                .known(end.recordedAt())
                .facts(dissatisfied.isEmpty() ? List.of(last.fact()) : dissatisfied)
                .figures(Attributes.builder()
                        .put("purchases", Math.max(1, dissatisfied.size()))
                        .put(
                                "since",
                                situation
                                        .workingTime(situation.owner())
                                        .dateOf(last.occurredAt())
                                        .toString())
                        .build())
                .build();
    }
}
