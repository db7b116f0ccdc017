package io.github.relationship.ladder;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.attribute.RuleSpec;
import io.github.relationship.history.CommitmentFact;
import io.github.relationship.history.Known;
import io.github.relationship.history.Relationship;
import java.util.List;
import java.util.Optional;

/** See {@link Requirements#commitment()}. */
record CommitmentInForce() implements Requirement {

    @Override
    public RuleSpec spec() {
        return Specs.of("commitment", Attributes.NONE);
    }

    @Override
    public Finding assess(Relationship relationship, AsOf asOf) {
        List<Known<CommitmentFact.Made>> inForce = relationship.commitments().inForce();
        if (inForce.isEmpty()) {
            return Finding.missing(0, 1, List.of(), "a commitment in force", Optional.empty())
                    .afterLoss(relationship.commitments().lastEnded().map(Known::occurredAt));
        }
        return Finding.met(
                inForce.size(),
                1,
                inForce.stream().map(Known::fact).toList(),
                Optional.of(inForce.get(0).occurredAt()),
                Optional.empty());
    }
}
