package io.github.relationship.ladder;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.attribute.RuleSpec;
import io.github.relationship.history.Known;
import io.github.relationship.history.Relationship;
import java.util.List;
import java.util.Optional;

/** See {@link Requirements#qualified()}. */
record Qualified() implements Requirement {

    @Override
    public RuleSpec spec() {
        return Specs.of("qualified", Attributes.NONE);
    }

    @Override
    public Finding assess(Relationship relationship, AsOf asOf) {
        Optional<Known<Boolean>> qualified = relationship.account().qualified();
        return qualified
                .map(known ->
                        Finding.met(1, 1, List.of(known.fact()), Optional.of(known.occurredAt()), Optional.empty()))
                .orElseGet(() -> Finding.missing(0, 1, List.of(), "to be qualified", Optional.empty()));
    }
}
