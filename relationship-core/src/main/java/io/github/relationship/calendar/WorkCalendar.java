package io.github.relationship.calendar;

import io.github.relationship.id.Text;
import io.github.relationship.internal.HouseStyle;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Which days somebody works, and from when to when.
 *
 * <p>A date that was set open or closed by hand is just that; any other date is a working day unless it falls on the
 * weekend or on a holiday of the region. Dates have no zone: who asks about an instant, asks a {@link WorkingTime}.
 *
 * <p>Counting moves over working days only: one working day after a Saturday is Monday, and so is one after Friday.
 * Where 500 days in a row are closed, a {@link NoWorkingDayException} says so.
 *
 * <p>Two calendars are equal if their settings are and their providers name the same version. Immutable and safe for
 * threads.
 */
@HouseStyle
@Value.Immutable
public abstract sealed class WorkCalendar permits ImmutableWorkCalendar {

    /** Open from Monday to Friday, 09:00 to 18:00, without holidays. */
    public static final WorkCalendar MONDAY_TO_FRIDAY = builder().build();

    WorkCalendar() {}

    /**
     * Starts with Monday to Friday, 09:00 to 18:00, without holidays.
     *
     * @return a builder, not safe for threads
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The days of the week on which nobody works.
     *
     * @return the weekend, Saturday and Sunday unless set
     */
    @Value.Default
    public Weekend weekend() {
        return Weekend.SATURDAY_SUNDAY;
    }

    /**
     * Where it is, as far as holidays are concerned.
     *
     * @return the region; none has no holidays
     */
    public abstract Optional<Region> region();

    /**
     * Who knows the holidays of the region.
     *
     * @return the provider, {@link HolidayProvider#NONE} unless set
     */
    @Value.Default
    @Value.Auxiliary
    public HolidayProvider holidayProvider() {
        return HolidayProvider.NONE;
    }

    /**
     * The version of the holidays that this calendar uses.
     *
     * @return the provider's version when the calendar was built; {@code none} without a region
     */
    @Value.Derived
    public String holidayVersion() {
        HolidayProvider used = region().isPresent() ? holidayProvider() : HolidayProvider.NONE;
        return Text.require("version of the holiday provider", used.version(), 100);
    }

    /**
     * Dates on which nobody works, whatever day they are.
     *
     * @return sorted dates
     */
    @Value.NaturalOrder
    public abstract NavigableSet<LocalDate> closedDates();

    /**
     * Dates on which people work although they fall on a weekend or holiday.
     *
     * @return sorted dates
     */
    @Value.NaturalOrder
    public abstract NavigableSet<LocalDate> openDates();

    /**
     * When a working day begins and ends.
     *
     * @return the hours, 09:00 to 18:00 unless set
     */
    @Value.Default
    public OpeningHours hours() {
        return OpeningHours.NINE_TO_SIX;
    }

    @Value.Check
    void check() {
        openDates().stream().filter(closedDates()::contains).findFirst().ifPresent(date -> {
            throw new IllegalArgumentException(
                    "date " + date + " is both open and closed; allowed is one of them: remove it from the other");
        });
    }

    /**
     * Whether people work on a date.
     *
     * @param date any date
     * @return true on a working day
     */
    public boolean isWorkingDay(LocalDate date) {
        return new WorkingDays(this).isWorkingDay(date);
    }

    /**
     * The working day that comes so many working days after a date.
     *
     * @param from where counting starts; it does not count itself
     * @param days how many; 0 gives the date itself, even if it is closed
     * @return a date after {@code from}
     * @throws IllegalArgumentException if {@code days} is negative
     * @throws NoWorkingDayException if there are not so many
     */
    public LocalDate plusWorkingDays(LocalDate from, int days) {
        return new WorkingDays(this).step(from, days, 1);
    }

    /**
     * The working day that comes so many working days before a date.
     *
     * @param from where counting starts; it does not count itself
     * @param days how many; 0 gives the date itself, even if it is closed
     * @return a date before {@code from}
     * @throws IllegalArgumentException if {@code days} is negative
     * @throws NoWorkingDayException if there are not so many
     */
    public LocalDate minusWorkingDays(LocalDate from, int days) {
        return new WorkingDays(this).step(from, days, -1);
    }

    /**
     * The date itself if people work on it, else the following working day.
     *
     * @param date any date
     * @return a working day
     * @throws NoWorkingDayException if there is none
     */
    public LocalDate next(LocalDate date) {
        return new WorkingDays(this).nearest(date, 1);
    }

    /**
     * The date itself if people work on it, else the preceding working day.
     *
     * @param date any date
     * @return a working day
     * @throws NoWorkingDayException if there is none
     */
    public LocalDate previous(LocalDate date) {
        return new WorkingDays(this).nearest(date, -1);
    }

    /**
     * How many working days there are from one date until another. Takes time in proportion to the days between.
     *
     * @param fromInclusive the first date that may count
     * @param untilExclusive the first date that does not
     * @return the number of working days; negative if {@code untilExclusive} is the earlier: those from there until
     *     before {@code fromInclusive}
     */
    public int workingDaysBetween(LocalDate fromInclusive, LocalDate untilExclusive) {
        Objects.requireNonNull(fromInclusive, "fromInclusive");
        Objects.requireNonNull(untilExclusive, "untilExclusive");
        WorkingDays days = new WorkingDays(this);
        return untilExclusive.isBefore(fromInclusive)
                ? -days.count(untilExclusive, fromInclusive)
                : days.count(fromInclusive, untilExclusive);
    }

    /**
     * Everything that decides this calendar's answers, in one canonical form, to be hashed or compared.
     *
     * @return the same text for equal calendars, on every machine
     */
    public String canonical() {
        return "{\"weekend\":\"" + weekend() + "\",\"region\":\""
                + region().map(Region::toString).orElse("") + "\",\"holidays\":" + Text.quote(holidayVersion())
                + ",\"closed\":" + dates(closedDates()) + ",\"open\":" + dates(openDates()) + ",\"hours\":\"" + hours()
                + "\"}";
    }

    private static String dates(NavigableSet<LocalDate> dates) {
        return dates.stream().map(date -> "\"" + date + "\"").collect(Collectors.joining(",", "[", "]"));
    }

    /** The canonical form. */
    @Override
    public String toString() {
        return canonical();
    }

    /** Collects the settings of a calendar. */
    public static final class Builder extends ImmutableWorkCalendar.Builder {
        Builder() {}
    }
}
