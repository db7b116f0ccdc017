package io.github.relationship.ladder;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.attribute.RuleSpec;
import io.github.relationship.history.Known;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.RofFact.SatisfactionHeard;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** See {@link Requirements#satisfied(int, Period)}. */
record SatisfiedCalls(int count, Period within) implements Requirement {

    SatisfiedCalls {
        Specs.requireAtLeastOne("number of ROF calls", count);
        Specs.requireNotNegative(within);
    }

    @Override
    public RuleSpec spec() {
        return Specs.of(
                "satisfied",
                Attributes.builder()
                        .put("count", count)
                        .put("within", within.toString())
                        .build());
    }

    @Override
    public Finding assess(Relationship relationship, AsOf asOf) {
        List<Known<SatisfactionHeard>> heard = relationship.rofCalls().satisfaction().stream()
                .filter(known -> known.value().satisfied())
                .filter(known -> leaves(known, asOf)
                        .filter(left -> !left.isAfter(asOf.instant()))
                        .isEmpty())
                .toList();
        var evidence = heard.stream().map(Known::fact).toList();
        int have = heard.size();
        if (have >= count) {
            return Finding.met(
                    have,
                    count,
                    evidence,
                    Optional.of(heard.get(count - 1).occurredAt()),
                    Specs.whenLeft(heard, known -> leaves(known, asOf), have - count));
        }
        int missing = count - have;
        return Finding.missing(
                have,
                count,
                evidence,
                missing + " more ROF call" + (missing == 1 ? "" : "s") + " in which they are satisfied",
                Specs.whenLeft(heard, known -> leaves(known, asOf), 0));
    }

    private Optional<Instant> leaves(Known<SatisfactionHeard> heard, AsOf asOf) {
        return Specs.leaves(heard.occurredAt(), within, asOf);
    }
}
