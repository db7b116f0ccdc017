package io.github.relationship.history;

import io.github.relationship.calendar.Instants;
import io.github.relationship.id.ContactId;
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
        permits ItemFact.Snoozed, ItemFact.Rescheduled, ItemFact.Dismissed, ItemFact.Completed, ItemFact.Answered {

    /**
     * The line it is about.
     *
     * @return the item's key
     */
    ItemKey item();

    @Override
    default Set<ContactId> contacts() {
        return item().contact().map(Set::of).orElse(Set.of());
    }

    /**
     * The line is hidden for a while; it grows no less late.
     *
     * @param item the line
     * @param until when it shows again, cut to microseconds
     */
    record Snoozed(ItemKey item, Instant until) implements ItemFact {
        /**
         * Cuts the instant.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if the instant lies outside the years 0001 to 9999
         */
        public Snoozed {
            Objects.requireNonNull(item, "item");
            until = Instants.truncate(Objects.requireNonNull(until, "until"));
        }

        @Override
        public Snoozed renamed(ContactId from, ContactId to) {
            return new Snoozed(Renamed.key(item, from, to), until);
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
         * @throws NullPointerException if a part is null
         */
        public Rescheduled {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(on, "on");
        }

        @Override
        public Rescheduled renamed(ContactId from, ContactId to) {
            return new Rescheduled(Renamed.key(item, from, to), on);
        }
    }

    /**
     * The line is not to be done, and does not return.
     *
     * @param item the line
     * @param reason why, at most {@value #MAX_REASON} code points
     */
    record Dismissed(ItemKey item, String reason) implements ItemFact {
        /** How many code points a reason may have. */
        public static final int MAX_REASON = 500;

        /**
         * Checks the text.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if the reason is empty, longer than 500 code points, not valid Unicode,
         *     or has a control character
         */
        public Dismissed {
            Objects.requireNonNull(item, "item");
            Text.require("reason", reason, MAX_REASON);
        }

        @Override
        public Dismissed renamed(ContactId from, ContactId to) {
            return new Dismissed(Renamed.key(item, from, to), reason);
        }

        @Override
        public Dismissed redacted() {
            return new Dismissed(item, ERASED);
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
         * @throws NullPointerException if a part is null
         */
        public Completed {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(by, "by");
        }

        @Override
        public Completed renamed(ContactId from, ContactId to) {
            return new Completed(Renamed.key(item, from, to), by);
        }

        @Override
        public Set<Reference> references() {
            return by.map(Reference::toAny).map(Set::of).orElse(Set.of());
        }
    }

    /**
     * The question that a line asks was answered.
     *
     * @param item the line
     * @param answer what was answered, at most 500 code points
     * @param until when the question may be asked again, in the owner's zone; empty for the rule's own rest
     */
    record Answered(ItemKey item, String answer, Optional<LocalDate> until) implements ItemFact {
        /**
         * Checks the text.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if the answer is not allowed as a text
         */
        public Answered {
            Objects.requireNonNull(item, "item");
            Text.require("answer", answer, 500);
            Objects.requireNonNull(until, "until");
        }

        @Override
        public Answered renamed(ContactId from, ContactId to) {
            return new Answered(Renamed.key(item, from, to), answer, until);
        }

        @Override
        public Answered redacted() {
            return new Answered(item, ERASED, until);
        }

        @Override
        public String toString() {
            return "Answered[item=" + item + ", until=" + until + "]";
        }
    }
}
