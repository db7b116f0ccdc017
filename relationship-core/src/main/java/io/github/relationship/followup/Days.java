package io.github.relationship.followup;

import io.github.relationship.plan.Situation;
import java.time.Instant;

/** Days as they stand in sentences. */
final class Days {

    private Days() {}

    /** The day of an instant where the owner is. */
    static String ofOwner(Situation situation, Instant instant) {
        return situation.workingTime(situation.owner()).dateOf(instant).toString();
    }
}
