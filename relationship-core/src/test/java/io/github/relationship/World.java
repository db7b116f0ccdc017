package io.github.relationship;

import io.github.relationship.history.Opened;
import io.github.relationship.plan.Limits;
import io.github.relationship.plan.PlanningContext;
import io.github.relationship.playbook.Playbook;

/**
 * Where a generated history is told.
 *
 * @param playbook the rules, with a ladder of the host's own
 * @param context the tenant and the people on our side; its instant is that of the opening
 * @param opening how it begins
 */
record World(Playbook playbook, PlanningContext context, Opened opening) {

    World withoutLimits() {
        return new World(Playbook.builder().from(playbook).limits(Limits.NONE).build(), context, opening);
    }
}
