package io.github.relationship.history;

import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What passed between people: meetings and calls, thanks, touches, and what they brought. */
public sealed interface InteractionFact extends Fact
        permits Interaction,
                TouchSent,
                InteractionFact.ThankYouSent,
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
         * @param contact whom
         * @param channel how
         * @param about the fact that we gave thanks for, where it is known
         * @throws NullPointerException if a part is null
         */
        public ThankYouSent {
            Objects.requireNonNull(contact, "contact");
            Objects.requireNonNull(channel, "channel");
            Objects.requireNonNull(about, "about");
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
     */
    record ValueGiven(ContactId contact, ValueKind kind) implements InteractionFact {
        /**
         * Checks that nothing is null.
         *
         * @param contact for whom
         * @param kind what it was
         * @throws NullPointerException if a part is null
         */
        public ValueGiven {
            Objects.requireNonNull(contact, "contact");
            Objects.requireNonNull(kind, "kind");
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
     */
    record ValueReceived(ContactId contact, ValueKind kind) implements InteractionFact {
        /**
         * Checks that nothing is null.
         *
         * @param contact who
         * @param kind what it was
         * @throws NullPointerException if a part is null
         */
        public ValueReceived {
            Objects.requireNonNull(contact, "contact");
            Objects.requireNonNull(kind, "kind");
        }

        @Override
        public Set<ContactId> contacts() {
            return Set.of(contact);
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
        return new ValueGiven(contact, kind);
    }

    /**
     * Somebody there did us good.
     *
     * @param contact who
     * @param kind what it was
     * @return the fact
     */
    static ValueReceived valueReceived(ContactId contact, ValueKind kind) {
        return new ValueReceived(contact, kind);
    }
}
