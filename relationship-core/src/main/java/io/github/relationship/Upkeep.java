package io.github.relationship;

import io.github.relationship.history.Occurrence;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RelationshipId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What whoever keeps the store asks and does: the part of {@link TenantRelationships} that is about what is stored. */
public abstract sealed class Upkeep extends Insights permits TenantRelationships {

    Upkeep(Supplier<FactId> freshIds) {
        super(freshIds);
    }

    abstract Keeper keeper();

    /**
     * What was set aside because it cannot be read or judged (K13).
     *
     * @return to list it, and to release it; for repositories that can, see
     *     {@link io.github.relationship.spi.QuarantiningRepository}
     */
    public Quarantine quarantine() {
        return keeper().quarantine();
    }

    /**
     * Makes the stored plans of some relationships again, each for the instant and from the history and inputs that it was made with, and
     * compares (K1). Changes nothing, and sets nothing aside. One relationship after the other is read, and no more is kept than the
     * answer says.
     *
     * <p>What differs stands as it is until the relationship is judged anew: by the next fact, or by
     * {@link TenantRelationships#replanDue}.
     *
     * @param after the last relationship that was verified; empty to begin with the first
     * @param limit at most so many relationships, 1 or more
     * @return what differs, what cannot be compared and why, and where to go on
     * @throws UnsupportedOperationException if the repository is no
     *     {@link io.github.relationship.spi.VerifiableRepository}
     */
    public Verification verify(Optional<RelationshipId> after, int limit) {
        return keeper().verifier().verify(after, limit);
    }

    /**
     * Records what comes in bulk, such as from an old system: the facts of many relationships with few statements. Each relationship is
     * stored wholly or not at all, whatever becomes of the others, and facts are checked as {@link TenantRelationships#record} checks them.
     * Plans are left for later: each relationship is due at once, {@link TenantRelationships#replanDue} judges it, tells listeners of the
     * plan, and delivers what follows for others; until then its agenda stays as it was. Repeating what is known changes nothing.
     *
     * <p>All that is handed in is held in memory, and stored in one transaction: hand in some 10,000 facts at a time.
     *
     * @param told for each relationship what happened there, in order; the opening first where it is new
     * @return what was stored, and for whom it was refused and why
     * @throws UnsupportedOperationException if the repository is no {@link io.github.relationship.spi.BulkRepository}
     */
    public BulkRecorded recordInBulk(Map<RelationshipId, List<Occurrence>> told) {
        return keeper().bulk().record(told);
    }
}
