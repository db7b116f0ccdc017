package io.github.relationship.history;

/**
 * How long it may be quiet: what somebody asked for in the place of a rule's own interval (T13).
 *
 * @param idealDays after so many days it is time, 1 to 3,660
 * @param latestDays after so many it is late, not fewer than {@code idealDays}, at most 3,660
 */
public record Interval(int idealDays, int latestDays) {

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the days are out of range or order
     */
    public Interval {
        if (idealDays < 1 || latestDays < idealDays || latestDays > 3_660) {
            throw new IllegalArgumentException("an interval of " + idealDays + " to " + latestDays
                    + " days; give 1 to 3,660, the ideal one first");
        }
    }
}
