package io.github.relationship.history;

/**
 * When to ask how satisfied they are with what they bought.
 *
 * @param ideal the best day, in working days after it is in use, 0 to 365
 * @param latest the last good day, not before the ideal one
 */
public record AskWithin(int ideal, int latest) {

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the days are out of range or order
     */
    public AskWithin {
        if (ideal < 0 || latest < ideal || latest > 365) {
            throw new IllegalArgumentException(
                    "ask within " + ideal + " to " + latest + " working days; give 0 to 365, the ideal day first");
        }
    }
}
