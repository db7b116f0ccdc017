package io.github.relationship.history;

import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Something went wrong for them, and was mended or laid to rest. */
public sealed interface ComplaintFact extends Fact permits ComplaintFact.Opened, ComplaintFact.Closed {

    /** How a complaint ended. */
    enum Ending {
        /** They confirmed that it is mended. */
        VERIFIED,
        /** They took it back. */
        WITHDRAWN,
        /** There was nothing in it. */
        UNFOUNDED,
        /** We made up for what could not be mended. */
        SETTLED_WITHOUT_FIX
    }

    /**
     * They complained. The fact's id names the complaint from then on.
     *
     * @param contact who complained, where it was somebody in particular
     * @param minor whether it is small enough not to concern the others at the account
     */
    record Opened(Optional<ContactId> contact, boolean minor) implements ComplaintFact {
        /**
         * Checks that nothing is null.
         *
         * @param contact who complained, where it was somebody in particular
         * @param minor whether it is small enough not to concern the others at the account
         * @throws NullPointerException if a part is null
         */
        public Opened {
            Objects.requireNonNull(contact, "contact");
        }

        @Override
        public Set<ContactId> contacts() {
            return contact.map(Set::of).orElse(Set.of());
        }
    }

    /**
     * A complaint ended.
     *
     * @param complaint the id of the complaint
     * @param ending how
     */
    record Closed(FactId complaint, Ending ending) implements ComplaintFact {
        /**
         * Checks that nothing is null.
         *
         * @param complaint the id of the complaint
         * @param ending how
         * @throws NullPointerException if a part is null
         */
        public Closed {
            Objects.requireNonNull(complaint, "complaint");
            Objects.requireNonNull(ending, "ending");
        }

        @Override
        public Set<Reference> references() {
            return Set.of(Reference.toComplaint(complaint));
        }
    }

    /**
     * Somebody complained.
     *
     * @param contact who
     * @return the fact
     */
    static Opened opened(ContactId contact) {
        return new Opened(Optional.of(Objects.requireNonNull(contact, "contact")), false);
    }

    /**
     * Somebody complained of something small.
     *
     * @param contact who
     * @return the fact
     */
    static Opened openedMinor(ContactId contact) {
        return new Opened(Optional.of(Objects.requireNonNull(contact, "contact")), true);
    }

    /**
     * The party complained, nobody in particular.
     *
     * @return the fact
     */
    static Opened openedByAccount() {
        return new Opened(Optional.empty(), false);
    }

    /**
     * A complaint ended.
     *
     * @param complaint the id of the complaint
     * @param ending how
     * @return the fact
     */
    static Closed closed(FactId complaint, Ending ending) {
        return new Closed(complaint, ending);
    }
}
