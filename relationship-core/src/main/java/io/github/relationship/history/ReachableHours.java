package io.github.relationship.history;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;

/**
 * When a person may be reached: on these days of the week, from a time until another; across midnight where the end is not after
 * the start.
 *
 * @param days the days of the week on which it begins
 * @param fromInclusive the first minute, local to the person
 * @param untilExclusive the minute after the last
 */
public record ReachableHours(Set<DayOfWeek> days, LocalTime fromInclusive, LocalTime untilExclusive) {

    /** Copies the days, and checks that there is one. */
    public ReachableHours {
        days = Set.copyOf(days);
        Objects.requireNonNull(fromInclusive, "fromInclusive");
        Objects.requireNonNull(untilExclusive, "untilExclusive");
        if (days.isEmpty()) {
            throw new IllegalArgumentException("no day of the week was given; name at least one");
        }
    }
}
