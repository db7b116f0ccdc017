package io.github.relationship.desk;

import io.github.relationship.id.UserId;
import java.util.Optional;

/**
 * Knows the people on our side. A host passes a snapshot: asked twice about one user in one judgement, it gives equal answers.
 */
@FunctionalInterface
public interface Desks {

    /** Knows nobody: everybody works where and when the tenant does. */
    Desks NONE = user -> Optional.empty();

    /**
     * The desk of a user.
     *
     * @param user who
     * @return the desk, empty where nothing in particular is known
     */
    Optional<Desk> find(UserId user);
}
