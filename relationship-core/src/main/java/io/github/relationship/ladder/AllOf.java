package io.github.relationship.ladder;

import io.github.relationship.attribute.RuleSpec;
import io.github.relationship.id.FactId;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** See {@link Requirements#allOf(Requirement...)}. */
record AllOf(List<Requirement> requirements) implements Combination {

    AllOf {
        requirements = Specs.requireSome(requirements);
    }

    @Override
    public List<Requirement> parts() {
        return requirements;
    }

    /** The requirements, those of nested ones in their place. */
    List<Requirement> flat() {
        return requirements.stream()
                .flatMap(requirement ->
                        requirement instanceof AllOf nested ? nested.flat().stream() : Stream.of(requirement))
                .toList();
    }

    @Override
    public RuleSpec spec() {
        return Specs.ofAll("all-of", requirements);
    }

    @Override
    public Finding combine(List<Finding> findings) {
        SortedSet<FactId> evidence = new TreeSet<>();
        findings.forEach(finding -> evidence.addAll(finding.evidence()));
        int have = (int) findings.stream().filter(Finding::met).count();
        return new Finding(
                have == findings.size(),
                have,
                findings.size(),
                evidence,
                findings.stream()
                        .filter(finding -> !finding.met())
                        .map(Finding::missing)
                        .collect(Collectors.joining("; ")),
                have == findings.size() ? Specs.last(findings, Finding::completedAt) : Optional.empty(),
                Specs.first(findings, Finding::changesAt),
                Specs.first(findings, Finding::turnsAt),
                Specs.last(findings, Finding::lostAt));
    }
}
