package io.github.relationship.ladder;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.attribute.RuleSpec;
import io.github.relationship.history.Complaints.Complaint;
import io.github.relationship.history.Known;
import io.github.relationship.history.Relationship;
import java.time.Instant;
import java.util.Comparator;
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
        List<Complaint> open = relationship.complaints().standing();
        if (open.isEmpty()) {
            Optional<Instant> since = relationship.complaints().all().stream()
                    .flatMap(complaint -> complaint.closed().stream())
                    .map(Known::occurredAt)
                    .max(Comparator.naturalOrder());
            return Finding.met(1, 1, List.of(), since, Optional.empty());
        }
        return Finding.missing(
                0,
                1,
                open.stream().map(Complaint::id).toList(),
                open.size() == 1 ? "the open complaint to be closed" : open.size() + " open complaints to be closed",
                Optional.empty());
    }
}
