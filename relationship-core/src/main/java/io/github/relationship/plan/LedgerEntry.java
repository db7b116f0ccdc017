package io.github.relationship.plan;

import io.github.relationship.calendar.Instants;
import io.github.relationship.history.Channel;
import io.github.relationship.id.PersonKey;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that went from us to a person who is known at several parties: a row of the tenant's ledger (P8).
 *
 * @param person to whom
 * @param relationship as one of whose people
 * @param channel how
 * @param occurredAt when it was done, cut to microseconds
 * @param rule the rule that asked for it, where that is known
 */
public record LedgerEntry(
        PersonKey person, RelationshipId relationship, Channel channel, Instant occurredAt, Optional<RuleId> rule) {

    /**
     * Cuts the instant.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the instant lies outside the years 0001 to 9999
     */
    public LedgerEntry {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(relationship, "relationship");
        Objects.requireNonNull(channel, "channel");
        occurredAt = Instants.truncate(occurredAt);
        Objects.requireNonNull(rule, "rule");
    }
}
