package io.github.relationship.memory;

import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Doing;
import io.github.relationship.spi.Claim;
import io.github.relationship.spi.ClaimQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Claims on the lines of one row. A lease whose line is not on the agenda any more is of one that was withdrawn. */
final class Leases {

    private Leases() {}

    static Stream<AgendaItem> free(Row row, ClaimQuery query, Instant now) {
        return row.agenda().stream().filter(query::wants).filter(item -> isFree(row, item, query.until(), now));
    }

    /** Whether there is a line for a machine. */
    static boolean hasFree(Row row, Instant until, Instant now) {
        return row.agenda().stream()
                .anyMatch(item -> item.doing() == Doing.BY_MACHINE
                        && !item.shows().isAfter(until)
                        && isFree(row, item, until, now));
    }

    private static boolean isFree(Row row, AgendaItem item, Instant until, Instant now) {
        return row.leases().stream().noneMatch(lease -> isInTheWay(lease, item, until, now));
    }

    /** A line that is planned otherwise since it was taken, is given to nobody else as long as the lease lasts. */
    private static boolean isInTheWay(Lease lease, AgendaItem item, Instant until, Instant now) {
        return lease.item().key().equals(item.key())
                && (lease.isHeld(now)
                        || (lease.item().equals(item) && lease.notBefore().isAfter(until)));
    }

    static boolean has(Row row, Claim claim) {
        return row.leases().stream().anyMatch(lease -> lease.isOf(claim));
    }

    static Row with(Row row, Claim claim, Instant until) {
        return replacing(row, claim.item(), new Lease(claim.item(), Optional.of(claim), until, Instant.MIN));
    }

    static Row givenBack(Row row, Claim claim, Instant notBefore) {
        return replacing(row, claim.item(), new Lease(claim.item(), Optional.empty(), Instant.MIN, notBefore));
    }

    private static Row replacing(Row row, AgendaItem item, Lease lease) {
        List<Lease> leases = new ArrayList<>(row.leases());
        leases.removeIf(other -> other.item().equals(item));
        if (row.agenda().contains(item)) {
            leases.add(lease);
        }
        return row.withLeases(List.copyOf(leases));
    }

    /** Completed: the lines are gone, be it that they are planned again. */
    static Row without(Row row, List<Claim> completed) {
        return row.withLeases(row.leases().stream()
                .filter(lease -> completed.stream().noneMatch(lease::isOf))
                .toList());
    }

    /** After a step: what stays as it was keeps its lease, and what is under one stays withdrawn until that ends. */
    static List<Lease> kept(Row before, List<AgendaItem> agenda, Instant now) {
        return before.leases().stream()
                .filter(lease -> agenda.contains(lease.item()) || lease.isHeld(now))
                .toList();
    }
}
