package io.github.relationship.plan;

import io.github.relationship.history.ValueBalance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what a person should know of a plan beside its items. */
final class PlanFindings {

    private PlanFindings() {}

    static List<PlanFinding> of(Situation situation, List<AgendaItem> items) {
        List<PlanFinding> findings = new ArrayList<>();
        if (!situation.isWithUs(situation.owner())) {
            findings.add(PlanFinding.ownerGone(situation.owner(), situation.doer()));
        }
        ValueBalance value = situation.valueBalance(Optional.empty());
        if (value.isOwed()) {
            findings.add(PlanFinding.valueOwed(value));
        }
        findings.addAll(ReferralFindings.of(situation));
        if (items.isEmpty() && situation.relationship().account().disqualified().isEmpty()) {
            findings.add(PlanFinding.nothingPlanned());
        }
        return findings;
    }
}
