package io.github.relationship.testkit.repository;

import io.github.relationship.id.PersonKey;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.memory.InMemoryRepository;
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

/** A good repository, until something is overridden. */
class Delegating implements RelationshipRepository {

    final RelationshipRepository good;

    Delegating() {
        this(new InMemoryRepository());
    }

    Delegating(RelationshipRepository good) {
        this.good = good;
    }

    @Override
    public Optional<Stored> find(TenantId tenant, RelationshipId relationship) {
        return good.find(tenant, relationship);
    }

    @Override
    public Optional<Stamp> stamp(TenantId tenant, RelationshipId relationship) {
        return good.stamp(tenant, relationship);
    }

    @Override
    public Applied apply(Change change) {
        return good.apply(change);
    }

    @Override
    public AgendaPage agenda(AgendaQuery query) {
        return good.agenda(query);
    }

    @Override
    public List<RelationshipId> dueForReplan(TenantId tenant, Instant until, int limit) {
        return good.dueForReplan(tenant, until, limit);
    }

    @Override
    public List<TenantId> tenantsWithDue(Instant until, Optional<TenantId> after, int limit) {
        return good.tenantsWithDue(until, after, limit);
    }

    @Override
    public List<Addressed> undelivered(TenantId tenant, int limit) {
        return good.undelivered(tenant, limit);
    }

    @Override
    public void delivered(TenantId tenant, Addressed fact) {
        good.delivered(tenant, fact);
    }

    @Override
    public List<Suppression> suppressions(TenantId tenant, PersonKey person, RelationshipId except) {
        return good.suppressions(tenant, person, except);
    }

    @Override
    public List<LedgerEntry> ledger(
            TenantId tenant, PersonKey person, RelationshipId except, Instant since, int limit) {
        return good.ledger(tenant, person, except, since, limit);
    }

    @Override
    public Aliased alias(TenantId tenant, RelationshipId alias, RelationshipId survivor) {
        return good.alias(tenant, alias, survivor);
    }
}
