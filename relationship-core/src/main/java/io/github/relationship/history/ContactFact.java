package io.github.relationship.history;

import io.github.relationship.id.ContactId;
import io.github.relationship.id.Text;
import java.util.Objects;
import java.util.Optional;
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
         * @throws NullPointerException if the card is null
         */
        public Added {
            Objects.requireNonNull(card, "card");
        }

        @Override
        public Fact without(ContactId contact) {
            return card.id().equals(contact) ? renamed(contact, ERASED_CONTACT).redacted() : this;
        }

        @Override
        public Added renamed(ContactId from, ContactId to) {
            return new Added(card.renamed(from, to));
        }

        @Override
        public Added redacted() {
            return new Added(card.redacted());
        }
    }

    /**
     * What we know of a person has changed; the new card replaces the old one, whole. Only the person key stays where the new card
     * has none: a new address makes nobody else of them (P2).
     *
     * @param card the new card
     */
    record Changed(ContactCard card) implements ContactFact {
        /**
         * Checks that there is a card.
         *
         * @throws NullPointerException if the card is null
         */
        public Changed {
            Objects.requireNonNull(card, "card");
        }

        @Override
        public Changed renamed(ContactId from, ContactId to) {
            return new Changed(card.renamed(from, to));
        }

        @Override
        public Changed redacted() {
            return new Changed(card.redacted());
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
     * @param whereTo where the person went, at most 200 code points, where it is known
     */
    record Departed(ContactId contact, Optional<String> whereTo) implements ContactFact {
        /**
         * Checks that somebody is named.
         *
         * @throws NullPointerException if the contact is null
         */
        public Departed {
            Objects.requireNonNull(contact, "contact");
            whereTo.ifPresent(text -> Text.require("where the contact went", text, 200));
        }

        @Override
        public Departed renamed(ContactId from, ContactId to) {
            return new Departed(contact.equals(from) ? to : contact, whereTo);
        }

        @Override
        public Departed redacted() {
            return new Departed(contact, Optional.empty());
        }

        @Override
        public String toString() {
            return "Departed[contact=" + contact + "]";
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
         * @throws NullPointerException if the contact is null
         */
        public Died {
            Objects.requireNonNull(contact, "contact");
        }

        @Override
        public Died renamed(ContactId from, ContactId to) {
            return new Died(contact.equals(from) ? to : contact);
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
        return new Departed(contact, Optional.empty());
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
