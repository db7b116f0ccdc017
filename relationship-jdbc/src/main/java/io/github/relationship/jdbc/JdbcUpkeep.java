package io.github.relationship.jdbc;

import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.spi.Quarantined;
import io.github.relationship.spi.QuarantiningRepository;
import io.github.relationship.spi.StoredPlan;
import io.github.relationship.spi.VerifiableRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What whoever keeps the store asks and does: the part of {@link JdbcRepository} that is about what is stored. */
abstract sealed class JdbcUpkeep implements QuarantiningRepository, VerifiableRepository permits JdbcRepository {

    private final Transactions transactions;
    private final Quarantine quarantine;
    private final StoredPlans plans;

    JdbcUpkeep(Tables tables, Dialect dialect, Transactions transactions) {
        this.transactions = transactions;
        this.quarantine = new Quarantine(tables, dialect);
        this.plans = new StoredPlans(tables, dialect);
    }

    Transactions transactions() {
        return transactions;
    }

    Quarantine quarantine() {
        return quarantine;
    }

    @Override
    public void setAside(TenantId tenant, RelationshipId relationship, Instant until, String reason) {
        transactions.write(
                "setting a relationship aside",
                connection -> quarantine.setAside(connection, tenant, relationship.value(), until, reason));
    }

    @Override
    public List<Quarantined> quarantined(TenantId tenant, Optional<RelationshipId> after, int limit) {
        requireLimit(limit, "relationship");
        return transactions.read(
                "listing what is set aside", connection -> quarantine.list(connection, tenant, after, limit));
    }

    @Override
    public boolean release(TenantId tenant, RelationshipId relationship, Instant replanAt) {
        return transactions.write(
                "releasing what was set aside",
                connection -> quarantine.release(connection, tenant, relationship, replanAt));
    }

    @Override
    public List<RelationshipId> relationships(TenantId tenant, Optional<RelationshipId> after, int limit) {
        requireLimit(limit, "relationship");
        return transactions.read(
                "listing relationships", connection -> plans.relationships(connection, tenant, after, limit));
    }

    @Override
    public Optional<StoredPlan> storedPlan(TenantId tenant, RelationshipId relationship) {
        return transactions.read("reading a plan", connection -> plans.find(connection, tenant, relationship));
    }

    static void requireLimit(int limit, String what) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit is " + limit + "; ask for 1 " + what + " or more");
        }
    }
}
