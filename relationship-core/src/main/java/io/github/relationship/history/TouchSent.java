package io.github.relationship.history;

import io.github.relationship.id.ContactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.OccasionId;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.Text;
import io.github.relationship.internal.HouseStyle;
import io.github.relationship.money.Money;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A card, a newsletter, a gift: something light went to a person, to stay at the top of their mind. */
@Value.Immutable
@HouseStyle
public abstract sealed class TouchSent implements InteractionFact permits ImmutableTouchSent {

    TouchSent() {}

    /**
     * Starts a touch.
     *
     * @return a builder that wants at least {@code contact}, {@code channel} and {@code rule}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * To whom it went.
     *
     * @return the contact
     */
    public abstract ContactId contact();

    /**
     * How it went.
     *
     * @return the channel
     */
    public abstract Channel channel();

    /**
     * The touch rule that asked for it, or whose kind it is.
     *
     * @return the rule
     */
    public abstract RuleId rule();

    /**
     * The occasion that it marked.
     *
     * @return the occasion, if one was named
     */
    public abstract Optional<OccasionId> occasion();

    /**
     * The line of the agenda that it did.
     *
     * @return the item's key, if one was named
     */
    public abstract Optional<ItemKey> item();

    /**
     * What it was, in words: "handwritten card".
     *
     * @return at most 200 code points
     */
    @Value.Redacted
    public abstract Optional<String> gesture();

    /**
     * What it truly cost.
     *
     * @return the cost, where it is known
     */
    public abstract Optional<Money> cost();

    @Override
    public Set<ContactId> contacts() {
        return Set.of(contact());
    }

    @Override
    public TouchSent renamed(ContactId from, ContactId to) {
        return builder()
                .from(this)
                .contact(contact().equals(from) ? to : contact())
                .item(item().map(key -> Renamed.key(key, from, to)))
                .build();
    }

    @Override
    public TouchSent redacted() {
        return builder().from(this).gesture(Optional.empty()).build();
    }

    @Value.Check
    void check() {
        gesture().ifPresent(text -> Text.require("gesture", text, 200));
    }

    /** Builds a {@link TouchSent}. */
    public static final class Builder extends ImmutableTouchSent.Builder {
        Builder() {}
    }
}
