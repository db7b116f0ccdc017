package io.github.relationship.ladder;

import io.github.relationship.history.Relationship;
import java.util.List;

/** A requirement that is made of others and knows no more than what was found for them. */
interface Combination extends Requirement {

    /** What is found for the whole, from what was found for each of its parts, in their order. */
    Finding combine(List<Finding> findings);

    @Override
    default Finding assess(Relationship relationship, AsOf asOf) {
        return combine(parts().stream()
                .map(requirement -> requirement.assess(relationship, asOf))
                .toList());
    }
}
