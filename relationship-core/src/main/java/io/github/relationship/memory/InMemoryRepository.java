package io.github.relationship.memory;

import io.github.relationship.id.PersonKey;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.LedgerEntry;
import io.github.relationship.plan.Suppression;
import io.github.relationship.spi.Addressed;
import io.github.relationship.spi.AgendaCursor;
import io.github.relationship.spi.AgendaPage;
import io.github.relationship.spi.AgendaQuery;
import io.github.relationship.spi.Aliased;
import io.github.relationship.spi.Applied;
import io.github.relationship.spi.BulkRepository;
import io.github.relationship.spi.Change;
import io.github.relationship.spi.Claim;
import io.github.relationship.spi.ClaimQuery;
import io.github.relationship.spi.ClaimingRepository;
import io.github.relationship.spi.Quarantined;
import io.github.relationship.spi.QuarantiningRepository;
import io.github.relationship.spi.Stamp;
import io.github.relationship.spi.Stored;
import io.github.relationship.spi.StoredPlan;
import io.github.relationship.spi.VerifiableRepository;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * Remembers in memory, and forgets when it is gone. Obeys the same contract as any other repository; safe for threads. Reading an
 * agenda looks at every line of the tenant.
 */
public final class InMemoryRepository
        implements BulkRepository, ClaimingRepository, QuarantiningRepository, VerifiableRepository {

    private final Map<TenantId, Memory> tenants = new ConcurrentHashMap<>();

    private final Clock clock;
    private final AtomicLong numbers = new AtomicLong();

    /** An empty repository, in which a lease lasts until its worker is done: there is no clock by which it could end. */
    public InMemoryRepository() {
        this(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    /**
     * An empty repository.
     *
     * @param clock the clock by which leases end
     */
    public InMemoryRepository(Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    @Override
    public Optional<Stored> find(TenantId tenant, RelationshipId relationship) {
        RelationshipId own = own(tenant, relationship);
        return row(tenant, own).map(row -> new Stored(own, row.stamp(), row.entries()));
    }

    @Override
    public Optional<Stamp> stamp(TenantId tenant, RelationshipId relationship) {
        return row(tenant, own(tenant, relationship)).map(Row::stamp);
    }

    private Optional<Row> row(TenantId tenant, RelationshipId relationship) {
        return Optional.ofNullable(rows(tenant).get(relationship));
    }

    private Map<RelationshipId, Row> rows(TenantId tenant) {
        Memory memory = tenants.get(tenant);
        return memory == null ? Map.of() : memory.rows();
    }

    private RelationshipId own(TenantId tenant, RelationshipId id) {
        Memory memory = tenants.get(tenant);
        return memory == null ? id : memory.own(id);
    }

    private Memory remembering(TenantId tenant) {
        return tenants.computeIfAbsent(tenant, id -> new Memory());
    }

    @Override
    public Applied apply(Change change) {
        return apply(change, List.of());
    }

    @Override
    public Applied apply(Change change, List<Claim> completed) {
        return apply(change, completed, false);
    }

    private Applied apply(Change change, List<Claim> completed, boolean keepsAgenda) {
        AtomicReference<Applied> applied = new AtomicReference<>(Applied.LOST);
        Memory memory = remembering(change.tenant());
        memory.rows().compute(change.relationship(), (id, before) -> {
            boolean expected = !memory.aliases().containsKey(id)
                    && Optional.ofNullable(before).map(Row::stamp).equals(change.expected());
            if (!expected) {
                return before;
            }
            Row row = before == null ? Row.NONE : before;
            boolean valid = completed.stream().allMatch(claim -> Leases.has(row, claim));
            applied.set(valid ? Applied.APPLIED : Applied.STALE_CLAIM);
            if (!valid) {
                return before;
            }
            memory.persons().tell(id, change.persons().come());
            memory.aside().remove(id);
            return memory.kept(id, Leases.without(row, completed).after(change, keepsAgenda, clock.instant()));
        });
        return Objects.requireNonNull(applied.get());
    }

    @Override
    public List<Applied> append(List<Change> changes) {
        BulkRepository.requireUnplanned(changes);
        return changes.stream().map(change -> apply(change, List.of(), true)).toList();
    }

    @Override
    public List<Claim> claim(ClaimQuery query) {
        Map<RelationshipId, Row> rows = rows(query.tenant());
        Instant now = clock.instant();
        List<AgendaItem> free = rows.values().stream()
                .flatMap(row -> Leases.free(row, query, now))
                .sorted(Comparator.comparing(AgendaItem::shows).thenComparing(AgendaItem.IN_ORDER))
                .limit(query.limit())
                .toList();
        List<Claim> claims = new ArrayList<>();
        for (AgendaItem item : free) {
            rows.computeIfPresent(item.key().relationship(), (id, row) -> {
                // Somebody else may have taken it, or planned it otherwise, since it was found.
                if (Leases.free(row, query, now).noneMatch(item::equals)) {
                    return row;
                }
                Claim claim = new Claim(query.tenant(), item, query.worker(), numbers.incrementAndGet());
                claims.add(claim);
                return Leases.with(row, claim, now.plus(query.lease()));
            });
        }
        return List.copyOf(claims);
    }

    @Override
    public List<Claim> giveBack(List<Claim> claims, Instant notBefore) {
        List<Claim> stale = new ArrayList<>(claims);
        for (Claim claim : claims) {
            rows(claim.tenant()).computeIfPresent(claim.item().key().relationship(), (id, row) -> {
                if (!Leases.has(row, claim)) {
                    return row;
                }
                stale.remove(claim);
                return Leases.givenBack(row, claim, notBefore);
            });
        }
        return List.copyOf(stale);
    }

    @Override
    public AgendaPage agenda(AgendaQuery query) {
        AgendaQuery asked = AgendaQuery.builder()
                .from(query)
                .relationship(query.relationship().map(id -> own(query.tenant(), id)))
                .build();
        List<AgendaItem> lines = rows(query.tenant()).values().stream()
                .flatMap(row -> row.agenda().stream())
                .filter(asked::wants)
                .sorted(AgendaItem.IN_ORDER)
                .limit(query.limit() + 1L)
                .toList();
        if (lines.size() <= query.limit()) {
            return new AgendaPage(lines, Optional.empty());
        }
        List<AgendaItem> page = lines.subList(0, query.limit());
        return new AgendaPage(page, Optional.of(AgendaCursor.of(page.get(page.size() - 1))));
    }

    @Override
    public List<RelationshipId> dueForReplan(TenantId tenant, Instant until, int limit) {
        requireSome(limit, "relationship");
        return rows(tenant).entrySet().stream()
                .filter(row -> !row.getValue().replanAt().isAfter(until))
                .sorted(Comparator.comparing((Map.Entry<RelationshipId, Row> row) ->
                                row.getValue().replanAt())
                        .thenComparing(Map.Entry::getKey))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public List<TenantId> tenantsWithDue(Instant until, Optional<TenantId> after, int limit) {
        requireSome(limit, "tenant");
        return tenants.keySet().stream()
                .filter(tenant -> after.map(last -> last.compareTo(tenant) < 0).orElse(true))
                .filter(tenant -> hasDue(tenant, until))
                .sorted()
                .limit(limit)
                .toList();
    }

    private boolean hasDue(TenantId tenant, Instant until) {
        Instant now = clock.instant();
        return rows(tenant).values().stream()
                        .anyMatch(row -> !row.replanAt().isAfter(until) || Leases.hasFree(row, until, now))
                || !undelivered(tenant, 1).isEmpty();
    }

    @Override
    public List<Addressed> undelivered(TenantId tenant, int limit) {
        requireSome(limit, "fact");
        Memory memory = tenants.get(tenant);
        if (memory == null) {
            return List.of();
        }
        return memory.senders().keySet().stream()
                .flatMap(sender -> memory.rows().getOrDefault(sender, Row.NONE).outbox().stream())
                .filter(fact -> memory.rows().containsKey(memory.own(fact.to())))
                .limit(limit)
                .toList();
    }

    @Override
    public void delivered(TenantId tenant, Addressed fact) {
        Memory memory = tenants.get(tenant);
        if (memory != null) {
            memory.rows().computeIfPresent(fact.sender(), (id, row) -> memory.kept(id, row.without(fact)));
        }
    }

    @Override
    public List<Suppression> suppressions(TenantId tenant, PersonKey person, RelationshipId except) {
        return remembered(tenant)
                .flatMap(memory -> memory.suppressions(person, except))
                .toList();
    }

    @Override
    public List<LedgerEntry> ledger(
            TenantId tenant, PersonKey person, RelationshipId except, Instant since, int limit) {
        requireSome(limit, "row");
        return remembered(tenant)
                .flatMap(memory -> memory.ledger(person, except, since))
                .limit(limit)
                .toList();
    }

    private Stream<Memory> remembered(TenantId tenant) {
        return Stream.ofNullable(tenants.get(tenant));
    }

    @Override
    public void setAside(TenantId tenant, RelationshipId relationship, Instant until, String reason) {
        remembering(tenant).setAside(new Quarantined(relationship, Quarantined.Part.HISTORY, reason), until);
    }

    @Override
    public List<Quarantined> quarantined(TenantId tenant, Optional<RelationshipId> after, int limit) {
        requireSome(limit, "relationship");
        return remembered(tenant)
                .flatMap(memory -> memory.quarantined(after))
                .limit(limit)
                .toList();
    }

    @Override
    public boolean release(TenantId tenant, RelationshipId relationship, Instant replanAt) {
        return remembering(tenant).release(relationship, replanAt);
    }

    @Override
    public List<RelationshipId> relationships(TenantId tenant, Optional<RelationshipId> after, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit is " + limit + "; ask for 1 relationship or more");
        }
        return remembered(tenant)
                .flatMap(memory -> memory.relationships(after))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<StoredPlan> storedPlan(TenantId tenant, RelationshipId relationship) {
        return Optional.ofNullable(tenants.get(tenant)).flatMap(memory -> memory.storedPlan(relationship));
    }

    @Override
    public Aliased alias(TenantId tenant, RelationshipId alias, RelationshipId survivor) {
        Memory memory = remembering(tenant);
        RelationshipId own = memory.own(survivor);
        if (own.equals(alias) || !memory.rows().containsKey(own)) {
            return Aliased.REFUSED;
        }
        AtomicBoolean made = new AtomicBoolean();
        memory.rows().compute(alias, (id, row) -> {
            made.set(row == null
                    && memory.own(memory.aliases().computeIfAbsent(alias, any -> own))
                            .equals(own));
            return row;
        });
        return made.get() ? Aliased.MADE : Aliased.REFUSED;
    }

    private static void requireSome(int limit, String what) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit is " + limit + "; ask for 1 " + what + " or more");
        }
    }
}
