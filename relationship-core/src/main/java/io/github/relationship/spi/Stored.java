package io.github.relationship.spi;

import io.github.relationship.history.Entry;
import io.github.relationship.id.RelationshipId;
import java.util.List;
import java.util.Objects;

/**
 * A relationship as it is stored.
 *
 * @param relationship its own id, which is another than the one that was asked for where that is an alias
 * @param stamp the version of what was read
 * @param entries the whole history, in any order
 */
public record Stored(RelationshipId relationship, Stamp stamp, List<Entry> entries) {

    /** Copies the list. */
    public Stored {
        Objects.requireNonNull(relationship, "relationship");
        entries = List.copyOf(entries);
    }
}
