package io.github.relationship.benchmarks.facts;

import io.github.relationship.history.Entry;
import io.github.relationship.history.Relationship;
import java.time.Instant;
import java.util.List;

/**
 * A relationship as it stands some time after its last fact.
 *
 * @param relationship the state
 * @param now the instant at which it is looked at
 */
public record Lived(Relationship relationship, Instant now) {

    /**
     * All facts, moves among them.
     *
     * @return in order
     */
    public List<Entry> history() {
        return relationship.entries();
    }
}
