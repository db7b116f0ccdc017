package io.github.relationship.history;

import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import java.util.Objects;
import java.util.Set;

/** Something went wrong for them, and was mended or laid to rest. */
public sealed interface ComplaintFact extends Fact
        permits ComplaintOpened,
                ComplaintFact.Apologised,
                ComplaintFact.Fixed,
                ComplaintFact.VerificationFailed,
                ComplaintFact.Closed {

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
     * We apologised.
     *
     * @param complaint the id of the complaint
     */
    record Apologised(FactId complaint) implements ComplaintFact {
        /**
         * Checks the part.
         *
         * @throws NullPointerException if it is null
         */
        public Apologised {
            Objects.requireNonNull(complaint, "complaint");
        }

        @Override
        public Set<Reference> references() {
            return Set.of(Reference.toComplaint(complaint));
        }
    }

    /**
     * We mended it, as far as we know: they have not confirmed it yet.
     *
     * @param complaint the id of the complaint
     */
    record Fixed(FactId complaint) implements ComplaintFact {
        /**
         * Checks the part.
         *
         * @throws NullPointerException if it is null
         */
        public Fixed {
            Objects.requireNonNull(complaint, "complaint");
        }

        @Override
        public Set<Reference> references() {
            return Set.of(Reference.toComplaint(complaint));
        }
    }

    /**
     * We asked, and it is not mended: recovery begins anew.
     *
     * @param complaint the id of the complaint
     */
    record VerificationFailed(FactId complaint) implements ComplaintFact {
        /**
         * Checks the part.
         *
         * @throws NullPointerException if it is null
         */
        public VerificationFailed {
            Objects.requireNonNull(complaint, "complaint");
        }

        @Override
        public Set<Reference> references() {
            return Set.of(Reference.toComplaint(complaint));
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
         * Checks the parts.
         *
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
    static ComplaintOpened opened(ContactId contact) {
        return ComplaintOpened.builder().contact(contact).build();
    }

    /**
     * Somebody complained of something small.
     *
     * @param contact who
     * @return the fact
     */
    static ComplaintOpened openedMinor(ContactId contact) {
        return ComplaintOpened.builder().contact(contact).minor(true).build();
    }

    /**
     * The party complained, nobody in particular.
     *
     * @return the fact
     */
    static ComplaintOpened openedByAccount() {
        return ComplaintOpened.builder().build();
    }

    /**
     * We apologised.
     *
     * @param complaint the id of the complaint
     * @return the fact
     */
    static Apologised apologised(FactId complaint) {
        return new Apologised(complaint);
    }

    /**
     * We mended it, as far as we know.
     *
     * @param complaint the id of the complaint
     * @return the fact
     */
    static Fixed fixed(FactId complaint) {
        return new Fixed(complaint);
    }

    /**
     * We asked, and it is not mended.
     *
     * @param complaint the id of the complaint
     * @return the fact
     */
    static VerificationFailed verificationFailed(FactId complaint) {
        return new VerificationFailed(complaint);
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
