package io.github.relationship;

import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.spi.Quarantined;
import java.util.List;
import java.util.Optional;

/**
 * What was set aside of one tenant because it cannot be read, or cannot be judged, so that it stops nobody else (K13). Safe for
 * threads and processes.
 */
public final class Quarantine {

    private final Access access;
    private final TenantId tenant;
    private final Contexts contexts;

    Quarantine(Access access, TenantId tenant, Contexts contexts) {
        this.access = access;
        this.tenant = tenant;
        this.contexts = contexts;
    }

    /**
     * The first relationships of which something is set aside: see {@link #list(Optional, int)}.
     *
     * @param limit at most so many, 1 or more
     * @return in order of their ids; fewer than the limit where none follows
     */
    public List<Quarantined> list(int limit) {
        return list(Optional.empty(), limit);
    }

    /**
     * The relationships of which something is set aside. Where a line or a fact was, all else of the relationship goes on; where its
     * history was, it is judged anew no more until it is released, or takes a step.
     *
     * @param after the last relationship that was listed; empty to begin with the first
     * @param limit at most so many, 1 or more
     * @return in order of their ids, each once and with a reason; fewer than the limit where none follows
     */
    public List<Quarantined> list(Optional<RelationshipId> after, int limit) {
        return access.quarantining().quarantined(tenant, after, limit);
    }

    /**
     * Releases what was set aside of a relationship, after the cause was mended: the next {@link TenantRelationships#replanDue} judges
     * it anew, stores its lines anew, and delivers what it sends. What still cannot be read or judged is set aside again.
     *
     * @param relationship its own id
     * @return whether anything was set aside
     */
    public boolean release(RelationshipId relationship) {
        return access.quarantining().release(tenant, relationship, contexts.instant());
    }
}
