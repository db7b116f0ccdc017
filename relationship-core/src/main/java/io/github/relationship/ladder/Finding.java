package io.github.relationship.ladder;

import io.github.relationship.id.FactId;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a requirement found (L2).
 *
 * @param met whether it is met
 * @param have how much there is of what is asked for
 * @param need how much is asked for
 * @param evidence the facts that count, by id
 * @param missing what is missing, in words: "1 more purchase by 2027-03-01"; empty when met
 * @param completedAt when it came to be met: the instant of the completing fact, or at which time alone completed it; empty when
 *     it is not met, or has been so from the start
 * @param changesAt when time alone would change anything of this; perhaps too early, never too late; empty for never
 * @param turnsAt when time alone would change whether it is met, not before {@code changesAt}; perhaps too early, never too late;
 *     empty for never
 * @param lostAt when something that counted last went: it grew old, was called off, or ended; empty while the requirement is met,
 *     and where nothing has gone or nobody can say
 */
public record Finding(
        boolean met,
        int have,
        int need,
        SortedSet<FactId> evidence,
        String missing,
        Optional<Instant> completedAt,
        Optional<Instant> changesAt,
        Optional<Instant> turnsAt,
        Optional<Instant> lostAt) {

    /**
     * Freezes the evidence.
     *
     * @throws NullPointerException if the evidence is null
     */
    public Finding {
        evidence = Collections.unmodifiableSortedSet(new TreeSet<>(evidence));
    }

    /**
     * The requirement is met.
     *
     * @param have how much there is
     * @param need how much is asked for
     * @param evidence the facts that count
     * @param completedAt since when, empty for from the start
     * @param changesAt when time alone would undo it, empty for never
     * @return the finding
     */
    public static Finding met(
            int have,
            int need,
            Collection<FactId> evidence,
            Optional<Instant> completedAt,
            Optional<Instant> changesAt) {
        return new Finding(
                true, have, need, new TreeSet<>(evidence), "", completedAt, changesAt, changesAt, Optional.empty());
    }

    /**
     * The requirement is not met.
     *
     * @param have how much there is
     * @param need how much is asked for
     * @param evidence the facts that count so far
     * @param missing what is missing, in words
     * @param changesAt when time alone would complete it, empty for never
     * @return the finding
     */
    public static Finding missing(
            int have, int need, Collection<FactId> evidence, String missing, Optional<Instant> changesAt) {
        return new Finding(
                false,
                have,
                need,
                new TreeSet<>(evidence),
                missing,
                Optional.empty(),
                changesAt,
                changesAt,
                Optional.empty());
    }

    /** Whether time alone cannot have changed it by then. */
    boolean holdsAt(Instant instant) {
        return changesAt.isEmpty() || instant.isBefore(changesAt.get());
    }

    /**
     * The same finding, of which something changes before it turns.
     *
     * @param change when time alone would change how much there is, or the facts that count; empty for never
     * @return a copy that changes then, and turns when it did
     */
    public Finding changingAt(Optional<Instant> change) {
        return new Finding(met, have, need, evidence, missing, completedAt, change.or(() -> turnsAt), turnsAt, lostAt);
    }

    /**
     * The same finding of something missing, of which some was there before.
     *
     * @param loss when the last of it went; empty where nothing has gone
     * @return a copy
     */
    public Finding afterLoss(Optional<Instant> loss) {
        return new Finding(met, have, need, evidence, missing, completedAt, changesAt, turnsAt, loss);
    }
}
