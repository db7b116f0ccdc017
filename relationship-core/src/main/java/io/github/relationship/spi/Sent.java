package io.github.relationship.spi;

import io.github.relationship.id.FactId;
import io.github.relationship.plan.LedgerEntry;
import java.util.Objects;

/**
 * Something that went from us to a person who is known at several parties, and the fact that says so (P8).
 *
 * @param fact the fact, of the relationship that the entry names
 * @param entry what went to whom
 */
public record Sent(FactId fact, LedgerEntry entry) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public Sent {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(entry, "entry");
    }
}
