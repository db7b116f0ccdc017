package io.github.relationship.spi;

import io.github.relationship.history.Entry;
import java.util.List;

/**
 * A relationship as it is stored.
 *
 * @param stamp the version of what was read
 * @param entries the whole history, in any order
 */
public record Stored(Stamp stamp, List<Entry> entries) {

    /** Copies the list. */
    public Stored {
        entries = List.copyOf(entries);
    }
}
