package io.github.relationship.history;

import io.github.relationship.id.ContactId;
import io.github.relationship.id.UserId;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A next step that was agreed with somebody, and not yet superseded or named by a later interaction.
 *
 * @param step what was agreed, and the interaction in which it was
 * @param with the people who took part, sorted
 * @param by who acted on our side
 */
public record Agreement(Known<NextStep> step, SortedSet<ContactId> with, Optional<UserId> by) {

    static Agreement from(Entry entry, NextStep step) {
        return new Agreement(Known.from(entry, step), entry.participants(), entry.actor());
    }

    boolean concerns(SortedSet<ContactId> people) {
        return with.equals(people) || !Collections.disjoint(with, people);
    }
}
