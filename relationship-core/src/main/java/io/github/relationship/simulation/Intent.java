package io.github.relationship.simulation;

import io.github.relationship.calendar.Instants;
import io.github.relationship.history.ItemFact;
import io.github.relationship.id.Text;
import java.time.Instant;

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
     * @param reason why, 1 to 500 code points
     */
    record Dismisses(Instant at, String reason) implements Intent {

        /**
         * Cuts the instant, and checks the text.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if the reason is not allowed as a text
         */
        public Dismisses {
            at = Instants.truncate(at);
            Text.require("reason", reason, ItemFact.Dismissed.MAX_REASON);
        }
    }

    /** To leave it where it stands. */
    record Ignores() implements Intent {}
}
