package io.github.relationship.playbook;

import java.time.LocalDate;

/** Days of June 2026 by their names: nothing is closed but weekends, and no clock changes. */
final class June {

    static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    static final LocalDate TUESDAY = MONDAY.plusDays(1);
    static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    static final LocalDate THURSDAY = MONDAY.plusDays(3);
    static final LocalDate FRIDAY = MONDAY.plusDays(4);
    static final LocalDate SATURDAY = MONDAY.plusDays(5);
    static final LocalDate SUNDAY = MONDAY.plusDays(6);
    static final LocalDate NEXT_MONDAY = MONDAY.plusWeeks(1);
    static final LocalDate NEXT_TUESDAY = TUESDAY.plusWeeks(1);
    static final LocalDate NEXT_WEDNESDAY = WEDNESDAY.plusWeeks(1);
    static final LocalDate NEXT_THURSDAY = THURSDAY.plusWeeks(1);
    static final LocalDate NEXT_FRIDAY = FRIDAY.plusWeeks(1);

    private June() {}
}
