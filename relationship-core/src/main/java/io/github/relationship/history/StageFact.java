package io.github.relationship.history;

import io.github.relationship.id.RungId;
import io.github.relationship.id.Text;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Moves on the ladder, and what people said to the advice to move. */
public sealed interface StageFact extends Fact
        permits StageMoved, StageFact.MovedByHand, StageFact.AdviceAccepted, StageFact.AdviceDeclined {

    /**
     * A person puts the relationship on a rung, whatever the evidence says (L8).
     *
     * @param to the rung
     * @param reason why, at most 500 code points
     */
    record MovedByHand(RungId to, String reason) implements StageFact {
        /**
         * Checks the text.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if the reason is empty, longer than 500 code points, not valid Unicode, or has a
         *     control character
         */
        public MovedByHand {
            Objects.requireNonNull(to, "to");
            Text.require("reason", reason, 500);
        }

        @Override
        public MovedByHand redacted() {
            return new MovedByHand(to, ERASED);
        }

        @Override
        public String toString() {
            return "MovedByHand[to=" + to + "]";
        }
    }

    /**
     * A person agrees to a move that was advised. Where it was not advised just before, nobody is moved by it, neither then nor
     * when the advice comes later (L5).
     *
     * @param to the rung
     */
    record AdviceAccepted(RungId to) implements StageFact {
        /**
         * Checks that there is a rung.
         *
         * @throws NullPointerException if the rung is null
         */
        public AdviceAccepted {
            Objects.requireNonNull(to, "to");
        }
    }

    /**
     * A person does not want an advised move.
     *
     * @param to the rung
     * @param until not before this day, in the owner's zone; empty for the ladder's default
     * @param reason why, at most 500 code points
     */
    record AdviceDeclined(RungId to, Optional<LocalDate> until, String reason) implements StageFact {
        /**
         * Checks the text.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if the reason is empty, longer than 500 code points, not valid Unicode,
         *     or has a control character
         */
        public AdviceDeclined {
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(until, "until");
            Text.require("reason", reason, 500);
        }

        @Override
        public AdviceDeclined redacted() {
            return new AdviceDeclined(to, until, ERASED);
        }

        @Override
        public String toString() {
            return "AdviceDeclined[to=" + to + ", until=" + until + "]";
        }
    }

    /**
     * A person puts the relationship on a rung.
     *
     * @param to the rung
     * @param reason why
     * @return the fact
     */
    static MovedByHand movedByHand(RungId to, String reason) {
        return new MovedByHand(to, reason);
    }

    /**
     * A person agrees to an advised move.
     *
     * @param to the rung
     * @return the fact
     */
    static AdviceAccepted adviceAccepted(RungId to) {
        return new AdviceAccepted(to);
    }

    /**
     * A person does not want an advised move, for as long as the ladder rests declined advice.
     *
     * @param to the rung
     * @param reason why
     * @return the fact
     */
    static AdviceDeclined adviceDeclined(RungId to, String reason) {
        return new AdviceDeclined(to, Optional.empty(), reason);
    }
}
