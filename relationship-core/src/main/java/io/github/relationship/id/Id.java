package io.github.relationship.id;

/**
 * What names something: a text that is compared exactly and means nothing by itself.
 *
 * <p>Ids of different things are different types, so that a contact is never taken for a user. A value is 1 to {@value
 * #MAX_CODE_POINTS} code points of valid Unicode without control characters; nothing is trimmed, folded or normalised:
 * {@code acme}, {@code ACME} and {@code "acme "} are three ids.
 *
 * <p>The order is that of the code points, which is also the order of the UTF-8 bytes; so a list sorted here and one
 * sorted by a database's binary collation agree.
 *
 * <p>Ids are printed in logs and messages: do not make them of personal data. All are immutable and safe for threads.
 *
 * @param <T> the id's own type
 */
public sealed interface Id<T extends Id<T>> extends Comparable<T>
        permits BatchId,
                ContactId,
                FactId,
                GestureId,
                OccasionId,
                PersonKey,
                PlaybookId,
                ReferralId,
                RelationshipId,
                RuleId,
                RungId,
                TenantId,
                UserId {

    /** How long an id may be, in code points. */
    int MAX_CODE_POINTS = 200;

    /**
     * The text of this id.
     *
     * @return 1 to {@value #MAX_CODE_POINTS} code points
     */
    String value();

    /** Compares the values, code point by code point. */
    @Override
    default int compareTo(T other) {
        return Text.compare(value(), other.value());
    }
}
