package io.github.relationship.benchmarks.expansion;

import java.time.LocalDate;
import java.time.Period;

/** What recurs, for us and as iCalendar says it. */
public enum Recurrence {
    /** The same day each year. */
    YEARLY(LocalDate.of(2026, 3, 14), Period.ofYears(1), "FREQ=YEARLY"),
    /** The same day each quarter. */
    QUARTERLY(LocalDate.of(2026, 1, 15), Period.ofMonths(3), "FREQ=MONTHLY;INTERVAL=3"),
    /** The 31st of each month, or its last day: iCalendar would skip the short months, so it is told the last day. */
    MONTHLY_ON_THE_31ST(LocalDate.of(2026, 1, 31), Period.ofMonths(1), "FREQ=MONTHLY;BYMONTHDAY=-1");

    private static final int YEARS = 10;

    private final LocalDate anchor;
    private final Period every;
    private final String rule;

    Recurrence(LocalDate anchor, Period every, String rule) {
        this.anchor = anchor;
        this.every = every;
        this.rule = rule;
    }

    LocalDate anchor() {
        return anchor;
    }

    LocalDate untilExclusive() {
        return anchor.plusYears(YEARS);
    }

    Period every() {
        return every;
    }

    String rule() {
        return rule;
    }
}
