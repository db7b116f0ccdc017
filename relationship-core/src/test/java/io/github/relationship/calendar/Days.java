package io.github.relationship.calendar;

import java.time.LocalDate;

/** Days of January 2026 by their names, for tables. */
final class Days {

    static final LocalDate FRIDAY = LocalDate.of(2026, 1, 9);
    static final LocalDate SATURDAY = FRIDAY.plusDays(1);
    static final LocalDate SUNDAY = FRIDAY.plusDays(2);
    static final LocalDate MONDAY = FRIDAY.plusDays(3);
    static final LocalDate TUESDAY = FRIDAY.plusDays(4);
    static final LocalDate WEDNESDAY = FRIDAY.plusDays(5);
    static final LocalDate THURSDAY = FRIDAY.plusDays(6);
    static final LocalDate NEXT_FRIDAY = FRIDAY.plusDays(7);
    static final LocalDate NEXT_MONDAY = FRIDAY.plusDays(10);

    private Days() {}
}
