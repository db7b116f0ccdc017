package io.github.relationship.rule;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.internal.HouseStyle;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Situation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.immutables.value.Value;

/** A day of every year that is somebody's. */
@Value.Immutable
@HouseStyle
abstract sealed class OccasionDay permits ImmutableOccasionDay {

    /** A touch that names the occasion counts for the nearest of its days. */
    private static final int NAMED_COUNTS_FROM_DAYS_BEFORE = 182;

    OccasionDay() {}

    static Builder builder() {
        return new Builder();
    }

    /** What tells it from the contact's other days. */
    abstract String id();

    /** The date in each year. */
    abstract IntFunction<LocalDate> dates();

    /** The year from which anniversaries count. */
    abstract Optional<Integer> firstYear();

    /** Whose day it is, empty for the party's own. */
    abstract Optional<ContactId> contact();

    /** Whose clock says when the day is, where that is not the clock of whose day it is. */
    abstract Optional<ZoneId> clock();

    /** The zone in which the day begins and ends. */
    ZoneId zone(Situation situation) {
        return clock().orElseGet(() -> situation.zoneOf(contact()));
    }

    /** When the day became known. */
    abstract Instant known();

    /** The facts behind it. */
    abstract List<FactId> facts();

    /** What is said of it beside the day itself. */
    @Value.Default
    Attributes figures() {
        return Attributes.NONE;
    }

    /** From how many days before a touch does for the day (G4). */
    @Value.Default
    int countsFromDaysBefore() {
        return 30;
    }

    /** A verdict that is reached already. */
    abstract Optional<HeldBackCode> verdict();

    LocalDate in(int year) {
        return dates().apply(year);
    }

    /** What the key of the line says, whatever the date. */
    String occurrence(int year) {
        return id() + "-" + year;
    }

    /** From which date on a touch does for a year. */
    LocalDate countsFrom(int year) {
        return in(year).minusDays(countsFromDaysBefore());
    }

    /** The year for which a touch on a date would do; one that names the occasion does for the nearest of its days. */
    int yearFor(LocalDate touched, boolean named) {
        int before = named ? Math.max(NAMED_COUNTS_FROM_DAYS_BEFORE, countsFromDaysBefore()) : countsFromDaysBefore();
        int year = touched.getYear() + 1;
        while (in(year).minusDays(before).isAfter(touched)) {
            year--;
        }
        return year;
    }

    static final class Builder extends ImmutableOccasionDay.Builder {
        Builder() {}
    }
}
