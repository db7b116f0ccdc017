package io.github.relationship;

import java.util.Objects;

/**
 * What completing a claim did.
 *
 * @param recorded what recording it did
 * @param wasWithdrawn whether the line was planned no more when it was done: something to look at, for it was done all the same
 */
public record ClaimCompleted(Recorded recorded, boolean wasWithdrawn) {

    /** Refuses what is null. */
    public ClaimCompleted {
        Objects.requireNonNull(recorded, "recorded");
    }
}
