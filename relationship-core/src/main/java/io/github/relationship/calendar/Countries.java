package io.github.relationship.calendar;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * In which country a zone lies, as far as holidays differ that everybody there observes: those of North America.
 *
 * <p>From the table {@code zone1970.tab} of the IANA time zone database, with the names that it keeps for compatibility.
 */
public final class Countries {

    private static final Region UNITED_STATES = Region.of("US");
    private static final Region CANADA = Region.of("CA");

    private static final Set<String> IN_UNITED_STATES = Set.of(
            "America/New_York",
            "America/Detroit",
            "America/Kentucky/Louisville",
            "America/Kentucky/Monticello",
            "America/Indiana/Indianapolis",
            "America/Indiana/Vincennes",
            "America/Indiana/Winamac",
            "America/Indiana/Marengo",
            "America/Indiana/Petersburg",
            "America/Indiana/Vevay",
            "America/Indiana/Tell_City",
            "America/Indiana/Knox",
            "America/Chicago",
            "America/Menominee",
            "America/North_Dakota/Center",
            "America/North_Dakota/New_Salem",
            "America/North_Dakota/Beulah",
            "America/Denver",
            "America/Boise",
            "America/Phoenix",
            "America/Los_Angeles",
            "America/Anchorage",
            "America/Juneau",
            "America/Sitka",
            "America/Metlakatla",
            "America/Yakutat",
            "America/Nome",
            "America/Adak",
            "Pacific/Honolulu");

    private static final Set<String> IN_CANADA = Set.of(
            "America/St_Johns",
            "America/Halifax",
            "America/Glace_Bay",
            "America/Moncton",
            "America/Goose_Bay",
            "America/Toronto",
            "America/Montreal",
            "America/Iqaluit",
            "America/Winnipeg",
            "America/Resolute",
            "America/Rankin_Inlet",
            "America/Regina",
            "America/Swift_Current",
            "America/Edmonton",
            "America/Cambridge_Bay",
            "America/Inuvik",
            "America/Creston",
            "America/Dawson_Creek",
            "America/Fort_Nelson",
            "America/Whitehorse",
            "America/Dawson",
            "America/Vancouver",
            "America/Yellowknife");

    private Countries() {}

    /** All that are in the table. */
    static Set<String> zones() {
        return Stream.concat(IN_UNITED_STATES.stream(), IN_CANADA.stream()).collect(Collectors.toSet());
    }

    /**
     * The country of a zone.
     *
     * @param zone the zone
     * @return the United States or Canada; empty for every other country, and where a zone lies in none
     */
    public static Optional<Region> of(ZoneId zone) {
        String id = zone.getId();
        if (IN_UNITED_STATES.contains(id) || id.startsWith("US/")) {
            return Optional.of(UNITED_STATES);
        }
        return IN_CANADA.contains(id) || id.startsWith("Canada/") ? Optional.of(CANADA) : Optional.empty();
    }
}
