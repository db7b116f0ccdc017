package io.github.relationship.insight;

import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RelationshipId;
import java.util.Comparator;

/**
 * A referral that could be given (V1): one party needs something, and somebody at another told us to listen for such business. Whether
 * the two texts mean the same, a person judges.
 *
 * @param who the party that could be introduced, which needs something
 * @param toParty the party at which somebody listens
 * @param to who listens
 * @param need the fact by which we learnt the need
 * @param profile the fact by which we learnt what to listen for
 * @param needed what is needed, in their words
 * @param listenFor what to listen for, in their words
 * @param wordsInCommon how many words both texts have, inflected or not
 */
public record Introduction(
        RelationshipId who,
        RelationshipId toParty,
        ContactId to,
        FactId need,
        FactId profile,
        String needed,
        String listenFor,
        int wordsInCommon) {

    /** The likeliest first. */
    static final Comparator<Introduction> LIKELIEST_FIRST = Comparator.comparing(Introduction::wordsInCommon)
            .reversed()
            .thenComparing(Introduction::who)
            .thenComparing(Introduction::toParty)
            .thenComparing(Introduction::to)
            .thenComparing(Introduction::need);

    /** Without the texts (B3). */
    @Override
    public String toString() {
        return "Introduction[" + who + " to " + to + " at " + toParty + ", " + wordsInCommon + " words in common]";
    }
}
