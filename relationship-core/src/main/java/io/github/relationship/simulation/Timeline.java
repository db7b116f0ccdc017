package io.github.relationship.simulation;

import io.github.relationship.history.Relationship;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.Plan;
import java.util.List;

/**
 * What a simulation found.
 *
 * @param entries what became of each line that showed, in the order in which it happened
 * @param relationship as it would be at the end, with all facts and moves that were assumed
 * @param plan what would be planned then
 */
public record Timeline(List<TimelineEntry> entries, Relationship relationship, Plan plan) {

    /** Copies the list. */
    public Timeline {
        entries = List.copyOf(entries);
    }

    /**
     * What was done.
     *
     * @return those entries, in order
     */
    public List<TimelineEntry> done() {
        return entries.stream().filter(entry -> entry.outcome() == Outcome.DONE).toList();
    }

    /**
     * What became of the lines of a rule.
     *
     * @param rule the rule, with all its steps
     * @return those entries, in order
     */
    public List<TimelineEntry> of(RuleId rule) {
        return entries.stream()
                .filter(entry -> entry.item().key().rule().equals(rule))
                .toList();
    }
}
