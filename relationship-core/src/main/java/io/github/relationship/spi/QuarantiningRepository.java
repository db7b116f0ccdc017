package io.github.relationship.spi;

import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A repository that sets aside what cannot be read, with the reason, so that it stops nobody else (K13): a line that cannot be read
 * stands on no page and is given to no worker, a fact that cannot be read is not delivered. {@link #find} throws an
 * {@link UnreadableException} for a history that cannot be read, and whoever judges what is due sets it aside.
 *
 * <p>What is set aside stays as it is. The next step of its relationship stores the lines anew, and with them whatever was set aside
 * of the agenda is repaired, and listed no more; it is judged anew, too. A fact that is not delivered waits for its release.
 */
public interface QuarantiningRepository extends RelationshipRepository {

    /**
     * Sets a relationship aside that cannot be judged anew: {@link #dueForReplan} finds it no more, until it is released or takes a
     * step. Where somebody judged it meanwhile, nothing changes.
     *
     * @param tenant the tenant
     * @param relationship the relationship
     * @param until only where it is still due by then
     * @param reason what cannot be read, without any of the data
     */
    void setAside(TenantId tenant, RelationshipId relationship, Instant until, String reason);

    /**
     * Lists what is set aside: each relationship once, and of its parts the history first, then what it sends, then a line.
     *
     * @param tenant the tenant
     * @param after only relationships that come after this one; empty to begin with the first
     * @param limit at most so many, 1 or more
     * @return in order of the relationships' ids; fewer than the limit where none follows
     * @throws IllegalArgumentException if the limit is less than 1
     */
    List<Quarantined> quarantined(TenantId tenant, Optional<RelationshipId> after, int limit);

    /**
     * Releases what was set aside of a relationship, after it was repaired: it is due to be judged anew, its lines are stored anew with
     * that, and what it sends is delivered. What still cannot be read is set aside again. Where nothing is set aside, nothing changes.
     *
     * @param tenant the tenant
     * @param relationship the relationship
     * @param replanAt when it is to be judged anew
     * @return whether anything was set aside
     */
    boolean release(TenantId tenant, RelationshipId relationship, Instant replanAt);
}
