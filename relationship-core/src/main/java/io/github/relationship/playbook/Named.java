package io.github.relationship.playbook;

import io.github.relationship.id.RuleId;
import io.github.relationship.plan.Rule;
import java.util.List;
import java.util.Optional;

/** Rules by their names: an id, and a step where a rule has several. */
final class Named {

    private Named() {}

    static Optional<Rule> find(List<Rule> rules, RuleId id, Optional<String> step) {
        return rules.stream()
                .filter(rule -> rule.spec().id().equals(id))
                .filter(rule -> stepOf(rule).equals(step))
                .findFirst();
    }

    static String nameOf(Rule rule) {
        return rule.spec().id() + stepOf(rule).map(step -> "." + step).orElse("");
    }

    static Optional<String> stepOf(Rule rule) {
        return Optional.of(rule.spec().attributes())
                .filter(attributes -> attributes.has("step"))
                .map(attributes -> attributes.text("step"))
                .filter(step -> !step.equals("-"));
    }
}
