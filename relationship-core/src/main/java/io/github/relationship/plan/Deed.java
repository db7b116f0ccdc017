package io.github.relationship.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * What is to be done, in a word: two lines that ask the same person on our side for the same deed towards the same contact are one
 * line, if what they are owed for happened within a day (F23).
 *
 * @param name a stable word, such as {@code thanks}
 * @param owedSince when that happened which it is owed for
 */
public record Deed(String name, Instant owedSince) {

    private static final Duration ONE_CAUSE = Duration.ofHours(24);

    /** Checks that nothing is null. */
    public Deed {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(owedSince, "owedSince");
    }

    /**
     * Whether one deed does for both.
     *
     * @param other what another line asks for
     * @return true for the same word, and no more than 24 hours in between
     */
    public boolean isSameAs(Deed other) {
        return name.equals(other.name)
                && Duration.between(owedSince, other.owedSince).abs().compareTo(ONE_CAUSE) <= 0;
    }
}
