package io.github.relationship.history;

/**
 * So many contacts in so many days, and no more.
 *
 * @param contacts how many, 0 to 1,000; zero is none at all
 * @param days in how many days, 1 to 3,660
 */
public record AtMost(int contacts, int days) {

    /** Checks the ranges. */
    public AtMost {
        if (contacts < 0 || contacts > 1_000 || days < 1 || days > 3_660) {
            throw new IllegalArgumentException("at most " + contacts + " contacts in " + days
                    + " days; allowed are 0 to 1,000 contacts in 1 to 3,660 days");
        }
    }
}
