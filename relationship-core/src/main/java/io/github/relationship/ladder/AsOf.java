package io.github.relationship.ladder;

import io.github.relationship.calendar.WorkingTime;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The instant at which evidence is looked at, and whose days count.
 *
 * @param instant the instant
 * @param zone the zone in which purchases fall on days: the party's, else the owner's, else the tenant's (C1)
 * @param owner the working days of the owner, by which promises break
 */
public record AsOf(Instant instant, ZoneId zone, WorkingTime owner) {

    /**
     * The same view at another instant.
     *
     * @param other the instant
     * @return a copy
     */
    public AsOf at(Instant other) {
        return new AsOf(other, zone, owner);
    }
}
