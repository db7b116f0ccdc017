package io.github.relationship.ladder;

import io.github.relationship.history.Relationship;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * What a relationship shows for each requirement, as time goes by: found once, and looked for again only when time alone may have
 * changed the answer.
 */
final class Evidence {

    private final Relationship relationship;
    private final IdentityHashMap<Requirement, Finding> found = new IdentityHashMap<>();

    Evidence(Relationship relationship) {
        this.relationship = relationship;
    }

    Relationship relationship() {
        return relationship;
    }

    /** What is found at an instant, which is never before that of the last question. */
    Finding of(Requirement requirement, AsOf asOf) {
        Finding before = found.get(requirement);
        if (before != null && before.holdsAt(asOf.instant())) {
            return before;
        }
        Finding now = requirement instanceof Combination combination
                ? combination.combine(ofAll(combination.parts(), asOf))
                : requirement.assess(relationship, asOf);
        found.put(requirement, now);
        return now;
    }

    private List<Finding> ofAll(List<Requirement> requirements, AsOf asOf) {
        List<Finding> findings = new ArrayList<>(requirements.size());
        for (Requirement requirement : requirements) {
            findings.add(of(requirement, asOf));
        }
        return findings;
    }
}
