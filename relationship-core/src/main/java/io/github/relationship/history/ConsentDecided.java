package io.github.relationship.history;

import io.github.relationship.id.ContactId;
import io.github.relationship.id.Text;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A person allows or refuses to be contacted (P2).
 *
 * @param contact who decided
 * @param granted true for yes, false for no
 * @param channel the channel it is about, empty for all
 * @param purpose the purpose it is about, empty for all
 * @param source how we learnt of it, at most 200 code points
 * @param dated whether anybody knows when they decided; if not, it was at the latest when it was recorded
 */
public record ConsentDecided(
        ContactId contact,
        boolean granted,
        Optional<Channel> channel,
        Optional<Purpose> purpose,
        String source,
        boolean dated)
        implements Fact {

    /**
     * Checks the source.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the source is empty, longer than 200 code points, not valid Unicode,
     *     or has a control character
     */
    public ConsentDecided {
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(purpose, "purpose");
        Text.require("source", source, 200);
    }

    /**
     * A decision whose date is that of its occurrence.
     *
     * @param contact who decided
     * @param granted true for yes, false for no
     * @param channel the channel it is about, empty for all
     * @param purpose the purpose it is about, empty for all
     * @param source how we learnt of it, at most 200 code points
     */
    public ConsentDecided(
            ContactId contact, boolean granted, Optional<Channel> channel, Optional<Purpose> purpose, String source) {
        this(contact, granted, channel, purpose, source, true);
    }

    /**
     * The person agrees to one purpose in one channel.
     *
     * @param contact who decided
     * @param channel the channel
     * @param purpose the purpose
     * @param source how we learnt of it
     * @return the fact
     */
    public static ConsentDecided granted(ContactId contact, Channel channel, Purpose purpose, String source) {
        return new ConsentDecided(
                contact,
                true,
                Optional.of(Objects.requireNonNull(channel, "channel")),
                Optional.of(Objects.requireNonNull(purpose, "purpose")),
                source);
    }

    /**
     * The person wants nothing through a channel.
     *
     * @param contact who decided
     * @param channel the channel
     * @param source how we learnt of it
     * @return the fact
     */
    public static ConsentDecided refused(ContactId contact, Channel channel, String source) {
        return new ConsentDecided(
                contact, false, Optional.of(Objects.requireNonNull(channel, "channel")), Optional.empty(), source);
    }

    /**
     * The person wants nothing for a purpose.
     *
     * @param contact who decided
     * @param purpose the purpose
     * @param source how we learnt of it
     * @return the fact
     */
    public static ConsentDecided refused(ContactId contact, Purpose purpose, String source) {
        return new ConsentDecided(
                contact, false, Optional.empty(), Optional.of(Objects.requireNonNull(purpose, "purpose")), source);
    }

    /**
     * The person wants to be left alone altogether.
     *
     * @param contact who decided
     * @param source how we learnt of it
     * @return the fact
     */
    public static ConsentDecided refusedAltogether(ContactId contact, String source) {
        return new ConsentDecided(contact, false, Optional.empty(), Optional.empty(), source);
    }

    /**
     * The same decision, of which nobody knows when it was made: such as a mark in an old list. Of two of which one is undated, the
     * stricter counts.
     *
     * @return a copy
     */
    public ConsentDecided undated() {
        return new ConsentDecided(contact, granted, channel, purpose, source, false);
    }

    @Override
    public ConsentDecided renamed(ContactId from, ContactId to) {
        return new ConsentDecided(contact.equals(from) ? to : contact, granted, channel, purpose, source, dated);
    }

    @Override
    public ConsentDecided redacted() {
        return new ConsentDecided(contact, granted, channel, purpose, ERASED, dated);
    }

    @Override
    public Set<ContactId> contacts() {
        return Set.of(contact);
    }

    @Override
    public String toString() {
        return "ConsentDecided[contact=" + contact + ", granted=" + granted + ", channel=" + channel + ", purpose="
                + purpose + (dated ? "]" : ", undated]");
    }
}
