package io.github.relationship.plan;

/**
 * What may be spent in a calendar year, in units of the tenant's currency (T6).
 *
 * @param perContact on one person, 0 to 1,000,000
 * @param perRelationship on all the people of a party together, 0 to 1,000,000
 * @param gifts on gifts to one person, 0 to 1,000,000; meals are none
 */
public record Ceiling(int perContact, int perRelationship, int gifts) {

    private static final int MOST = 1_000_000;

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if an amount is out of range
     */
    public Ceiling {
        if (Math.min(perContact, Math.min(perRelationship, gifts)) < 0
                || Math.max(perContact, Math.max(perRelationship, gifts)) > MOST) {
            throw new IllegalArgumentException("a ceiling of " + perContact + " per contact, " + perRelationship
                    + " per relationship and " + gifts + " for gifts; allowed is 0 to 1,000,000 each");
        }
    }
}
