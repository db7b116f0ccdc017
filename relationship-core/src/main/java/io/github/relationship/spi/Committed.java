package io.github.relationship.spi;

import io.github.relationship.history.Entry;
import io.github.relationship.history.StageMoved;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.plan.Plan;
import java.util.List;

/**
 * One step that was stored.
 *
 * @param tenant the tenant
 * @param relationship the relationship
 * @param appended what was appended, in order of recording; nothing for a plan alone
 * @param plan the plan that was stored with it
 */
public record Committed(TenantId tenant, RelationshipId relationship, List<Entry> appended, Plan plan) {

    /** Copies the list. */
    public Committed {
        appended = List.copyOf(appended);
    }

    /**
     * The moves on the ladder among what was appended.
     *
     * @return the entries that hold a {@link StageMoved}, in order; retracted moves are none of them
     */
    public List<Entry> moves() {
        return appended.stream()
                .filter(entry -> entry.fact() instanceof StageMoved)
                .toList();
    }
}
