package io.github.relationship.holidays;

import io.github.relationship.calendar.Region;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Where the days come from, before the host corrects them. Codes are in capitals, as in {@link Region}. */
interface HolidaySource {

    Set<String> countries();

    /** The parts of a known country. */
    Set<String> parts(String country);

    /** Days of a year, and their names, of a known region. */
    Map<LocalDate, String> days(Region region, int year);

    /** The same text, the same days. */
    String version();
}
