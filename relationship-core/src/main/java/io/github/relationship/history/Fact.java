package io.github.relationship.history;

import io.github.relationship.id.ContactId;
import java.util.Set;

/**
 * Something that happened in a relationship, in its own words only: when, by whom and with whom stands in the
 * {@link Occurrence} around it.
 *
 * <p>Things that later facts speak of (a purchase, a promise, a complaint) have no id of their own: they are named by the id of
 * the fact that began them. All facts are immutable values; {@code toString()} of a fact prints ids and figures, never
 * names or free text.
 */
public sealed interface Fact
        permits AccountFact,
                ContactFact,
                OccasionFact,
                ConsentDecided,
                InteractionFact,
                PurchaseFact,
                RofFact,
                OpportunityFact,
                ReferralFact,
                LearntFact,
                PreferenceLearnt,
                OutOfOffice,
                ComplaintFact,
                PromiseFact,
                CommitmentFact,
                HoldFact,
                StageFact,
                ItemFact,
                Retracted,
                HostFact,
                UnreadFact {

    /** Stands for free text that was erased. */
    String ERASED = "erased";

    /** Stands for a person who was erased. */
    ContactId ERASED_CONTACT = ContactId.of("erased");

    /**
     * The earlier facts on which this one stands: each must be in the history, of the right kind, and not after it.
     *
     * @return the references, empty for a fact that stands alone
     */
    default Set<Reference> references() {
        return Set.of();
    }

    /**
     * The people whom this fact names, beside those who took part.
     *
     * @return the contacts, each of which must have been added
     */
    default Set<ContactId> contacts() {
        return Set.of();
    }

    /**
     * The same fact under another id of a person.
     *
     * @param from the id that it names
     * @param to the id that takes its place
     * @return the fact; itself where it does not name the person
     */
    default Fact renamed(ContactId from, ContactId to) {
        return this;
    }

    /**
     * The same fact without free text: ids, dates and figures stay.
     *
     * @return the fact; itself where it has no text
     */
    default Fact redacted() {
        return this;
    }

    /**
     * The redacted twin for the erasure of a person: the person's id is replaced, and where the fact names the person its free
     * text goes.
     *
     * @param contact who is to be erased
     * @return the fact; itself where it does not name the person
     */
    default Fact without(ContactId contact) {
        return contacts().contains(contact) ? renamed(contact, ERASED_CONTACT).redacted() : this;
    }
}
