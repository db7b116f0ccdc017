package io.github.relationship.testkit.repository;

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

/** Stores nothing and finds nothing; says what it is told to say. */
final class DoesNothing implements RelationshipRepository {

    private final Applied answer;

    DoesNothing(Applied answer) {
        this.answer = answer;
    }

    @Override
    public Optional<Stored> find(TenantId tenant, RelationshipId relationship) {
        return Optional.empty();
    }

    @Override
    public Optional<Stamp> stamp(TenantId tenant, RelationshipId relationship) {
        return Optional.empty();
    }

    @Override
    public Applied apply(Change change) {
        return answer;
    }

    @Override
    public AgendaPage agenda(AgendaQuery query) {
        return new AgendaPage(List.of(), Optional.empty());
    }

    @Override
    public List<RelationshipId> dueForReplan(TenantId tenant, Instant until, int limit) {
        return List.of();
    }

    @Override
    public List<TenantId> tenantsWithDue(Instant until, Optional<TenantId> after, int limit) {
        return List.of();
    }

    @Override
    public List<Addressed> undelivered(TenantId tenant, int limit) {
        return List.of();
    }

    @Override
    public void delivered(TenantId tenant, Addressed fact) {}

    @Override
    public List<Suppression> suppressions(TenantId tenant, PersonKey person, RelationshipId except) {
        return List.of();
    }

    @Override
    public List<LedgerEntry> ledger(
            TenantId tenant, PersonKey person, RelationshipId except, Instant since, int limit) {
        return List.of();
    }

    @Override
    public Aliased alias(TenantId tenant, RelationshipId alias, RelationshipId survivor) {
        return Aliased.MADE;
    }
}
