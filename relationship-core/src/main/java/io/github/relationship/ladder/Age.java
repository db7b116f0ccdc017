package io.github.relationship.ladder;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.attribute.RuleSpec;
import io.github.relationship.calendar.Zones;
import io.github.relationship.history.Relationship;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** See {@link Requirements#age(Period)}. */
record Age(Period least) implements Requirement {

    Age {
        Specs.requireNotNegative(least);
    }

    @Override
    public RuleSpec spec() {
        return Specs.of(
                "age", Attributes.builder().put("least", least.toString()).build());
    }

    @Override
    public Finding assess(Relationship relationship, AsOf asOf) {
        var opened = relationship.account().opened();
        Instant reached = Zones.plus(opened.occurredAt(), least, asOf.zone());
        if (asOf.instant().isBefore(reached)) {
            return Finding.missing(
                    0,
                    1,
                    List.of(opened.fact()),
                    "to know them until " + Zones.dateOf(reached, asOf.zone()),
                    Optional.of(reached));
        }
        return Finding.met(1, 1, List.of(opened.fact()), Optional.of(reached), Optional.empty());
    }
}
