package io.github.relationship.history;

import io.github.relationship.calendar.Instants;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import java.time.Instant;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reasons to leave people alone for a while (P3). */
public sealed interface HoldFact extends Fact permits HoldFact.Placed, HoldFact.Lifted {

    /** Why nobody should be contacted. */
    enum Kind {
        /** Somebody died: only condolences and promises. */
        BEREAVEMENT,
        /** Lawyers are at work: no contact at all. */
        LEGAL,
        /** They asked for quiet: no contact at all. */
        DO_NOT_DISTURB,
        /** For a reason of the host's own. */
        HOST
    }

    /**
     * A hold begins. The fact's id names the hold from then on.
     *
     * @param kind why
     * @param contact whom to leave alone, empty for everybody there
     * @param until when it ends by itself, cut to microseconds; empty for the end that its kind gives it
     * @param letsThrough the purposes that are let through all the same, beside what its kind lets through
     */
    record Placed(Kind kind, Optional<ContactId> contact, Optional<Instant> until, SortedSet<Purpose> letsThrough)
            implements HoldFact {
        /**
         * Cuts the instant.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if the instant lies outside the years 0001 to 9999
         */
        public Placed {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(contact, "contact");
            until = Objects.requireNonNull(until, "until").map(Instants::truncate);
            letsThrough = Collections.unmodifiableSortedSet(new TreeSet<>(letsThrough));
        }

        @Override
        public Placed renamed(ContactId from, ContactId to) {
            return new Placed(kind, contact.map(id -> id.equals(from) ? to : id), until, letsThrough);
        }

        @Override
        public Set<ContactId> contacts() {
            return contact.map(Set::of).orElse(Set.of());
        }
    }

    /**
     * A hold ends.
     *
     * @param hold the id of the hold
     */
    record Lifted(FactId hold) implements HoldFact {
        /**
         * Checks that it is named.
         *
         * @throws NullPointerException if the id is null
         */
        public Lifted {
            Objects.requireNonNull(hold, "hold");
        }

        @Override
        public Set<Reference> references() {
            return Set.of(Reference.toHold(hold));
        }
    }

    /**
     * Everybody there is to be left alone until the hold is lifted or ends by its kind.
     *
     * @param kind why
     * @return the fact
     */
    static Placed placed(Kind kind) {
        return new Placed(kind, Optional.empty(), Optional.empty(), Collections.emptySortedSet());
    }

    /**
     * One person is to be left alone until an instant.
     *
     * @param kind why
     * @param contact whom
     * @param until when it ends by itself
     * @return the fact
     */
    static Placed placed(Kind kind, ContactId contact, Instant until) {
        return new Placed(
                kind,
                Optional.of(Objects.requireNonNull(contact, "contact")),
                Optional.of(Objects.requireNonNull(until, "until")),
                Collections.emptySortedSet());
    }

    /**
     * A hold ends.
     *
     * @param hold the id of the hold
     * @return the fact
     */
    static Lifted lifted(FactId hold) {
        return new Lifted(hold);
    }
}
