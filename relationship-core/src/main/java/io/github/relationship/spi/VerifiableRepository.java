package io.github.relationship.spi;

import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import java.util.List;
import java.util.Optional;

/**
 * A repository of which somebody can see whether history and agenda belong together: it lists what it has, and shows of each
 * relationship what the last step left of its plan (K1). Nothing is changed, nor set aside.
 */
public interface VerifiableRepository extends RelationshipRepository {

    /**
     * Lists the relationships of a tenant; ids that mean another are none.
     *
     * @param tenant the tenant
     * @param after only relationships that come after this one; empty to begin with the first
     * @param limit at most so many, 1 or more
     * @return in order of their ids, each once; fewer than the limit where none follows
     * @throws IllegalArgumentException if the limit is less than 1
     */
    List<RelationshipId> relationships(TenantId tenant, Optional<RelationshipId> after, int limit);

    /**
     * Reads the stored plan of a relationship.
     *
     * @param tenant the tenant
     * @param relationship its own id
     * @return what is stored, empty if the relationship is not, or if the id means another
     */
    Optional<StoredPlan> storedPlan(TenantId tenant, RelationshipId relationship);
}
