package io.github.relationship.rof;

import io.github.relationship.calendar.Instants;
import io.github.relationship.history.Known;
import io.github.relationship.history.RofFact.SatisfactionHeard;
import io.github.relationship.id.RungId;
import io.github.relationship.plan.Situation;
import io.github.relationship.rule.Lull;
import io.github.relationship.rule.Quiet;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Set;

/** Nobody asked them how satisfied they are for too long, and nothing was delivered that would make somebody ask (F16). */
enum NoCallHeld implements Quiet {
    /** No satisfaction was heard for nine months. */
    NO_CALL_HELD;

    static final Period PATIENCE = Period.ofMonths(9);

    @Override
    public List<Lull> lulls(Situation situation, Set<RungId> stages) {
        if (!GoodsInHand.notAskedAbout(situation).isEmpty()) {
            return List.of();
        }
        List<Known<SatisfactionHeard>> heard =
                situation.relationship().rofCalls().satisfaction();
        Known<?> stands = situation.standsSince(stages);
        Known<?> last = heard.isEmpty()
                ? stands
                : heard.get(heard.size() - 1).occurredAt().isAfter(stands.occurredAt())
                        ? heard.get(heard.size() - 1)
                        : stands;
        Instant known = GoodsInHand.nothingLeftSince(situation)
                .map(since -> Instants.later(since, last.recordedAt()))
                .orElse(last.recordedAt());
        return List.of(Lull.builder()
                .since(last.occurredAt())
                .patience(PATIENCE)
                .known(Instants.later(situation.stageKnownSince(stages), known))
                .cause(last.fact())
                .build());
    }
}
