package io.github.relationship;

import io.github.relationship.calendar.Calendars;
import io.github.relationship.calendar.Instants;
import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.desk.Desks;
import io.github.relationship.id.TenantId;
import io.github.relationship.internal.HouseStyle;
import io.github.relationship.playbook.Playbook;
import io.github.relationship.spi.Ids;
import io.github.relationship.spi.RelationshipListener;
import io.github.relationship.spi.RelationshipRepository;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The service that a host calls: told what happened, it answers what deserves doing next, for whom, by whom, by when, and why. It
 * loads, decides, and stores facts and agenda in one atomic step, through the repository and the clock that it was given. It
 * starts no thread and polls nothing.
 *
 * <p>Safe for threads; one instance serves all tenants.
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Relationships permits ImmutableRelationships {

    Relationships() {}

    /**
     * Starts a service.
     *
     * @return a builder that wants at least {@code repository} and {@code clock}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Where histories and agendas are remembered.
     *
     * @return the repository
     */
    public abstract RelationshipRepository repository();

    /**
     * The clock by which facts are recorded and judged; its zone does not matter.
     *
     * @return the clock
     */
    public abstract Clock clock();

    /**
     * The rules.
     *
     * @return the standard playbook unless set
     */
    @Value.Default
    public Playbook playbook() {
        return Playbook.standard();
    }

    /**
     * Since when the playbook is in force: what it asks for was not late before.
     *
     * @return the beginning of time unless set
     */
    @Value.Default
    public Instant inForceSince() {
        return Instant.EPOCH;
    }

    /**
     * Where and when the tenants work, where a person has no calendar of their own.
     *
     * @return Monday to Friday in UTC unless set
     */
    @Value.Default
    public WorkingTime workingTime() {
        return WorkingTime.of(ZoneOffset.UTC, WorkCalendar.MONDAY_TO_FRIDAY);
    }

    /**
     * Which days are open where recipients are: weekends that differ, above all.
     *
     * @return every region has the tenants' weekend, and the holidays that the provider of their calendar knows, unless set
     */
    @Value.Default
    public Calendars calendars() {
        return Calendars.NONE;
    }

    /**
     * The people on the host's side.
     *
     * @return nobody in particular unless set
     */
    @Value.Default
    public Desks desks() {
        return Desks.NONE;
    }

    /**
     * Makes ids where the host gives none.
     *
     * @return random ones unless set
     */
    @Value.Default
    public Ids ids() {
        return new RandomIds();
    }

    /**
     * How many facts the cache may hold, over all relationships.
     *
     * @return 1,000,000 unless set; 0 for no cache
     */
    @Value.Default
    public long cachedFacts() {
        return 1_000_000;
    }

    /**
     * Who is told what was stored.
     *
     * @return in the order in which they are told; nobody unless set
     */
    public abstract List<RelationshipListener> listeners();

    @Value.Derived
    @Value.Auxiliary
    Listeners told() {
        return new Listeners(listeners());
    }

    @Value.Derived
    @Value.Auxiliary
    Loader loader() {
        return new Loader(repository(), cachedFacts());
    }

    /**
     * The relationships of one tenant.
     *
     * @param tenant the tenant; tenants never meet
     * @return the service for it, cheap to make and safe for threads
     */
    public TenantRelationships in(TenantId tenant) {
        return new TenantRelationships(this, Access.own(this), tenant);
    }

    /**
     * The first tenants for whom there is something to do by now: something for a worker to claim, or for
     * {@link TenantRelationships#replanDue} to judge or deliver. For hosts whose scheduler would otherwise ask for each of many
     * tenants in turn. It is the only question that crosses tenants, and ids are its whole answer (K10).
     *
     * @param limit at most so many, 1 or more
     * @return their ids in order, each once
     */
    public List<TenantId> tenantsWithDue(int limit) {
        return tenantsWithDue(Optional.empty(), limit);
    }

    /**
     * The next tenants for whom there is something to do by now. Where something stays due, such as what only a newer version can
     * judge, its tenant is named each time: going on after the last one keeps it out of the others' way.
     *
     * @param after the last tenant that was named
     * @param limit at most so many, 1 or more
     * @return the ids that come after it, in order, each once; fewer than the limit where none follows
     */
    public List<TenantId> tenantsWithDue(TenantId after, int limit) {
        return tenantsWithDue(Optional.of(after), limit);
    }

    private List<TenantId> tenantsWithDue(Optional<TenantId> after, int limit) {
        return repository().tenantsWithDue(Instants.truncate(clock().instant()), after, limit);
    }

    /** Builds {@link Relationships}. */
    public static final class Builder extends ImmutableRelationships.Builder {
        Builder() {}
    }
}
