package io.github.relationship.history;

import io.github.relationship.calendar.Region;
import io.github.relationship.id.Text;
import io.github.relationship.id.UserId;
import io.github.relationship.internal.HouseStyle;
import java.time.ZoneId;
import java.util.Optional;
import org.immutables.value.Value;

/** A relationship begins: the first fact of every history. */
@Value.Immutable
@HouseStyle
public abstract sealed class Opened implements AccountFact permits ImmutableOpened {

    Opened() {}

    /**
     * A relationship with a party of this kind, looked after by this user.
     *
     * @param partyKind what the party is
     * @param owner who looks after it
     * @return the fact
     */
    public static Opened of(PartyKind partyKind, UserId owner) {
        return builder().partyKind(partyKind).owner(owner).build();
    }

    /**
     * Starts an opening with all that can be said of it.
     *
     * @return a builder that wants at least {@code partyKind} and {@code owner}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What the party is.
     *
     * @return the kind
     */
    public abstract PartyKind partyKind();

    /**
     * Who looks after the relationship, and signs.
     *
     * @return the user
     */
    public abstract UserId owner();

    /**
     * The party's time zone, where it is known.
     *
     * @return the zone
     */
    public abstract Optional<ZoneId> zone();

    /**
     * Where the party is, as far as holidays and the law are concerned.
     *
     * @return country or part of it, if known
     */
    public abstract Optional<Region> region();

    /**
     * Where we have them from: a fair, a list, an enquiry.
     *
     * @return at most 200 code points
     */
    @Value.Redacted
    public abstract Optional<String> source();

    /**
     * Whether we mean to win them whatever it takes.
     *
     * @return false unless said
     */
    @Value.Default
    public boolean target() {
        return false;
    }

    @Override
    public Opened redacted() {
        return builder().from(this).source(Optional.empty()).build();
    }

    @Value.Check
    void check() {
        source().ifPresent(text -> Text.require("source", text, 200));
    }

    /** Builds an {@link Opened}. */
    public static final class Builder extends ImmutableOpened.Builder {
        Builder() {}
    }
}
