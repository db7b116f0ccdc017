package io.github.relationship.history;

import io.github.relationship.calendar.Region;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.PersonKey;
import io.github.relationship.id.Text;
import io.github.relationship.internal.HouseStyle;
import java.time.ZoneId;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/** What we know of a person of the party. */
@Value.Immutable
@HouseStyle
public abstract sealed class ContactCard permits ImmutableContactCard {

    ContactCard() {}

    /**
     * A person of whom only the role is known.
     *
     * @param id the host's id of the person, unique within the relationship
     * @param role the part the person plays
     * @return the card
     */
    public static ContactCard of(ContactId id, Role role) {
        return builder().id(id).role(role).build();
    }

    /**
     * Starts a card.
     *
     * @return a builder that wants at least {@code id}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The host's id of the person.
     *
     * @return unique within the relationship
     */
    public abstract ContactId id();

    /**
     * How to write the person's name.
     *
     * @return at most 200 code points
     */
    @Value.Redacted
    public abstract Optional<String> name();

    /**
     * The part that the person plays at the party.
     *
     * @return {@link Role#OTHER} unless said
     */
    @Value.Default
    public Role role() {
        return Role.OTHER;
    }

    /**
     * The person's time zone, where it differs from the party's.
     *
     * @return the zone, if known
     */
    public abstract Optional<ZoneId> zone();

    /**
     * Where the person lives or works, as far as holidays and the law are concerned, where it differs from the party's.
     *
     * @return country or part of it, if known
     */
    public abstract Optional<Region> region();

    /**
     * The channels for which we have an address of the person: a number to call, a mailbox, a letterbox.
     *
     * @return the channels, sorted; empty where nobody said, and any will do
     */
    @Value.NaturalOrder
    public abstract SortedSet<Channel> addresses();

    /**
     * What names the postal address that the person shares with others of the party: who has the same text lives or works together.
     *
     * @return at most 200 code points, compared exactly; empty where nobody said
     */
    @Value.Redacted
    public abstract Optional<String> sharedAddress();

    /**
     * Whether the person is a minor.
     *
     * @return false unless said
     */
    @Value.Default
    public boolean minor() {
        return false;
    }

    /**
     * Whether the person must not be given gifts: a public official, or of a firm that forbids them (T6).
     *
     * @return false unless said
     */
    @Value.Default
    public boolean giftsForbidden() {
        return false;
    }

    /**
     * Whether something can be addressed to the person through a channel: meetings in person and by video need no address.
     *
     * @param channel the channel
     * @return false where addresses were named, and the channel is none of them
     */
    public boolean hasAddressFor(Channel channel) {
        return addresses().isEmpty() || addresses().contains(channel) || (channel.isLive() && channel != Channel.CALL);
    }

    /**
     * The key under which the same person is known at several parties of the tenant.
     *
     * @return the key, if the host has one
     */
    public abstract Optional<PersonKey> personKey();

    ContactCard renamed(ContactId from, ContactId to) {
        return id().equals(from) ? builder().from(this).id(to).build() : this;
    }

    /** Who they are stays known where the new card does not say: a new address must not undo what they refused elsewhere (P2, P8). */
    ContactCard ofSamePersonAs(ContactCard before) {
        boolean says = personKey().isPresent() || before.personKey().isEmpty();
        return says ? this : builder().from(this).personKey(before.personKey()).build();
    }

    ContactCard redacted() {
        return builder()
                .from(this)
                .name(Optional.empty())
                .sharedAddress(Optional.empty())
                .personKey(Optional.empty())
                .build();
    }

    @Value.Check
    void check() {
        name().ifPresent(text -> Text.require("name", text, 200));
        sharedAddress().ifPresent(text -> Text.require("shared address", text, 200));
    }

    /** Builds a {@link ContactCard}. */
    public static final class Builder extends ImmutableContactCard.Builder {
        Builder() {}
    }
}
