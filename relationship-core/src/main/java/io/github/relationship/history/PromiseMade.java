package io.github.relationship.history;

import io.github.relationship.id.ContactId;
import io.github.relationship.id.Text;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * We promised something; the actor is who promised. The fact's id names the promise from then on.
 *
 * @param to to whom, where it was somebody in particular
 * @param due by when, in the doer's zone
 * @param what what was promised, at most 500 code points
 */
public record PromiseMade(Optional<ContactId> to, LocalDate due, String what) implements PromiseFact {

    /**
     * Checks the text.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the promise is empty, longer than 500 code points, not valid Unicode,
     *     or has a control character
     */
    public PromiseMade {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(due, "due");
        Text.require("promise", what, 500);
    }

    /**
     * A promise to one person.
     *
     * @param to to whom
     * @param due by when
     * @param what what was promised
     * @return the fact
     */
    public static PromiseMade of(ContactId to, LocalDate due, String what) {
        return new PromiseMade(Optional.of(Objects.requireNonNull(to, "to")), due, what);
    }

    @Override
    public PromiseMade renamed(ContactId from, ContactId newId) {
        return new PromiseMade(to.map(id -> id.equals(from) ? newId : id), due, what);
    }

    @Override
    public PromiseMade redacted() {
        return new PromiseMade(to, due, ERASED);
    }

    @Override
    public Set<ContactId> contacts() {
        return to.map(Set::of).orElse(Set.of());
    }

    @Override
    public String toString() {
        return "PromiseMade[to=" + to + ", due=" + due + "]";
    }
}
