package io.github.relationship.ladder;

import io.github.relationship.attribute.RuleSpec;
import io.github.relationship.id.FactId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** See {@link Requirements#anyOf(Requirement...)}. */
record AnyOf(List<Requirement> requirements) implements Combination {

    AnyOf {
        requirements = Specs.requireSome(requirements);
    }

    @Override
    public List<Requirement> parts() {
        return requirements;
    }

    @Override
    public RuleSpec spec() {
        return Specs.ofAll("any-of", requirements);
    }

    @Override
    public Finding combine(List<Finding> findings) {
        List<Finding> met = findings.stream().filter(Finding::met).toList();
        SortedSet<FactId> evidence = new TreeSet<>();
        (met.isEmpty() ? findings : met).forEach(finding -> evidence.addAll(finding.evidence()));
        Optional<Instant> turnsAt = Specs.first(findings, Finding::turnsAt);
        Optional<Instant> changesAt = Specs.first(findings, Finding::changesAt);
        if (met.isEmpty()) {
            String missing = findings.stream().map(Finding::missing).collect(Collectors.joining(", or "));
            return Finding.missing(0, 1, evidence, missing, turnsAt)
                    .changingAt(changesAt)
                    .afterLoss(Specs.last(findings, Finding::lostAt));
        }
        // Met from the start by one of them is met from the start.
        boolean always = met.stream().anyMatch(finding -> finding.completedAt().isEmpty());
        return Finding.met(
                        met.size(),
                        1,
                        evidence,
                        always ? Optional.empty() : Specs.first(met, Finding::completedAt),
                        turnsAt)
                .changingAt(changesAt);
    }
}
