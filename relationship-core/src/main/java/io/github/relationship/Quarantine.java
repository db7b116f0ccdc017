package io.github.relationship;

import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.spi.Quarantined;
import java.util.List;
import java.util.Optional;

/** What was set aside of one tenant because it cannot be read (K13). */
record Quarantine(Access access, TenantId tenant, Contexts contexts) {

    List<Quarantined> list(Optional<RelationshipId> after, int limit) {
        return access.quarantining().quarantined(tenant, after, limit);
    }

    boolean release(RelationshipId relationship) {
        return access.quarantining().release(tenant, relationship, contexts.instant());
    }
}
