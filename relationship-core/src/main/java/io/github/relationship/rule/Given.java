package io.github.relationship.rule;

import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.plan.Window;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that was given, and may be what was owed.
 *
 * @param at when
 * @param to to whom, empty for anybody there
 * @param about the fact that it names as its cause, empty for whatever was open then
 */
public record Given(Instant at, Optional<ContactId> to, Optional<FactId> about) {

    /** Whether it gives what is owed: not before the cause, and not after it was too late for it. */
    boolean gives(Owed owed, Window window) {
        return !at.isBefore(owed.since())
                && !window.isExpired(at)
                && (to.isEmpty() || owed.contact().isEmpty() || to.equals(owed.contact()))
                && about.map(fact -> owed.cause().equals(fact) || owed.facts().contains(fact))
                        .orElse(true);
    }
}
