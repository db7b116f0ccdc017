package io.github.relationship.spi;

import java.util.List;
import java.util.Objects;

/**
 * What one atomic step does: a change of a relationship, and the claims on its lines that are completed with it.
 *
 * @param change what to store, and the stamp on which it was decided
 * @param completed the claims, on different lines; mostly none
 */
public record AtomicStep(Change change, List<Claim> completed) {

    /**
     * Copies the list.
     *
     * @throws NullPointerException if a part is null
     */
    public AtomicStep {
        Objects.requireNonNull(change, "change");
        completed = List.copyOf(completed);
    }
}
