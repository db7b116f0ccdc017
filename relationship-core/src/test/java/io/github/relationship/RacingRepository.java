package io.github.relationship;

import io.github.relationship.id.PersonKey;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.plan.LedgerEntry;
import io.github.relationship.plan.Suppression;
import io.github.relationship.spi.Addressed;
import io.github.relationship.spi.AgendaPage;
import io.github.relationship.spi.AgendaQuery;
import io.github.relationship.spi.Aliased;
import io.github.relationship.spi.Applied;
import io.github.relationship.spi.Change;
import io.github.relationship.spi.RelationshipRepository;
import io.github.relationship.spi.Stamp;
import io.github.relationship.spi.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A repository in which somebody else writes first, so many times. */
final class RacingRepository implements RelationshipRepository {

    private final RelationshipRepository repository;
    private Runnable rival = () -> {};
    private int races;
    private int writes;
    private int reads;

    RacingRepository(RelationshipRepository repository) {
        this.repository = repository;
    }

    /** The next so many writes are lost to what a rival does. */
    void lose(int times, Runnable toWhat) {
        races = times;
        rival = toWhat;
    }

    int writes() {
        return writes;
    }

    int reads() {
        return reads;
    }

    @Override
    public Applied apply(Change change) {
        writes++;
        if (races > 0) {
            races--;
            rival.run();
            return Applied.LOST;
        }
        return repository.apply(change);
    }

    @Override
    public Optional<Stored> find(TenantId tenant, RelationshipId relationship) {
        reads++;
        return repository.find(tenant, relationship);
    }

    @Override
    public Optional<Stamp> stamp(TenantId tenant, RelationshipId relationship) {
        return repository.stamp(tenant, relationship);
    }

    @Override
    public AgendaPage agenda(AgendaQuery query) {
        return repository.agenda(query);
    }

    @Override
    public List<RelationshipId> dueForReplan(TenantId tenant, Instant until, int limit) {
        return repository.dueForReplan(tenant, until, limit);
    }

    @Override
    public List<TenantId> tenantsWithDue(Instant until, Optional<TenantId> after, int limit) {
        return repository.tenantsWithDue(until, after, limit);
    }

    @Override
    public List<Addressed> undelivered(TenantId tenant, int limit) {
        return repository.undelivered(tenant, limit);
    }

    @Override
    public void delivered(TenantId tenant, Addressed fact) {
        repository.delivered(tenant, fact);
    }

    @Override
    public List<Suppression> suppressions(TenantId tenant, PersonKey person, RelationshipId except) {
        return repository.suppressions(tenant, person, except);
    }

    @Override
    public List<LedgerEntry> ledger(
            TenantId tenant, PersonKey person, RelationshipId except, Instant since, int limit) {
        return repository.ledger(tenant, person, except, since, limit);
    }

    @Override
    public Aliased alias(TenantId tenant, RelationshipId alias, RelationshipId survivor) {
        return repository.alias(tenant, alias, survivor);
    }
}
