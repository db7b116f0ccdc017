package io.github.relationship.ladder;

import io.github.relationship.history.Entry;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.Retracted;
import io.github.relationship.id.FactId;

/** What a person could go by in saying something: the history up to then, as it is told now. */
final class KnownBefore {

    private KnownBefore() {}

    /** The state just before a fact, without what was taken back since. */
    static Relationship of(Relationship relationship, FactId fact) {
        Entry said = relationship.find(fact).orElseThrow();
        return Relationship.of(
                relationship.id(),
                relationship.entries().stream()
                        .filter(entry -> Entry.IN_ORDER.compare(entry, said) < 0)
                        .filter(entry -> !relationship.retracted().contains(entry.id()))
                        .filter(entry -> !(entry.fact() instanceof Retracted))
                        .toList());
    }
}
