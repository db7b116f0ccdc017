package io.github.relationship.playbook.internal;

import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Release;
import io.github.relationship.plan.Rule;
import io.github.relationship.plan.Situation;
import java.time.Instant;
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
     * @param now the instant that the watch shows
     * @param item the line as it was planned
     * @return go, later or never
     */
    public static Release release(List<Rule> rules, Situation situation, Instant now, AgendaItem item) {
        Moment moment = new Moment(situation, now, Planner.drafts(rules, situation));
        Optional<Draft> planned = moment.drafts().stream()
                .filter(draft -> draft.proposal().key().equals(item.key()))
                .findFirst();
        return planned.map(draft -> check(item, draft, moment))
                .orElseGet(() -> new Release.Never(Release.Code.NOT_PLANNED, Optional.empty()));
    }

    private static Release check(AgendaItem item, Draft draft, Moment moment) {
        return CHECKS.stream()
                .flatMap(check -> check.objection(item, draft, moment).stream())
                .findFirst()
                .orElse(Release.GO);
    }
}
