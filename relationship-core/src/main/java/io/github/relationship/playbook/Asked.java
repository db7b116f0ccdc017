package io.github.relationship.playbook;

import io.github.relationship.id.ContactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.plan.Lack;
import io.github.relationship.plan.Plan;
import io.github.relationship.plan.Rule;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.WhyNothing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Each rule is asked what it has for a person, and where it has nothing, what it lacked (G2). */
final class Asked {

    private Asked() {}

    static WhyNothing why(List<Rule> rules, Situation situation, Plan plan, ContactId contact) {
        Set<ItemKey> proposed = new HashSet<>();
        List<Lack> lacks = new ArrayList<>();
        for (Rule rule : rules) {
            boolean[] any = {false};
            rule.propose(situation, proposal -> {
                if (proposal.contact().filter(contact::equals).isPresent()) {
                    any[0] = proposed.add(proposal.key()) || any[0];
                }
            });
            if (!any[0]) {
                lacks.add(new Lack(rule.spec().id(), Named.stepOf(rule), rule.lacks(situation, contact)));
            }
        }
        lacks.sort(Comparator.comparing(Lack::rule)
                .thenComparing(lack -> lack.step().orElse("")));
        return new WhyNothing(
                plan.items().stream()
                        .filter(item -> proposed.contains(item.key()))
                        .toList(),
                plan.heldBack().stream()
                        .filter(held -> proposed.contains(held.key()))
                        .toList(),
                lacks);
    }
}
