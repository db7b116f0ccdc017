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
                ComplaintFact,
                PromiseFact,
                CommitmentFact,
                HoldFact,
                StageFact,
                ItemFact,
                Retracted {

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
}
