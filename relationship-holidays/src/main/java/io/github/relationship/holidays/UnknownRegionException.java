package io.github.relationship.holidays;

import io.github.relationship.calendar.Region;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Somebody asked for the holidays of a country, or of a part of one, of which the data knows nothing. */
public final class UnknownRegionException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Region region;
    private final transient NavigableSet<String> known;

    private UnknownRegionException(String message, Region region, Set<String> known) {
        super(message);
        this.region = region;
        this.known = new TreeSet<>(known);
    }

    static UnknownRegionException country(Region region, Set<String> known) {
        return new UnknownRegionException(
                "no holidays are known of the country " + region.country() + "; known are " + list(known) + "." + CURE,
                region,
                known);
    }

    static UnknownRegionException part(Region region, Set<String> known) {
        return new UnknownRegionException(
                "no holidays are known of " + region + ", a part of " + region.country() + "; known are "
                        + (known.isEmpty() ? "none of its parts" : list(known)) + "." + CURE,
                region,
                known);
    }

    private static final String CURE =
            " Name a known one, give its days with JollydayHolidays.Builder.add, or be content"
                    + " with what is known of the whole country with Builder.lenient";

    private static String list(Set<String> known) {
        return known.stream().sorted().collect(Collectors.joining(", "));
    }

    /**
     * Which region was asked for.
     *
     * @return the region as it was given
     */
    public Region region() {
        return region;
    }

    /**
     * What is known instead.
     *
     * @return the codes of all countries; where only the part is unknown, those of the parts of its country. Sorted
     */
    public NavigableSet<String> known() {
        return Collections.unmodifiableNavigableSet(known);
    }
}
