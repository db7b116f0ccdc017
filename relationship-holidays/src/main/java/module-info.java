/**
 * Public holidays of countries and their parts, from the data of Jollyday, with the corrections of the host.
 *
 * <pre>{@code
 * HolidayProvider holidays = JollydayHolidays.builder()
 *         .remove(Region.of("JP"), new HolidayDate.Fixed(MonthDay.of(12, 23)))
 *         .add(Region.of("JP"), new HolidayDate.Fixed(MonthDay.of(2, 23)), "The Emperor's Birthday")
 *         .build();
 * WorkCalendar calendar = WorkCalendar.builder().region(Region.of("DE", "BY")).holidayProvider(holidays).build();
 * }</pre>
 */
module io.github.relationship.holidays {
    requires transitive io.github.relationship;
    requires com.github.benmanes.caffeine;
    requires de.focus_shift.jollyday.core;
    requires static transitive org.jspecify;

    exports io.github.relationship.holidays;
}
