package io.github.relationship.ladder;

import io.github.relationship.history.StageMoved;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RungId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What a ladder makes of a relationship up to an instant.
 *
 * @param moves the moves that are due, in order
 * @param rung the rung after them
 * @param advice the move up that a person should decide on
 * @param review the doubt whether the rung still fits, which a person should resolve
 * @param changesAt when time alone would change any of this, empty for never
 * @param next what the next rung asks for and what of it there is, empty on the highest rung and outside of the ladder
 */
public record StageDecision(
        List<Move> moves,
        RungId rung,
        Optional<Advice> advice,
        Optional<Review> review,
        Optional<Instant> changesAt,
        Optional<Assessment> next) {

    /**
     * Copies the list.
     *
     * @throws NullPointerException if the list or one of its moves is null
     */
    public StageDecision {
        moves = List.copyOf(moves);
    }

    /**
     * A move that is due.
     *
     * @param effective when the evidence became complete, not before the preceding move
     * @param before the rung before
     * @param after the rung after
     * @param skipped the rungs between
     * @param evidence the facts that counted
     * @param by evidence alone, or a person on top
     */
    public record Move(
            Instant effective,
            RungId before,
            RungId after,
            List<RungId> skipped,
            SortedSet<FactId> evidence,
            StageMoved.By by) {}

    /**
     * A move up that waits for a person.
     *
     * @param to the rung whose entry is advised
     * @param beyond the higher rung whose evidence is complete, where it is another one (L4)
     * @param evidence the facts that count
     * @param since when the evidence became complete
     */
    public record Advice(RungId to, Optional<RungId> beyond, SortedSet<FactId> evidence, Instant since) {}

    /**
     * A doubt whether the rung still fits (L7).
     *
     * @param trigger what raised it
     * @param fact the fact that raised it, or from which silence counts
     * @param since when it was raised
     * @param holds the highest rung whose evidence holds now
     */
    public record Review(Trigger trigger, FactId fact, Instant since, RungId holds) {}

    /** What raises a doubt whether the rung still fits (L7). */
    public enum Trigger {
        /** They have not bought for long. */
        SILENCE,
        /** A commitment ended. */
        COMMITMENT_ENDED,
        /** The last two ROF calls were unsatisfied. */
        UNSATISFIED_TWICE,
        /** A purchase that counted was cancelled or wholly returned. */
        EVIDENCE_GONE
    }
}
