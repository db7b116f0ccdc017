package io.github.relationship.ladder;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.attribute.RuleSpec;
import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.Known;
import io.github.relationship.history.Relationship;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** See {@link Requirements#noOpenComplaint()}. */
record NoOpenComplaint() implements Requirement {

    @Override
    public RuleSpec spec() {
        return Specs.of("no-open-complaint", Attributes.NONE);
    }

    @Override
    public Finding assess(Relationship relationship, AsOf asOf) {
        List<Known<ComplaintFact.Opened>> open = relationship.complaints().open();
        if (open.isEmpty()) {
            List<Known<ComplaintFact.Opened>> closed = relationship.complaints().closed();
            Optional<Instant> since = closed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(closed.get(closed.size() - 1).occurredAt());
            return Finding.met(1, 1, List.of(), since, Optional.empty());
        }
        return Finding.missing(
                0,
                1,
                open.stream().map(Known::fact).toList(),
                open.size() == 1 ? "the open complaint to be closed" : open.size() + " open complaints to be closed",
                Optional.empty());
    }
}
