package io.github.relationship;

import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.spi.Applied;
import io.github.relationship.spi.AtomicStep;
import io.github.relationship.spi.BulkRepository;
import io.github.relationship.spi.ClaimingRepository;
import io.github.relationship.spi.QuarantiningRepository;
import io.github.relationship.spi.RelationshipRepository;
import io.github.relationship.spi.VerifiableRepository;
import java.time.Instant;
import java.util.List;

/**
 * How commands reach what is stored: in steps of their own, or within a transaction that the host ends.
 *
 * @param repository what is stored, as it is reached this way
 * @param loader reads it
 * @param told who learns of what was stored
 * @param attempts how often a decision is made anew when others write at the same time
 * @param delivers whether what follows for others is delivered right after a step
 */
record Access(RelationshipRepository repository, Loader loader, Listeners told, int attempts, boolean delivers) {

    private static final int ATTEMPTS = 20;

    /** Each step is one transaction of its own. */
    static Access own(Relationships service) {
        return new Access(service.repository(), service.loader(), service.told(), ATTEMPTS, true);
    }

    /** For what only some repositories can do. */
    ClaimingRepository claiming() {
        if (repository instanceof ClaimingRepository claiming) {
            return claiming;
        }
        throw new UnsupportedOperationException(
                "this repository gives no lines to workers; use one that is a ClaimingRepository");
    }

    /** Takes steps together where the repository can; what completes claims it can. */
    List<Applied> applyAll(List<AtomicStep> steps) {
        return repository instanceof ClaimingRepository claiming
                ? claiming.applyAll(steps)
                : steps.stream().map(step -> repository.apply(step.change())).toList();
    }

    /** For what only some repositories can do. */
    QuarantiningRepository quarantining() {
        if (repository instanceof QuarantiningRepository quarantining) {
            return quarantining;
        }
        throw new UnsupportedOperationException(
                "this repository sets nothing aside; use one that is a QuarantiningRepository");
    }

    /** For what only some repositories can do. */
    BulkRepository bulk() {
        if (repository instanceof BulkRepository bulk) {
            return bulk;
        }
        throw new UnsupportedOperationException(
                "this repository stores one step at a time; use one that is a BulkRepository, or record()");
    }

    /** For what only some repositories can do. */
    VerifiableRepository verifiable() {
        if (repository instanceof VerifiableRepository verifiable) {
            return verifiable;
        }
        throw new UnsupportedOperationException(
                "this repository does not show what it stored; use one that is a VerifiableRepository");
    }

    /** So that it stops nobody else; where the repository cannot, it is passed over each time. */
    void setAside(TenantId tenant, RelationshipId relationship, Instant until, String reason) {
        if (repository instanceof QuarantiningRepository quarantining) {
            quarantining.setAside(tenant, relationship, until, reason);
        }
    }

    /**
     * What is done may yet be undone: nobody is told of it, nothing of it is remembered, and nothing else is written. What others
     * wrote may be out of sight until the transaction ends, so nothing is decided twice.
     */
    Access within(RelationshipRepository transaction) {
        return new Access(transaction, loader.within(transaction), new Listeners(List.of()), 1, false);
    }
}
