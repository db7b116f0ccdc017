package io.github.relationship.history;

import io.github.relationship.id.ContactId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A person is away, as their own message says. It is no answer to what we asked.
 *
 * @param contact who is away
 * @param until the day of return, in the person's zone; empty where it was not said
 */
public record OutOfOffice(ContactId contact, Optional<LocalDate> until) implements Fact {

    /** Checks that nothing is null. */
    public OutOfOffice {
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(until, "until");
    }

    /**
     * A person is away until a day.
     *
     * @param contact who is away
     * @param until the day of return
     * @return the fact
     */
    public static OutOfOffice until(ContactId contact, LocalDate until) {
        return new OutOfOffice(contact, Optional.of(until));
    }

    @Override
    public Set<ContactId> contacts() {
        return Set.of(contact);
    }

    @Override
    public OutOfOffice renamed(ContactId from, ContactId to) {
        return new OutOfOffice(contact.equals(from) ? to : contact, until);
    }
}
