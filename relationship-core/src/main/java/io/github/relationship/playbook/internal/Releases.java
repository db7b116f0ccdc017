package io.github.relationship.playbook.internal;

import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Release;
import io.github.relationship.plan.Rule;
import io.github.relationship.plan.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks a line just before it is done: its rule proposes anew, and the proposal goes through the same steps as any (A5, P2). */
public final class Releases {

    /** The checks, in their order: the first objection counts. */
    static final List<ReleaseCheck> CHECKS = List.of(ReleaseCheck.values());

    private Releases() {}

    /**
     * Checks a line.
     *
     * @param rules the rules, in any order
     * @param situation the relationship, where it stands, and the watch
     * @param item the line as it was planned
     * @return go, later or never
     */
    public static Release release(List<Rule> rules, Situation situation, AgendaItem item) {
        List<Draft> drafts = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.spec().id().equals(item.key().rule())) {
                rule.propose(situation, proposal -> {
                    if (proposal.key().equals(item.key())) {
                        drafts.add(new Draft(proposal, situation));
                    }
                });
            }
        }
        if (drafts.isEmpty()) {
            return new Release.Never(Release.Code.NOT_PLANNED, Optional.empty());
        }
        Draft draft = drafts.get(0);
        Planner.arbitrate(draft, situation);
        return CHECKS.stream()
                .flatMap(check -> check.objection(item, draft, situation).stream())
                .findFirst()
                .orElse(Release.GO);
    }
}
