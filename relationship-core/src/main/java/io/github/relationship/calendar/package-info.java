/**
 * Days and instants: working days and holidays, zones, days of the year, and recurrences that do not drift.
 *
 * <p>Nothing here reads a clock or a default zone. Start from {@link io.github.relationship.calendar.WorkCalendar} for
 * days, and from {@link io.github.relationship.calendar.Zones} for instants.
 */
@NullMarked
package io.github.relationship.calendar;

import org.jspecify.annotations.NullMarked;
