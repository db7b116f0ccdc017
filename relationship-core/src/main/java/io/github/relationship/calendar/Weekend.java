package io.github.relationship.calendar;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The days of the week on which nobody works; they differ by country.
 *
 * @param days none to six days, unmodifiable, Monday first
 */
public record Weekend(Set<DayOfWeek> days) {

    /** Every day of the week is a working day. */
    public static final Weekend NONE = of();

    /** Saturday and Sunday. */
    public static final Weekend SATURDAY_SUNDAY = of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** Friday and Saturday. */
    public static final Weekend FRIDAY_SATURDAY = of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);

    /**
     * Copies the days.
     *
     * @throws NullPointerException if the days are null
     * @throws IllegalArgumentException if all seven are given
     */
    public Weekend {
        EnumSet<DayOfWeek> sorted = EnumSet.noneOf(DayOfWeek.class);
        sorted.addAll(days);
        if (sorted.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException(
                    "a weekend of 7 days leaves no working day; allowed are 0 to 6: close single dates instead");
        }
        days = Collections.unmodifiableSet(sorted);
    }

    /**
     * A weekend of these days.
     *
     * @param days none to six days
     * @return the weekend
     * @throws IllegalArgumentException if all seven are given
     */
    public static Weekend of(DayOfWeek... days) {
        return new Weekend(Set.copyOf(Arrays.asList(days)));
    }

    /**
     * Whether a day of the week belongs to this weekend.
     *
     * @param day a day of the week
     * @return true if nobody works on it
     */
    public boolean contains(DayOfWeek day) {
        return days.contains(day);
    }

    /** The days, such as {@code SATURDAY,SUNDAY}. */
    @Override
    public String toString() {
        return days.stream().map(DayOfWeek::name).collect(Collectors.joining(","));
    }
}
