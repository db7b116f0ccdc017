package io.github.relationship.plan;

import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.internal.HouseStyle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How long after its trigger something should be done, as data: {@code 5 to 15 working days, not before 2}.
 *
 * <p>Day 0 is the trigger's date where the doer is; on a closed day or after closing time it is the next working day.
 * In days, it is due from the first instant of the ideal day, late from the end of the latest, gone at the end of the
 * expiry day; working days are the doer's. In hours, the boundaries are that many hours after the trigger, and what
 * would end outside working time ends at the next close of a working day.
 *
 * <p>Expiry unless stated: twice the length of the window after its latest, and at least 14 days after it. Numbers run
 * from -{@value #MAX} to {@value #MAX}; a negative one lies before the trigger. The order is by unit, then latest, then
 * ideal. Immutable and safe for threads.
 */
@HouseStyle
@Value.Immutable
public abstract sealed class WindowRule implements Comparable<WindowRule> permits ImmutableWindowRule {

    /** The largest number of days or hours. */
    public static final int MAX = 10_000;

    private static final Comparator<WindowRule> ORDER = Comparator.comparing(WindowRule::unit)
            .thenComparingInt(WindowRule::latest)
            .thenComparingInt(WindowRule::ideal)
            .thenComparingInt(rule -> rule.notBefore().orElse(Integer.MIN_VALUE))
            .thenComparing(WindowRule::hasExpiry)
            .thenComparingInt(rule -> rule.expiry().orElse(Integer.MIN_VALUE));

    WindowRule() {}

    /** What the numbers of a rule count. */
    public enum Unit {

        /** Hours of 60 minutes, whatever the clock on the wall does. */
        HOURS("hour"),

        /** Calendar days. */
        DAYS("day"),

        /** Working days of the doer. */
        WORKING_DAYS("working day");

        private final String singular;

        Unit(String singular) {
            this.singular = singular;
        }

        String words(boolean one) {
            return one ? singular : singular + "s";
        }
    }

    /**
     * A window in working days of the doer.
     *
     * @param ideal due from the first instant of this day, counted from day 0
     * @param latest late from the end of this day
     * @return the rule, with the usual expiry
     * @throws IllegalArgumentException if a number is out of range, or {@code latest} is less than {@code ideal}
     */
    public static WindowRule workingDays(int ideal, int latest) {
        return of(Unit.WORKING_DAYS, ideal, latest);
    }

    /**
     * A window in calendar days.
     *
     * @param ideal due from the first instant of this day, counted from day 0
     * @param latest late from the end of this day
     * @return the rule, with the usual expiry
     * @throws IllegalArgumentException if a number is out of range, or {@code latest} is less than {@code ideal}
     */
    public static WindowRule days(int ideal, int latest) {
        return of(Unit.DAYS, ideal, latest);
    }

    /**
     * A window in hours.
     *
     * @param ideal due so many hours after the trigger
     * @param latest late so many hours after it, or at the next close
     * @return the rule, with the usual expiry
     * @throws IllegalArgumentException if a number is out of range, or {@code latest} is less than {@code ideal}
     */
    public static WindowRule hours(int ideal, int latest) {
        return of(Unit.HOURS, ideal, latest);
    }

    /**
     * A window in any unit.
     *
     * @param unit what the numbers count
     * @param ideal when it is due
     * @param latest when it becomes late
     * @return the rule, with the usual expiry
     * @throws IllegalArgumentException if a number is out of range, or {@code latest} is less than {@code ideal}
     */
    public static WindowRule of(Unit unit, int ideal, int latest) {
        return ImmutableWindowRule.builder()
                .unit(unit)
                .ideal(ideal)
                .latest(latest)
                .build();
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @param phrase such as {@code 5 to 15 working days, not before 2}
     * @return the rule
     * @throws IllegalArgumentException if the phrase is not exactly the text of a rule
     */
    public static WindowRule parse(String phrase) {
        return WindowPhrase.parse(phrase);
    }

    /**
     * What the numbers count.
     *
     * @return the unit
     */
    public abstract Unit unit();

    /**
     * When it is due.
     *
     * @return a number of units after the trigger
     */
    public abstract int ideal();

    /**
     * When it becomes late.
     *
     * @return a number of units after the trigger, not less than {@link #ideal}
     */
    public abstract int latest();

    /**
     * Before when it must not be done.
     *
     * @return a number of units after the trigger, not more than {@link #ideal}; empty for any time
     */
    public abstract OptionalInt notBefore();

    /**
     * When it expires, where the rule states it.
     *
     * @return a number of units after the trigger, not less than {@link #latest}; empty for the usual expiry, or none
     */
    public abstract OptionalInt expiry();

    /**
     * Whether it ever expires.
     *
     * @return false if it never does
     */
    @Value.Default
    public boolean hasExpiry() {
        return true;
    }

    /**
     * The same rule, not to be done before a day or hour.
     *
     * @param number of units after the trigger, not more than {@link #ideal}
     * @return the rule
     * @throws IllegalArgumentException if the number is out of range or order
     */
    public abstract WindowRule withNotBefore(int number);

    /**
     * The same rule with a stated expiry.
     *
     * @param number of units after the trigger, not less than {@link #latest}
     * @return the rule
     * @throws IllegalArgumentException if the number is out of range or order
     */
    public WindowRule expiresAfter(int number) {
        return ImmutableWindowRule.builder()
                .from(this)
                .hasExpiry(true)
                .expiry(number)
                .build();
    }

    /**
     * The same rule without expiry.
     *
     * @return the rule
     */
    public WindowRule neverExpires() {
        return ImmutableWindowRule.builder()
                .from(this)
                .hasExpiry(false)
                .expiry(OptionalInt.empty())
                .build();
    }

    @Value.Check
    void check() {
        requireOrder("notBefore", notBefore().orElse(ideal()), "ideal", ideal());
        requireOrder("ideal", ideal(), "latest", latest());
        requireOrder("latest", latest(), "expiry", expiry().orElse(latest()));
    }

    /**
     * The window that this rule gives for a trigger.
     *
     * @param trigger when its cause happened
     * @param doer the working time of the person who does it
     * @return the window
     * @throws io.github.relationship.calendar.NoWorkingDayException if the doer has no working day to count by
     */
    public Window resolve(Instant trigger, WorkingTime doer) {
        return unit() == Unit.HOURS
                ? new HourWindow(this, doer).from(trigger)
                : resolveFrom(doer.dayZero(trigger), doer);
    }

    /**
     * The window that this rule gives for a date: that date is day 0 as it is, even if it is closed. Hours count from
     * its first instant.
     *
     * @param dayZero the date from which it counts, such as that of a promise
     * @param doer the working time of the person who does it
     * @return the window
     * @throws io.github.relationship.calendar.NoWorkingDayException if the doer has no working day to count by
     */
    public Window resolveFrom(LocalDate dayZero, WorkingTime doer) {
        return unit() == Unit.HOURS
                ? new HourWindow(this, doer).from(doer.startOf(dayZero))
                : new DayWindow(this, doer).from(dayZero);
    }

    @Override
    public int compareTo(WindowRule other) {
        return ORDER.compare(this, other);
    }

    /** The rule as an English phrase, which {@link #parse} reads. */
    @Override
    public String toString() {
        return WindowPhrase.of(this);
    }

    /** The usual expiry, in units after the trigger, before the 14 days are seen to. */
    int usualExpiry() {
        return latest() + 2 * (latest() - ideal());
    }

    private static void requireOrder(String firstName, int first, String secondName, int second) {
        if (first > second || first < -MAX || second > MAX) {
            throw new IllegalArgumentException("a window's " + firstName + " " + first + " must not be more than its "
                    + secondName + " " + second + ", both within -" + MAX + " and " + MAX + ": put them in order");
        }
    }
}
