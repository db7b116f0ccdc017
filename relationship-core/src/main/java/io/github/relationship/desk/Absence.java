package io.github.relationship.desk;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Days on which a person is away.
 *
 * @param fromInclusive the first day, in the person's zone
 * @param untilExclusive the day of return
 */
public record Absence(LocalDate fromInclusive, LocalDate untilExclusive) {

    /**
     * Checks the order.
     *
     * @throws NullPointerException if a day is null
     * @throws IllegalArgumentException if the return is not after the first day
     */
    public Absence {
        Objects.requireNonNull(fromInclusive, "fromInclusive");
        Objects.requireNonNull(untilExclusive, "untilExclusive");
        if (!untilExclusive.isAfter(fromInclusive)) {
            throw new IllegalArgumentException("absence from " + fromInclusive + " until " + untilExclusive
                    + " has no day; give a day of return after the first day");
        }
    }

    /**
     * Whether a day is one of them.
     *
     * @param day any day
     * @return true from the first day until before the return
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(fromInclusive) && day.isBefore(untilExclusive);
    }
}
