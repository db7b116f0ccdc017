package io.github.relationship.ladder;

import io.github.relationship.attribute.RuleSpec;
import io.github.relationship.calendar.Instants;
import io.github.relationship.calendar.Zones;
import io.github.relationship.history.Purchase;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.FactId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** See {@link Requirements#purchases(int, Period)}; a period of zero is for ever. */
record PurchaseDays(int count, Period within) implements Requirement {

    /** A renewal that nobody decided counts once in this time (L6). */
    private static final Period RENEWAL_COUNTS_ONCE_IN = Period.ofMonths(12);

    PurchaseDays {
        Specs.requireAtLeastOne("number of purchases", count);
        Specs.requireNotNegative(within);
    }

    @Override
    public RuleSpec spec() {
        return Specs.ofMany("purchases", count, within);
    }

    @Override
    public Finding assess(Relationship relationship, AsOf asOf) {
        List<Day> all = days(relationship, asOf, Purchase::counts);
        List<Day> days = all.stream().filter(day -> day.counts(asOf.instant())).toList();
        List<Bought> purchases = days.stream()
                .flatMap(day -> day.purchases.stream())
                .filter(purchase -> purchase.counts(asOf.instant()))
                .toList();
        List<FactId> evidence = purchases.stream().map(Bought::id).toList();
        Optional<Instant> changes = Specs.whenLeft(purchases, Bought::leaves, 0);
        int have = days.size();
        if (have >= count) {
            return Finding.met(
                            have,
                            count,
                            evidence,
                            Specs.metSince(all, day -> day.first, Day::leaves, count),
                            Specs.whenLeft(days, Day::leaves, have - count))
                    .changingAt(changes);
        }
        Optional<Instant> deadline = Specs.whenLeft(days, Day::leaves, 0);
        return Finding.missing(have, count, evidence, phrase(have, deadline, asOf), deadline)
                .changingAt(changes)
                .afterLoss(Specs.lostAt(days(relationship, asOf, purchase -> true), Day::leaves, asOf.instant()));
    }

    private String phrase(int have, Optional<Instant> deadline, AsOf asOf) {
        int missing = count - have;
        String days = count == 1 ? "" : missing == 1 ? " on another day" : " on different days";
        String what = missing + " more purchase" + (missing == 1 ? "" : "s") + days;
        return deadline.map(instant -> what + " by " + Zones.dateOf(instant, asOf.zone()))
                .orElse(what);
    }

    /** The distinct local days with such purchases, earliest first, those too that have left the period. */
    private List<Day> days(Relationship relationship, AsOf asOf, Predicate<Purchase> which) {
        // By date: where clocks go back over midnight, a date comes twice.
        Map<LocalDate, Day> days = new TreeMap<>();
        Instant renewedUntil = Instant.MIN;
        for (Purchase purchase : relationship.purchases().all()) {
            if (!which.test(purchase)) {
                continue;
            }
            Instant at = purchase.occurredAt();
            if (purchase.made().value().automaticRenewal()) {
                if (at.isBefore(renewedUntil)) {
                    continue;
                }
                renewedUntil = Zones.plus(at, RENEWAL_COUNTS_ONCE_IN, asOf.zone());
            }
            days.computeIfAbsent(Zones.dateOf(at, asOf.zone()), date -> new Day(at))
                    .add(new Bought(purchase.id(), leaves(purchase, asOf)));
        }
        return List.copyOf(days.values());
    }

    /** With the end of the period, or when it was called off or came back before. */
    private Optional<Instant> leaves(Purchase purchase, AsOf asOf) {
        Optional<Instant> gone = Specs.leaves(purchase.occurredAt(), within, asOf);
        return purchase.annulled()
                .map(annulled -> gone.map(end -> Instants.earlier(end, annulled.occurredAt()))
                        .orElse(annulled.occurredAt()))
                .or(() -> gone);
    }

    /** A purchase, and when it leaves the period. */
    private record Bought(FactId id, Optional<Instant> leaves) {
        boolean counts(Instant instant) {
            return leaves.filter(left -> !left.isAfter(instant)).isEmpty();
        }
    }

    /** A local day with purchases: the first of them opens it, and it counts until all have left the period. */
    private static final class Day {
        private final Instant first;
        private final List<Bought> purchases = new ArrayList<>();
        private Optional<Instant> leaves = Optional.empty();

        Day(Instant first) {
            this.first = first;
        }

        void add(Bought purchase) {
            purchases.add(purchase);
            leaves = purchase.leaves()
                    .filter(instant -> leaves.filter(instant::isBefore).isEmpty())
                    .or(() -> leaves);
        }

        boolean counts(Instant instant) {
            return leaves.filter(left -> !left.isAfter(instant)).isEmpty();
        }

        Optional<Instant> leaves() {
            return leaves;
        }
    }
}
