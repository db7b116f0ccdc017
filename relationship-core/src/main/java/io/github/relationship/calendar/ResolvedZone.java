package io.github.relationship.calendar;

import java.time.ZoneId;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The zone that a {@link ZoneChain} found, and how.
 *
 * @param zone the zone to use
 * @param source whose it is
 * @param unknown the zone ids that were passed over because this Java runtime does not know them, by whose they are
 */
public record ResolvedZone(ZoneId zone, ZoneSource source, SortedMap<ZoneSource, String> unknown) {

    /**
     * Copies the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public ResolvedZone {
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(source, "source");
        unknown = Collections.unmodifiableSortedMap(new TreeMap<>(unknown));
    }

    /** Zone and source, and whose zones are unknown; not the unknown texts. */
    @Override
    public String toString() {
        return zone + " (" + source + (unknown.isEmpty() ? "" : "; unknown: " + unknown.keySet()) + ")";
    }
}
