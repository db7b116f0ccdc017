package io.github.relationship.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;

/**
 * The working days of somebody who does something, in their zone: what windows are made of.
 *
 * @param zone the doer's zone
 * @param calendar the doer's working days and hours
 */
public record WorkingTime(ZoneId zone, WorkCalendar calendar) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public WorkingTime {
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(calendar, "calendar");
    }

    /**
     * Working time in a zone.
     *
     * @param zone the doer's zone
     * @param calendar the doer's working days and hours
     * @return the working time
     */
    public static WorkingTime of(ZoneId zone, WorkCalendar calendar) {
        return new WorkingTime(zone, calendar);
    }

    /**
     * The doer's date at an instant.
     *
     * @param instant any instant
     * @return the local date
     */
    public LocalDate dateOf(Instant instant) {
        return Zones.dateOf(instant, zone);
    }

    /**
     * The first instant of the doer's date, as in {@link Zones#startOfDay}.
     *
     * @param date the doer's date
     * @return its first instant
     */
    public Instant startOf(LocalDate date) {
        return Zones.startOfDay(date, zone);
    }

    /**
     * The end of the doer's date, as in {@link Zones#endOfDay}.
     *
     * @param date the doer's date
     * @return the first instant after it
     */
    public Instant endOf(LocalDate date) {
        return Zones.endOfDay(date, zone);
    }

    /**
     * When work begins on a date, closed or not.
     *
     * @param date the doer's date
     * @return the instant of opening
     */
    public Instant openingOf(LocalDate date) {
        return Zones.at(date, calendar.hours().opens(), zone);
    }

    /**
     * When work ends on a date, closed or not.
     *
     * @param date the doer's date
     * @return the instant of closing, which is no longer working time
     */
    public Instant closingOf(LocalDate date) {
        return Zones.at(date, calendar.hours().closes(), zone);
    }

    /**
     * The day from which a window counts: the date of its trigger, or the next working day if the trigger falls on a
     * closed day or not before closing time.
     *
     * @param trigger what started the window
     * @return a working day
     * @throws NoWorkingDayException if there is none
     */
    public LocalDate dayZero(Instant trigger) {
        LocalDateTime local = LocalDateTime.ofInstant(trigger, zone);
        boolean over = !local.toLocalTime().isBefore(calendar.hours().closes());
        return calendar.next(over ? local.toLocalDate().plusDays(1) : local.toLocalDate());
    }

    /**
     * Whether the doer works at an instant.
     *
     * @param instant any instant
     * @return true on a working day from opening until before closing
     */
    public boolean isWorkingTime(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        return calendar.hours().contains(local.toLocalTime()) && calendar.isWorkingDay(local.toLocalDate());
    }

    /**
     * The first close of a working day from an instant on.
     *
     * @param instant the earliest instant allowed
     * @return that instant if it is a close, else the next one
     * @throws NoWorkingDayException if there is no working day
     */
    public Instant nextClose(Instant instant) {
        LocalDate day = calendar.next(dateOf(instant));
        while (closingOf(day).isBefore(instant)) {
            day = calendar.next(day.plusDays(1));
        }
        return closingOf(day);
    }
}
