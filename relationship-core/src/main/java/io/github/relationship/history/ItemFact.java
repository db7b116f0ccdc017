package io.github.relationship.history;

import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What a person did with a line of the agenda (A2). */
public sealed interface ItemFact extends Fact
        permits ItemFact.Snoozed, ItemFact.Rescheduled, ItemFact.Dismissed, ItemFact.Completed {

    /**
     * The line it is about.
     *
     * @return the item's key
     */
    ItemKey item();

    /**
     * The line is hidden for a while; it grows no less late.
     *
     * @param item the line
     * @param until when it shows again
     */
    record Snoozed(ItemKey item, Instant until) implements ItemFact {
        /**
         * Checks that nothing is null.
         *
         * @param item the line
         * @param until when it shows again
         * @throws NullPointerException if a part is null
         */
        public Snoozed {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(until, "until");
        }
    }

    /**
     * The line has another day, once; its latest day and its expiry move along.
     *
     * @param item the line
     * @param on the new day, in the doer's zone
     */
    record Rescheduled(ItemKey item, LocalDate on) implements ItemFact {
        /**
         * Checks that nothing is null.
         *
         * @param item the line
         * @param on the new day, in the doer's zone
         * @throws NullPointerException if a part is null
         */
        public Rescheduled {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(on, "on");
        }
    }

    /**
     * The line is not to be done, and does not return.
     *
     * @param item the line
     * @param reason why, at most 500 code points
     */
    record Dismissed(ItemKey item, String reason) implements ItemFact {
        /**
         * Checks the text.
         *
         * @param item the line
         * @param reason why, at most 500 code points
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if the reason is empty, longer than 500 code points, not valid Unicode,
         *     or has a control character
         */
        public Dismissed {
            Objects.requireNonNull(item, "item");
            Text.require("reason", reason, 500);
        }

        @Override
        public String toString() {
            return "Dismissed[item=" + item + "]";
        }
    }

    /**
     * The line is done.
     *
     * @param item the line
     * @param by the fact that did it, empty where the host has no better fact to record
     */
    record Completed(ItemKey item, Optional<FactId> by) implements ItemFact {
        /**
         * Checks that nothing is null.
         *
         * @param item the line
         * @param by the fact that did it, empty where the host has no better fact to record
         * @throws NullPointerException if a part is null
         */
        public Completed {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(by, "by");
        }

        @Override
        public Set<Reference> references() {
            return by.map(Reference::toAny).map(Set::of).orElse(Set.of());
        }
    }
}
