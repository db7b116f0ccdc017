package io.github.relationship.calendar;

import java.util.Optional;

/**
 * Knows which days are open where recipients are. A host passes a snapshot: asked twice about one region in one judgement, it gives
 * equal answers.
 */
@FunctionalInterface
public interface Calendars {

    /** Knows nothing in particular: every region has the tenant's weekend, and the holidays that the tenant's provider knows. */
    Calendars NONE = region -> Optional.empty();

    /**
     * The calendar of a region.
     *
     * @param region where
     * @return the calendar, empty where nothing in particular is known
     */
    Optional<WorkCalendar> find(Region region);
}
