package io.github.relationship.examples.replay;

import io.github.relationship.id.RungId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where everybody stands at the end of a day.
 *
 * @param asOf the day
 * @param ladder how many relationships stand on each rung, lowest first
 * @param moves how many moves on the ladder are recorded
 * @param refused how many rows were refused
 * @param facts how many rows became facts
 * @param movedTo since the standing before: who moved to each rung, lowest first, in order of time
 */
record Standing(
        LocalDate asOf,
        Map<RungId, Integer> ladder,
        int moves,
        int refused,
        int facts,
        Map<RungId, List<String>> movedTo) {

    /** Copies the maps, keeping their order. */
    Standing {
        ladder = Collections.unmodifiableMap(new LinkedHashMap<>(ladder));
        movedTo = Collections.unmodifiableMap(new LinkedHashMap<>(movedTo));
    }
}
