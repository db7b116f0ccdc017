package io.github.relationship.holidays;

import io.github.relationship.calendar.HolidayDate;
import io.github.relationship.calendar.Region;
import io.github.relationship.id.Text;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the host knows better about one day of a region.
 *
 * @param region where; a correction of a country holds in all its parts
 * @param change what is wrong
 * @param on the day, of one year or of each
 * @param name how it is called; empty where it is removed
 */
record Correction(Region region, Change change, Day on, String name) {

    /** What becomes of the day. */
    enum Change {
        ADDED,
        REMOVED,
        RENAMED
    }

    /** A day of one year, or of each. */
    sealed interface Day {

        Optional<LocalDate> in(int year);

        record Once(LocalDate date) implements Day {

            public Once {
                Objects.requireNonNull(date, "date");
            }

            @Override
            public Optional<LocalDate> in(int year) {
                return Optional.of(date).filter(day -> day.getYear() == year);
            }

            @Override
            public String toString() {
                return date.toString();
            }
        }

        record Yearly(HolidayDate date) implements Day {

            public Yearly {
                Objects.requireNonNull(date, "date");
            }

            @Override
            public Optional<LocalDate> in(int year) {
                return Optional.of(date.in(year));
            }

            @Override
            public String toString() {
                return date.toString();
            }
        }
    }

    Correction {
        Objects.requireNonNull(region, "region");
        if (change != Change.REMOVED) {
            Text.require("name of a holiday", name, 200);
        }
    }

    boolean concerns(Region asked) {
        return region.equals(asked) || region.equals(Region.of(asked.country()));
    }

    void apply(Map<LocalDate, String> days, int year) {
        on.in(year).ifPresent(date -> {
            switch (change) {
                case ADDED -> days.put(date, name);
                case REMOVED -> days.remove(date);
                case RENAMED -> days.replace(date, name);
            }
        });
    }

    /** All of it in one line, to be hashed. */
    String canonical() {
        return region + " " + change + " " + on + " " + Text.quote(name);
    }
}
