package io.github.relationship.calendar;

import java.time.LocalDate;
import java.util.Set;

/** The provider behind {@link HolidayProvider#NONE}. */
enum NoHolidays implements HolidayProvider {
    INSTANCE;

    @Override
    public Set<LocalDate> holidays(Region region, int year) {
        return Set.of();
    }

    @Override
    public String version() {
        return "none";
    }
}
