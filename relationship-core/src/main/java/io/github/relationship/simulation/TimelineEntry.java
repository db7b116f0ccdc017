package io.github.relationship.simulation;

import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.HeldBackCode;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of a line, and when. The line says whom it concerned and why it was asked for.
 *
 * @param at when it was done, dismissed or gone; of what is ignored, from when it showed
 * @param outcome what became of it
 * @param item the line as it was planned last
 * @param heldBack what holds it back, of a line that is gone and would have been there otherwise
 */
public record TimelineEntry(Instant at, Outcome outcome, AgendaItem item, Optional<HeldBackCode> heldBack) {

    /** Checks that nothing is null. */
    public TimelineEntry {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(heldBack, "heldBack");
    }
}
