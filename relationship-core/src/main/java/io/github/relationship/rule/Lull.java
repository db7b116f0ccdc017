package io.github.relationship.rule;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.UserId;
import io.github.relationship.internal.HouseStyle;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Option;
import java.time.Instant;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A silence, since when it lasts, and what is known of it. */
@Value.Immutable
@HouseStyle
public abstract sealed class Lull permits ImmutableLull {

    /** The occurrence of a silence that no fact began. */
    public static final String START = "start";

    Lull() {}

    /**
     * Starts a silence.
     *
     * @return a builder that wants at least {@code since} and {@code known}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Since when it is quiet, or the condition holds that is judged like silence.
     *
     * @return the instant from which the window counts, and the patience before it
     */
    public abstract Instant since();

    /**
     * What may pass before the window begins to count.
     *
     * @return nothing unless said
     */
    @Value.Default
    public Period patience() {
        return Period.ZERO;
    }

    /**
     * When what makes it computable was recorded: it was not late before.
     *
     * @return the instant
     */
    public abstract Instant known();

    /**
     * The fact that ended what came before, and names the item.
     *
     * @return its id, empty where there never was any
     */
    public abstract Optional<FactId> cause();

    /**
     * With whom it is quiet, where each of several has a silence of its own.
     *
     * @return the contact that the key names, empty for the account
     */
    public abstract Optional<ContactId> with();

    /**
     * Whom to address.
     *
     * @return the contact, empty for whom the account's order gives (F24)
     */
    public abstract Optional<ContactId> contact();

    /**
     * Who on our side is to break it.
     *
     * @return the user, empty for who looks after the relationship
     */
    public abstract Optional<UserId> actor();

    /**
     * All facts behind it.
     *
     * @return their ids; the cause alone if empty
     */
    public abstract List<FactId> facts();

    /**
     * What was compared, for the reason.
     *
     * @return figures by name; {@code since} is added, the day from which it counts
     */
    @Value.Default
    public Attributes figures() {
        return Attributes.NONE;
    }

    /**
     * By how much the interval is longer than usual.
     *
     * @return 1 unless said
     */
    @Value.Default
    public int factor() {
        return 1;
    }

    /**
     * Our last try in vain: once the interval had passed, it counts anew from there, so that nobody is pressed.
     *
     * @return the instant, empty where every try leaves the line as it is
     */
    public abstract Optional<Instant> tried();

    /**
     * Whether it should be broken live, if they allow it.
     *
     * @return false unless said
     */
    @Value.Default
    public boolean wantsLive() {
        return false;
    }

    /**
     * A verdict that is reached already.
     *
     * @return the code, empty for arbitration to decide
     */
    public abstract Optional<HeldBackCode> verdict();

    /** The options, the live ones first where that is wanted. Who refuses to be called or visited still hears from us. */
    List<Option> inOrder(List<Option> options) {
        return wantsLive()
                ? options.stream()
                        .sorted(Comparator.comparing(option -> !option.channel().isLive()))
                        .toList()
                : options;
    }

    /** Builds a {@link Lull}. */
    public static final class Builder extends ImmutableLull.Builder {
        Builder() {}
    }
}
