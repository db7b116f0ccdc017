package io.github.relationship.history;

import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.money.Money;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What passed between people: meetings and calls, thanks, touches, and what they brought. */
public sealed interface InteractionFact extends Fact
        permits Interaction,
                TouchSent,
                InteractionFact.ThankYouSent,
                InteractionFact.TouchAnswered,
                InteractionFact.ValueGiven,
                InteractionFact.ValueReceived {

    /**
     * We thanked somebody.
     *
     * @param contact whom
     * @param channel how
     * @param about the fact that we gave thanks for, where it is known
     */
    record ThankYouSent(ContactId contact, Channel channel, Optional<FactId> about) implements InteractionFact {
        /**
         * Checks that nothing is null.
         *
         * @throws NullPointerException if a part is null
         */
        public ThankYouSent {
            Objects.requireNonNull(contact, "contact");
            Objects.requireNonNull(channel, "channel");
            Objects.requireNonNull(about, "about");
        }

        @Override
        public ThankYouSent renamed(ContactId from, ContactId to) {
            return new ThankYouSent(contact.equals(from) ? to : contact, channel, about);
        }

        @Override
        public Set<ContactId> contacts() {
            return Set.of(contact);
        }

        @Override
        public Set<Reference> references() {
            return about.map(Reference::toAny).map(Set::of).orElse(Set.of());
        }
    }

    /**
     * We did somebody good, outside of any contact recorded as such.
     *
     * @param contact for whom
     * @param kind what it was
     * @param worth what it was worth, where somebody said so
     */
    record ValueGiven(ContactId contact, ValueKind kind, Optional<Money> worth) implements InteractionFact {
        /**
         * Checks that nothing is null.
         *
         * @throws NullPointerException if a part is null
         */
        public ValueGiven {
            Objects.requireNonNull(contact, "contact");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(worth, "worth");
        }

        @Override
        public ValueGiven renamed(ContactId from, ContactId to) {
            return new ValueGiven(contact.equals(from) ? to : contact, kind, worth);
        }

        @Override
        public Set<ContactId> contacts() {
            return Set.of(contact);
        }
    }

    /**
     * Somebody there did us good.
     *
     * @param contact who
     * @param kind what it was
     * @param worth what it was worth, where somebody said so
     */
    record ValueReceived(ContactId contact, ValueKind kind, Optional<Money> worth) implements InteractionFact {
        /**
         * Checks that nothing is null.
         *
         * @throws NullPointerException if a part is null
         */
        public ValueReceived {
            Objects.requireNonNull(contact, "contact");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(worth, "worth");
        }

        @Override
        public ValueReceived renamed(ContactId from, ContactId to) {
            return new ValueReceived(contact.equals(from) ? to : contact, kind, worth);
        }

        @Override
        public Set<ContactId> contacts() {
            return Set.of(contact);
        }
    }

    /**
     * Somebody answered a touch of ours.
     *
     * @param contact who
     * @param touch the touch that was answered, where it is known
     */
    record TouchAnswered(ContactId contact, Optional<FactId> touch) implements InteractionFact {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public TouchAnswered {
            Objects.requireNonNull(contact, "contact");
            Objects.requireNonNull(touch, "touch");
        }

        @Override
        public Set<ContactId> contacts() {
            return Set.of(contact);
        }

        @Override
        public Set<Reference> references() {
            return touch.map(Reference::toTouch).map(Set::of).orElse(Set.of());
        }

        @Override
        public TouchAnswered renamed(ContactId from, ContactId to) {
            return new TouchAnswered(contact.equals(from) ? to : contact, touch);
        }
    }

    /**
     * We thanked somebody.
     *
     * @param contact whom
     * @param channel how
     * @return the fact
     */
    static ThankYouSent thankYouSent(ContactId contact, Channel channel) {
        return new ThankYouSent(contact, channel, Optional.empty());
    }

    /**
     * We did somebody good.
     *
     * @param contact for whom
     * @param kind what it was
     * @return the fact
     */
    static ValueGiven valueGiven(ContactId contact, ValueKind kind) {
        return new ValueGiven(contact, kind, Optional.empty());
    }

    /**
     * We did somebody good.
     *
     * @param contact for whom
     * @param kind what it was
     * @param worth what it was worth to them
     * @return the fact
     */
    static ValueGiven valueGiven(ContactId contact, ValueKind kind, Money worth) {
        return new ValueGiven(contact, kind, Optional.of(worth));
    }

    /**
     * Somebody there did us good.
     *
     * @param contact who
     * @param kind what it was
     * @param worth what it was worth to us
     * @return the fact
     */
    static ValueReceived valueReceived(ContactId contact, ValueKind kind, Money worth) {
        return new ValueReceived(contact, kind, Optional.of(worth));
    }

    /**
     * Somebody there did us good.
     *
     * @param contact who
     * @param kind what it was
     * @return the fact
     */
    static ValueReceived valueReceived(ContactId contact, ValueKind kind) {
        return new ValueReceived(contact, kind, Optional.empty());
    }

    /**
     * Somebody answered a touch of ours.
     *
     * @param contact who
     * @param touch the touch that was answered
     * @return the fact
     */
    static TouchAnswered touchAnswered(ContactId contact, FactId touch) {
        return new TouchAnswered(contact, Optional.of(touch));
    }
}
