package io.github.relationship.ladder;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.attribute.RuleSpec;
import io.github.relationship.calendar.Zones;
import io.github.relationship.history.Known;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.FactId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** See {@link Requirements#valueInQuarters(int, int)}: calendar quarters, the current one being the last. */
record ValueInQuarters(int count, int of) implements Requirement {

    ValueInQuarters {
        Specs.requireAtLeastOne("number of quarters", count);
        if (of < count) {
            throw new IllegalArgumentException(
                    "value is asked for in " + count + " of " + of + " quarters; ask for no more than there are");
        }
    }

    @Override
    public RuleSpec spec() {
        return Specs.of(
                "value-in-quarters",
                Attributes.builder().put("count", count).put("of", of).build());
    }

    @Override
    public Finding assess(Relationship relationship, AsOf asOf) {
        LocalDate thisQuarter = quarterOf(Zones.dateOf(asOf.instant(), asOf.zone()));
        LocalDate firstQuarter = thisQuarter.minusMonths(3L * (of - 1));
        TreeMap<LocalDate, Known<?>> all = new TreeMap<>();
        for (Known<?> given : relationship.encounters().valueGiven()) {
            all.putIfAbsent(quarterOf(Zones.dateOf(given.occurredAt(), asOf.zone())), given);
        }
        SortedMap<LocalDate, Known<?>> quarters = all.tailMap(firstQuarter);
        int have = quarters.size();
        Instant nextQuarter = Zones.startOfDay(thisQuarter.plusMonths(3), asOf.zone());
        List<FactId> evidence =
                quarters.values().stream().<FactId>map(Known::fact).toList();
        if (have >= count) {
            Optional<Instant> completed =
                    Specs.metSince(all.values(), Known::occurredAt, given -> leaves(given, asOf), count);
            return Finding.met(have, count, evidence, completed, Optional.of(nextQuarter));
        }
        return Finding.missing(
                        have,
                        count,
                        evidence,
                        "value brought in " + (count - have) + " more of the last " + of + " quarters",
                        have == 0 ? Optional.empty() : Optional.of(nextQuarter))
                .afterLoss(Specs.lostAt(all.values(), given -> leaves(given, asOf), asOf.instant()));
    }

    private Optional<Instant> leaves(Known<?> given, AsOf asOf) {
        LocalDate quarter = quarterOf(Zones.dateOf(given.occurredAt(), asOf.zone()));
        return Optional.of(Zones.startOfDay(quarter.plusMonths(3L * of), asOf.zone()));
    }

    private static LocalDate quarterOf(LocalDate date) {
        return date.with(IsoFields.DAY_OF_QUARTER, 1);
    }
}
