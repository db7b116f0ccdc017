package io.github.relationship.holidays;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.relationship.calendar.HolidayDate;
import io.github.relationship.calendar.HolidayProvider;
import io.github.relationship.calendar.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Public holidays of some 230 countries and their parts, from the data of Jollyday, as the host corrects them.
 *
 * <p>A day counts where offices or banks are closed; what is only observed does not. A holiday that is kept on another day, because
 * it falls on a weekend, counts on both. There are none before 1900 and after 2170, where the data ends. Days of
 * calendars that go by the moon are as calculated, and may be announced otherwise: correct them when they are.
 *
 * <p>A region of which nothing is known is refused with an {@link UnknownRegionException} when it is asked for, unless the provider is
 * {@link Builder#lenient lenient}; a host can ask before with {@link #check}.
 *
 * <p>Immutable in its answers and safe for threads. It keeps the last years that were asked for, and starts no thread.
 */
public final class JollydayHolidays implements HolidayProvider {

    private final HolidaySource source;
    private final List<Correction> corrections;
    private final boolean lenient;
    private final String version;
    private final Cache<RegionYear, NavigableMap<LocalDate, String>> years;

    private JollydayHolidays(HolidaySource source, Builder builder) {
        this.source = source;
        this.corrections = List.copyOf(builder.corrections);
        this.lenient = builder.lenient;
        this.version = source.version() + Fingerprint.of(corrections, lenient);
        this.years = Caffeine.newBuilder()
                .maximumSize(builder.years)
                // In the calling thread, not in a pool of the machine.
                .executor(Runnable::run)
                .build();
    }

    /**
     * The data as it is.
     *
     * @return a provider without corrections, which refuses unknown regions
     */
    public static JollydayHolidays standard() {
        return builder().build();
    }

    /**
     * Starts with the data as it is.
     *
     * @return a builder, not safe for threads
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The days of a year on which people of a region do not work.
     *
     * @throws UnknownRegionException if nothing is known of the region, unless this is lenient
     */
    @Override
    public Set<LocalDate> holidays(Region region, int year) {
        return days(region, year).navigableKeySet();
    }

    /**
     * The same days with their names.
     *
     * @param region where
     * @param year a calendar year
     * @return the days in order; no date twice
     * @throws UnknownRegionException if nothing is known of the region, unless this is lenient
     */
    public List<PublicHoliday> named(Region region, int year) {
        return days(region, year).entrySet().stream()
                .map(day -> new PublicHoliday(day.getKey(), day.getValue()))
                .toList();
    }

    /**
     * Asks whether a region can be used, before anything goes by it.
     *
     * @param region a country, or a part of one
     * @throws UnknownRegionException if nothing is known of it, whether or not this is lenient
     */
    public void check(Region region) {
        if (!countries().contains(region.country())) {
            throw UnknownRegionException.country(region, countries());
        }
        if (region.subdivision().isPresent()
                && !parts(region.country()).contains(region.subdivision().get())) {
            throw UnknownRegionException.part(region, parts(region.country()));
        }
    }

    /**
     * The countries of which something is known.
     *
     * @return two capital letters each, sorted
     */
    public NavigableSet<String> countries() {
        NavigableSet<String> countries = new TreeSet<>(source.countries());
        added().forEach(region -> countries.add(region.country()));
        return Collections.unmodifiableNavigableSet(countries);
    }

    /**
     * The parts of a country of which something is known.
     *
     * @param country two capital letters
     * @return the codes of the parts, without the country's, sorted; none where the country is unknown
     */
    public NavigableSet<String> parts(String country) {
        NavigableSet<String> parts =
                new TreeSet<>(source.countries().contains(country) ? source.parts(country) : Set.of());
        added().stream()
                .filter(region -> region.country().equals(country))
                .forEach(region -> region.subdivision().ifPresent(parts::add));
        return Collections.unmodifiableNavigableSet(parts);
    }

    private List<Region> added() {
        return corrections.stream()
                .filter(correction -> correction.change() == Correction.Change.ADDED)
                .map(Correction::region)
                .toList();
    }

    private NavigableMap<LocalDate, String> days(Region region, int year) {
        Objects.requireNonNull(region, "region");
        return years.get(new RegionYear(region, year), this::look);
    }

    private NavigableMap<LocalDate, String> look(RegionYear asked) {
        if (!lenient) {
            check(asked.region());
        }
        NavigableMap<LocalDate, String> days = new TreeMap<>(sourced(asked.region(), asked.year()));
        corrections.stream()
                .filter(correction -> correction.concerns(asked.region()))
                .forEach(correction -> correction.apply(days, asked.year()));
        return Collections.unmodifiableNavigableMap(days);
    }

    /** Of a region that the host added to there is nothing in the source, or only its country. */
    private Map<LocalDate, String> sourced(Region region, int year) {
        if (!source.countries().contains(region.country())) {
            return Map.of();
        }
        boolean knowsThePart = region.subdivision()
                .filter(part -> !source.parts(region.country()).contains(part))
                .isEmpty();
        return source.days(knowsThePart ? region : Region.of(region.country()), year);
    }

    /** Such as {@code jollyday-2.19.0}; with corrections, or lenient, followed by a fingerprint of these. */
    @Override
    public String version() {
        return version;
    }

    private record RegionYear(Region region, int year) {}

    /** Collects what the host knows better. Corrections are made in the order in which they are told; later ones win. */
    public static final class Builder {

        private final List<Correction> corrections = new ArrayList<>();
        private boolean lenient;
        private int years = 1_000;

        private Builder() {}

        /**
         * A holiday that the data lacks, each year. Of a region that the data does not know, this makes it known.
         *
         * @param region a part, or a country with all its parts
         * @param day the day of each year
         * @param name what people call it
         * @return this
         */
        public Builder add(Region region, HolidayDate day, String name) {
            return correct(region, Correction.Change.ADDED, new Correction.Day.Yearly(day), name);
        }

        /**
         * A holiday that the data lacks, once.
         *
         * @param region a part, or a country with all its parts
         * @param date the day
         * @param name what people call it
         * @return this
         */
        public Builder add(Region region, LocalDate date, String name) {
            return correct(region, Correction.Change.ADDED, new Correction.Day.Once(date), name);
        }

        /**
         * A day that is no holiday, each year. Where the data has none on it, nothing is removed.
         *
         * @param region a part, or a country with all its parts
         * @param day the day of each year
         * @return this
         */
        public Builder remove(Region region, HolidayDate day) {
            return correct(region, Correction.Change.REMOVED, new Correction.Day.Yearly(day), "");
        }

        /**
         * A day that is no holiday, once. Where the data has none on it, nothing is removed.
         *
         * @param region a part, or a country with all its parts
         * @param date the day
         * @return this
         */
        public Builder remove(Region region, LocalDate date) {
            return correct(region, Correction.Change.REMOVED, new Correction.Day.Once(date), "");
        }

        /**
         * A holiday that people call otherwise, each year. Where there is none on the day, nothing is renamed.
         *
         * @param region a part, or a country with all its parts
         * @param day the day of each year
         * @param name what people call it
         * @return this
         */
        public Builder rename(Region region, HolidayDate day, String name) {
            return correct(region, Correction.Change.RENAMED, new Correction.Day.Yearly(day), name);
        }

        /**
         * A holiday that people call otherwise, once. Where there is none on the day, nothing is renamed.
         *
         * @param region a part, or a country with all its parts
         * @param date the day
         * @param name what people call it
         * @return this
         */
        public Builder rename(Region region, LocalDate date, String name) {
            return correct(region, Correction.Change.RENAMED, new Correction.Day.Once(date), name);
        }

        /**
         * Refuses no region: of a part that is not known the days are those of its country, of an unknown country there are none.
         *
         * @return this
         */
        public Builder lenient() {
            lenient = true;
            return this;
        }

        /**
         * How many years of regions are kept in memory.
         *
         * @param number 1 or more; 1,000 unless set
         * @return this
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder keepYears(int number) {
            if (number < 1) {
                throw new IllegalArgumentException("years to keep: " + number + "; allowed is 1 or more");
            }
            years = number;
            return this;
        }

        private Builder correct(Region region, Correction.Change change, Correction.Day day, String name) {
            corrections.add(new Correction(region, change, day, name));
            return this;
        }

        /**
         * Makes the provider.
         *
         * @return it, with a memory of its own
         * @throws UnknownRegionException if a day is removed or renamed in a region of which nothing is known
         */
        public JollydayHolidays build() {
            return on(new Jollyday());
        }

        JollydayHolidays on(HolidaySource source) {
            JollydayHolidays holidays = new JollydayHolidays(source, this);
            corrections.stream()
                    .map(Correction::region)
                    .collect(Collectors.toSet())
                    .forEach(holidays::check);
            return holidays;
        }
    }
}
