package io.github.relationship.history;

import io.github.relationship.id.BatchId;
import java.util.Objects;

/**
 * The bulk in which a fact came: what many facts of one command cause is spread over days, so that nobody is flooded.
 *
 * @param id the host's id of the command or file
 * @param size how many facts the whole bulk has, at least 1
 */
public record Batch(BatchId id, int size) {

    /** Up to this many facts somebody told one by one. */
    private static final int FEW = 20;

    /**
     * Checks the size.
     *
     * @throws NullPointerException if the id is null
     * @throws IllegalArgumentException if the size is below 1
     */
    public Batch {
        Objects.requireNonNull(id, "id");
        if (size < 1) {
            throw new IllegalArgumentException(
                    "batch " + id + " has size " + size + "; give the number of facts in the whole bulk, 1 or more");
        }
    }

    /**
     * Whether what it makes due is spread over days (D6).
     *
     * @return true for more than 20 facts
     */
    public boolean isLarge() {
        return size > FEW;
    }
}
