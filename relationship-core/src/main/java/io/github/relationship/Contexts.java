package io.github.relationship;

import io.github.relationship.calendar.Instants;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.PersonKey;
import io.github.relationship.id.TenantId;
import io.github.relationship.plan.LedgerEntry;
import io.github.relationship.plan.PlanningContext;
import io.github.relationship.plan.Suppression;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What judgements are given beside the relationship: the instant, our people, and what other relationships know of the same persons
 * (P8). Where nobody there is known elsewhere, nothing is read. Safe for threads.
 */
final class Contexts {

    /** Longer than any ration and any year: what went out before no longer matters to anybody. */
    private static final Duration LEDGER_REACHES_BACK = Duration.ofDays(400);

    /** More than anybody may be sent: the latest count. */
    private static final int MOST_OF_THE_LEDGER = 500;

    private final Relationships service;
    private final Access access;
    private final TenantId tenant;

    Contexts(Relationships service, Access access, TenantId tenant) {
        this.service = service;
        this.access = access;
        this.tenant = tenant;
    }

    /** Of people whom nobody else knows. */
    PlanningContext now() {
        return PlanningContext.builder()
                .instant(instant())
                .tenant(service.workingTime())
                .desks(service.desks())
                .calendars(service.calendars())
                .inForceSince(service.inForceSince())
                .build();
    }

    Instant instant() {
        return Instants.truncate(service.clock().instant());
    }

    /** For plans: with what binds the people there. */
    PlanningContext now(Relationship relationship) {
        return about(relationship, now());
    }

    /** The same, with what binds the people of a relationship. */
    PlanningContext about(Relationship relationship, PlanningContext context) {
        List<Suppression> suppressions = Persons.keys(relationship).stream()
                .flatMap(key -> access.repository().suppressions(tenant, key, relationship.id()).stream())
                .toList();
        return suppressions.equals(context.suppressions())
                ? context
                : PlanningContext.builder()
                        .from(context)
                        .suppressions(suppressions)
                        .build();
    }

    /**
     * For releases: with what went from elsewhere to whom a line is addressed. What binds people is needed of all of them: it decides
     * whom the line is addressed to.
     */
    PlanningContext forRelease(Relationship relationship, Set<PersonKey> addressed) {
        PlanningContext now = now(relationship);
        Instant since = now.instant().minus(LEDGER_REACHES_BACK);
        return with(
                addressed.stream()
                        .flatMap(
                                key -> access
                                        .repository()
                                        .ledger(tenant, key, relationship.id(), since, MOST_OF_THE_LEDGER)
                                        .stream())
                        .toList(),
                now);
    }

    /** The same, as if this had been sent, too. */
    static PlanningContext with(List<LedgerEntry> sent, PlanningContext context) {
        return sent.isEmpty()
                ? context
                : PlanningContext.builder().from(context).addAllLedger(sent).build();
    }
}
