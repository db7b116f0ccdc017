package io.github.relationship.simulation;

import io.github.relationship.calendar.Instants;
import java.time.Instant;
import java.util.Objects;

/** What somebody means to do with a line that stands on the plan. */
public sealed interface Intent permits Intent.Does, Intent.Dismisses, Intent.Ignores {

    /** Never to touch it. */
    Ignores IGNORES = new Ignores();

    /**
     * To do it.
     *
     * @param at when, cut to microseconds; a person does it in working time, no earlier than this
     */
    record Does(Instant at) implements Intent {

        /**
         * Cuts the instant.
         *
         * @throws NullPointerException if it is null
         */
        public Does {
            at = Instants.truncate(at);
        }
    }

    /**
     * To say that it is not to be done.
     *
     * @param at when, cut to microseconds; in working time, no earlier than this
     * @param reason why, at most 500 code points
     */
    record Dismisses(Instant at, String reason) implements Intent {

        /**
         * Cuts the instant.
         *
         * @throws NullPointerException if a part is null
         */
        public Dismisses {
            at = Instants.truncate(at);
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** To leave it where it stands. */
    record Ignores() implements Intent {}
}
