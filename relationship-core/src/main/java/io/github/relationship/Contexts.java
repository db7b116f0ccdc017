package io.github.relationship;

import io.github.relationship.calendar.Instants;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.PersonKey;
import io.github.relationship.id.TenantId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.LedgerEntry;
import io.github.relationship.plan.PlanningContext;
import io.github.relationship.plan.Suppression;
import io.github.relationship.spi.Claim;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

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

    /** For releases: with what went to them from elsewhere as well, or is just about to. */
    PlanningContext forRelease(Relationship relationship, List<Claim> together) {
        PlanningContext now = now(relationship);
        Instant since = now.instant().minus(LEDGER_REACHES_BACK);
        SortedSet<PersonKey> keys = Persons.keys(relationship);
        List<LedgerEntry> ledger = new ArrayList<>();
        for (PersonKey key : keys) {
            ledger.addAll(access.repository().ledger(tenant, key, relationship.id(), since, MOST_OF_THE_LEDGER));
        }
        if (!keys.isEmpty()) {
            together.forEach(claim -> ledger.addAll(sentNow(claim.item(), now.instant())));
        }
        return ledger.isEmpty()
                ? now
                : PlanningContext.builder().from(now).ledger(ledger).build();
    }

    private List<LedgerEntry> sentNow(AgendaItem item, Instant now) {
        Relationship relationship =
                access.loader().current(tenant, item.key().relationship()).relationship();
        return item.contact().flatMap(contact -> Persons.key(relationship, contact)).stream()
                .flatMap(key -> item.option().stream()
                        .map(option -> new LedgerEntry(
                                key,
                                relationship.id(),
                                option.channel(),
                                now,
                                Optional.of(item.key().rule()))))
                .toList();
    }
}
