package io.github.relationship.memory;

import io.github.relationship.plan.AgendaItem;
import io.github.relationship.spi.Claim;
import java.time.Instant;
import java.util.Optional;

/**
 * Who has a line, or since when nobody is given it.
 *
 * @param item the line
 * @param claim the claim on it, empty when it was given back
 * @param until when the lease ends, by the store's clock
 * @param notBefore from when others may take it, by the clock of the business
 */
record Lease(AgendaItem item, Optional<Claim> claim, Instant until, Instant notBefore) {

    boolean isHeld(Instant now) {
        return claim.isPresent() && until.isAfter(now);
    }

    boolean isOf(Claim other) {
        return claim.equals(Optional.of(other));
    }
}
