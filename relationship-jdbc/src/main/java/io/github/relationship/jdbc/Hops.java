package io.github.relationship.jdbc;

import io.github.relationship.id.RelationshipId;
import java.util.HashSet;
import java.util.Set;

/** The way from an alias to the relationship that it means. Where somebody made a circle of aliases, nobody would ever arrive. */
final class Hops {

    private final Set<RelationshipId> passed = new HashSet<>();

    Hops(RelationshipId start) {
        passed.add(start);
    }

    RelationshipId to(RelationshipId meant) {
        if (!passed.add(meant)) {
            throw new Unreadable(Heads.IN_ITS_HEAD + ", column alias_of leads back to where one comes from");
        }
        return meant;
    }
}
