package io.github.relationship.history;

import io.github.relationship.id.ContactId;
import java.util.Objects;
import java.util.Set;

/** Who the people of the party are. */
public sealed interface ContactFact extends Fact
        permits ContactFact.Added, ContactFact.Changed, ContactFact.Departed, ContactFact.Died {

    /**
     * A person of the party becomes known to us.
     *
     * @param card what we know of the person
     */
    record Added(ContactCard card) implements ContactFact {
        /**
         * Checks that there is a card.
         *
         * @param card what we know of the person
         * @throws NullPointerException if the card is null
         */
        public Added {
            Objects.requireNonNull(card, "card");
        }
    }

    /**
     * What we know of a person has changed; the new card replaces the old one, whole.
     *
     * @param card the new card
     */
    record Changed(ContactCard card) implements ContactFact {
        /**
         * Checks that there is a card.
         *
         * @param card the new card
         * @throws NullPointerException if the card is null
         */
        public Changed {
            Objects.requireNonNull(card, "card");
        }

        @Override
        public Set<ContactId> contacts() {
            return Set.of(card.id());
        }
    }

    /**
     * A person has left the party.
     *
     * @param contact who left
     */
    record Departed(ContactId contact) implements ContactFact {
        /**
         * Checks that somebody is named.
         *
         * @param contact who left
         * @throws NullPointerException if the contact is null
         */
        public Departed {
            Objects.requireNonNull(contact, "contact");
        }

        @Override
        public Set<ContactId> contacts() {
            return Set.of(contact);
        }
    }

    /**
     * A person has died.
     *
     * @param contact who died
     */
    record Died(ContactId contact) implements ContactFact {
        /**
         * Checks that somebody is named.
         *
         * @param contact who died
         * @throws NullPointerException if the contact is null
         */
        public Died {
            Objects.requireNonNull(contact, "contact");
        }

        @Override
        public Set<ContactId> contacts() {
            return Set.of(contact);
        }
    }

    /**
     * A person becomes known to us.
     *
     * @param card what we know of the person
     * @return the fact
     */
    static Added added(ContactCard card) {
        return new Added(card);
    }

    /**
     * What we know of a person has changed.
     *
     * @param card the new card
     * @return the fact
     */
    static Changed changed(ContactCard card) {
        return new Changed(card);
    }

    /**
     * A person has left the party.
     *
     * @param contact who left
     * @return the fact
     */
    static Departed departed(ContactId contact) {
        return new Departed(contact);
    }

    /**
     * A person has died.
     *
     * @param contact who died
     * @return the fact
     */
    static Died died(ContactId contact) {
        return new Died(contact);
    }
}
