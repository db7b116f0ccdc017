package io.github.relationship.history;

import io.github.relationship.id.ContactId;
import java.time.Instant;
import java.util.Optional;

/**
 * A contact: one of the people of the party.
 *
 * @param added when the person became known to us
 * @param card what we know of the person, and since when
 * @param role the part that the person plays, and since when
 * @param gone since when the person is no longer there, if so
 * @param died whether the person has died
 * @param wasKey whether the person was a key contact on the day of going (H10)
 */
public record Person(
        Known<ContactFact.Added> added,
        Known<ContactCard> card,
        Known<Role> role,
        Optional<Known<ContactId>> gone,
        boolean died,
        boolean wasKey) {

    /**
     * The person's id.
     *
     * @return the contact
     */
    public ContactId id() {
        return card.value().id();
    }

    /**
     * Whether the person is still there.
     *
     * @return false for who left or died
     */
    public boolean isThere() {
        return gone.isEmpty();
    }

    /**
     * Since when we know both of the person and of the part the person plays.
     *
     * @return the later of the two recordings
     */
    public Instant knownSince() {
        return role.recordedAt().isAfter(added.recordedAt()) ? role.recordedAt() : added.recordedAt();
    }

    static Person added(Entry entry, ContactFact.Added fact) {
        return new Person(
                Known.from(entry, fact),
                Known.from(entry, fact.card()),
                Known.from(entry, fact.card().role()),
                Optional.empty(),
                false,
                false);
    }

    Person changed(Entry entry, ContactCard newCard) {
        Known<Role> newRole = newCard.role() == role.value() ? role : Known.from(entry, newCard.role());
        ContactCard same = newCard.ofSamePersonAs(card.value());
        return new Person(added, Known.from(entry, same), newRole, gone, died, wasKey);
    }

    Person leaves(Entry entry, boolean dead, boolean isKey) {
        return new Person(
                added, card, role, Optional.of(Known.from(entry, id())), dead || died, isThere() ? isKey : wasKey);
    }
}
