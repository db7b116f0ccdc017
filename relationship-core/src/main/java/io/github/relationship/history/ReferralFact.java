package io.github.relationship.history;

import io.github.relationship.id.ContactId;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.Text;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody recommends us, or we recommend somebody. A referral is one id with two ends: one fact at the referrer's relationship,
 * one at the referred party's (V1).
 */
public sealed interface ReferralFact extends Fact
        permits ReferralFact.Received,
                ReferralFact.Recommended,
                ReferralFact.Given,
                ReferralFact.Progressed,
                ReferralFact.OutcomeTold,
                ReferralFact.ProfileLearnt {

    /** How far a referral has come. */
    enum Progress {
        /** The two have met. */
        MET,
        /** The referred party bought. */
        WON,
        /** Nothing will come of it. */
        LOST
    }

    /**
     * The referral.
     *
     * @return its id, the same at both ends; empty for what concerns none in particular
     */
    default Optional<ReferralId> referralId() {
        return Optional.empty();
    }

    /**
     * At the referrer's end: somebody there told us whom we might serve.
     *
     * @param referral the referral's id
     * @param by who referred
     * @param party the relationship of the referred party, where it is known
     * @param mayContact whether we may contact the referred party ourselves
     */
    record Received(ReferralId referral, ContactId by, Optional<RelationshipId> party, boolean mayContact)
            implements ReferralFact {
        /** Checks that nothing is null. */
        public Received {
            Objects.requireNonNull(referral, "referral");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(party, "party");
        }

        @Override
        public Optional<ReferralId> referralId() {
            return Optional.of(referral);
        }

        @Override
        public Set<ContactId> contacts() {
            return Set.of(by);
        }

        @Override
        public Received renamed(ContactId from, ContactId to) {
            return new Received(referral, by.equals(from) ? to : by, party, mayContact);
        }
    }

    /**
     * At the referred party's end: we were recommended to them.
     *
     * @param referral the referral's id
     * @param by the relationship of the referrer
     * @param mayContact whether we may contact them ourselves; if not, who referred introduces us
     */
    record Recommended(ReferralId referral, RelationshipId by, boolean mayContact) implements ReferralFact {
        /** Checks that nothing is null. */
        public Recommended {
            Objects.requireNonNull(referral, "referral");
            Objects.requireNonNull(by, "by");
        }

        @Override
        public Optional<ReferralId> referralId() {
            return Optional.of(referral);
        }
    }

    /**
     * We sent business to somebody there.
     *
     * @param referral the referral's id
     * @param to to whom
     * @param party the relationship of the party that we introduced, where it is known
     */
    record Given(ReferralId referral, ContactId to, Optional<RelationshipId> party) implements ReferralFact {
        /** Checks that nothing is null. */
        public Given {
            Objects.requireNonNull(referral, "referral");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(party, "party");
        }

        @Override
        public Optional<ReferralId> referralId() {
            return Optional.of(referral);
        }

        @Override
        public Set<ContactId> contacts() {
            return Set.of(to);
        }

        @Override
        public Given renamed(ContactId from, ContactId newId) {
            return new Given(referral, to.equals(from) ? newId : to, party);
        }
    }

    /**
     * A referral, received or given, has come further.
     *
     * @param referral the referral's id
     * @param progress how far
     */
    record Progressed(ReferralId referral, Progress progress) implements ReferralFact {
        /** Checks that nothing is null. */
        public Progressed {
            Objects.requireNonNull(referral, "referral");
            Objects.requireNonNull(progress, "progress");
        }

        @Override
        public Optional<ReferralId> referralId() {
            return Optional.of(referral);
        }
    }

    /**
     * We told the referrer what came of it.
     *
     * @param referral the referral's id
     * @param told how far it had come then
     */
    record OutcomeTold(ReferralId referral, Progress told) implements ReferralFact {
        /** Checks that nothing is null. */
        public OutcomeTold {
            Objects.requireNonNull(referral, "referral");
            Objects.requireNonNull(told, "told");
        }

        @Override
        public Optional<ReferralId> referralId() {
            return Optional.of(referral);
        }
    }

    /**
     * Somebody told us what to listen for in order to send them business.
     *
     * @param contact who
     * @param listenFor what to listen for, at most 500 code points
     */
    record ProfileLearnt(ContactId contact, String listenFor) implements ReferralFact {
        /** Checks the text. */
        public ProfileLearnt {
            Objects.requireNonNull(contact, "contact");
            Text.require("referral profile", listenFor, 500);
        }

        @Override
        public Set<ContactId> contacts() {
            return Set.of(contact);
        }

        @Override
        public ProfileLearnt renamed(ContactId from, ContactId to) {
            return new ProfileLearnt(contact.equals(from) ? to : contact, listenFor);
        }

        @Override
        public ProfileLearnt redacted() {
            return new ProfileLearnt(contact, ERASED);
        }

        @Override
        public String toString() {
            return "ProfileLearnt[contact=" + contact + "]";
        }
    }

    /**
     * At the referrer's end: somebody there told us whom we might serve, and that we may contact them.
     *
     * @param referral the referral's id
     * @param by who referred
     * @param party the relationship of the referred party
     * @return the fact
     */
    static Received received(ReferralId referral, ContactId by, RelationshipId party) {
        return new Received(referral, by, Optional.of(party), true);
    }

    /**
     * At the referred party's end: we were recommended to them, and may contact them.
     *
     * @param referral the referral's id
     * @param by the relationship of the referrer
     * @return the fact
     */
    static Recommended recommended(ReferralId referral, RelationshipId by) {
        return new Recommended(referral, by, true);
    }

    /**
     * We sent business to somebody there.
     *
     * @param referral the referral's id
     * @param to to whom
     * @param party the relationship of the party that we introduced
     * @return the fact
     */
    static Given given(ReferralId referral, ContactId to, RelationshipId party) {
        return new Given(referral, to, Optional.of(party));
    }

    /**
     * A referral has come further.
     *
     * @param referral the referral's id
     * @param progress how far
     * @return the fact
     */
    static Progressed progressed(ReferralId referral, Progress progress) {
        return new Progressed(referral, progress);
    }

    /**
     * We told the referrer what came of it.
     *
     * @param referral the referral's id
     * @param told how far it had come then
     * @return the fact
     */
    static OutcomeTold outcomeTold(ReferralId referral, Progress told) {
        return new OutcomeTold(referral, told);
    }

    /**
     * Somebody told us what to listen for in order to send them business.
     *
     * @param contact who
     * @param listenFor what to listen for
     * @return the fact
     */
    static ProfileLearnt profileLearnt(ContactId contact, String listenFor) {
        return new ProfileLearnt(contact, listenFor);
    }
}
