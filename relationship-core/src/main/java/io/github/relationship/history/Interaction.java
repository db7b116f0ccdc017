package io.github.relationship.history;

import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.Text;
import io.github.relationship.internal.HouseStyle;
import io.github.relationship.money.Money;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * People were in touch, or one side tried to be: one channel, one direction; who took part stands in the {@link Occurrence}
 * (H7).
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Interaction implements InteractionFact permits ImmutableInteraction {

    Interaction() {}

    /**
     * Something that went from us to them, or that both sides took part in.
     *
     * @param channel how
     * @return the fact
     */
    public static Interaction outbound(Channel channel) {
        return builder().channel(channel).direction(Direction.OUTBOUND).build();
    }

    /**
     * Something that came from them.
     *
     * @param channel how
     * @return the fact
     */
    public static Interaction inbound(Channel channel) {
        return builder().channel(channel).direction(Direction.INBOUND).build();
    }

    /**
     * Starts an interaction with all that can be said of it.
     *
     * @return a builder that wants at least {@code channel} and {@code direction}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * How they were in touch.
     *
     * @return the channel
     */
    public abstract Channel channel();

    /**
     * Who reached out.
     *
     * @return the direction
     */
    public abstract Direction direction();

    /**
     * The facts it was about: a next step agreed, a promise, a complaint, a delivery.
     *
     * @return their ids, sorted
     */
    @Value.NaturalOrder
    public abstract SortedSet<FactId> about();

    /**
     * What kind of talk it was, where that matters.
     *
     * @return the topics, sorted
     */
    @Value.NaturalOrder
    public abstract SortedSet<Topic> topics();

    /**
     * The line of the agenda that it did.
     *
     * @return the item's key, if one was named
     */
    public abstract Optional<ItemKey> item();

    /**
     * What of value it brought to the one who received it.
     *
     * @return the kinds, sorted
     */
    @Value.NaturalOrder
    public abstract SortedSet<ValueKind> value();

    /**
     * What that was worth to the one who received it.
     *
     * @return the amount, where somebody gave one
     */
    public abstract Optional<Money> worth();

    /**
     * What was agreed to be done next.
     *
     * @return the step, if one was agreed
     */
    public abstract Optional<NextStep> nextStep();

    /**
     * What came of it, in words.
     *
     * @return at most 2,000 code points
     */
    @Value.Redacted
    public abstract Optional<String> outcome();

    /**
     * Whether it ended in a "no".
     *
     * @return false unless said
     */
    @Value.Default
    public boolean saidNo() {
        return false;
    }

    /**
     * Whether the one who was called or written to answered. For a live channel, unless said otherwise, both sides took part.
     *
     * @return the answer, if it was said
     */
    public abstract Optional<Boolean> answered();

    /**
     * Whether they enjoyed it.
     *
     * @return the mark, if one was given
     */
    public abstract Optional<Boolean> enjoyable();

    /**
     * Whether the host calls it significant; where it does not say, {@link #isSignificant()} judges.
     *
     * @return what was said
     */
    public abstract Optional<Boolean> significant();

    /**
     * Whether both sides took part, in a channel where they can (H7).
     *
     * @return true for an answered call, a visit, a meal, an event, a video conference
     */
    public boolean isLive() {
        return channel().isLive() && isAnswered();
    }

    /** As was said; else whoever is called is there, and whoever is written to has yet to answer. */
    boolean isAnswered() {
        return answered().orElse(channel().isLive());
    }

    /**
     * How much it counts (H8).
     *
     * @param participants how many people of the party took part
     * @return the strength
     */
    public Strength strength(int participants) {
        if (isLive()) {
            return Strength.LIVE;
        }
        boolean fromThem = direction() == Direction.INBOUND;
        boolean ofValueToOne = channel().isWritten() && participants == 1 && !value().isEmpty();
        return fromThem || ofValueToOne ? Strength.PERSONAL : Strength.LIGHT;
    }

    /**
     * Whether it deserves thanks: what the host says; else visits, meals, video, and answered calls with a next step or an
     * outcome (H11).
     *
     * @return true where it is significant
     */
    public boolean isSignificant() {
        return significant()
                .orElseGet(() -> isLive()
                        && switch (channel()) {
                            case VISIT, MEAL, VIDEO -> true;
                            case CALL -> nextStep().isPresent() || outcome().isPresent();
                            default -> false;
                        });
    }

    /**
     * Whether it asks for an answer and may be left without one: a call, message, e-mail or social message of ours (H9).
     *
     * @param participants how many people of the party it went to
     * @return true where silence after it counts
     */
    public boolean asksForAnswer(int participants) {
        boolean askingChannel = switch (channel()) {
            case CALL, MESSAGE, EMAIL, SOCIAL -> true;
            default -> false;
        };
        return direction() == Direction.OUTBOUND && participants == 1 && askingChannel && !isAnswered();
    }

    /**
     * Whether we called and nobody answered: it puts off the line that it was for, and does not do it (H9).
     *
     * @return true for an unanswered call of ours
     */
    public boolean isVainCall() {
        return direction() == Direction.OUTBOUND && channel().isLive() && !isLive();
    }

    @Override
    public Set<Reference> references() {
        Set<Reference> references = new LinkedHashSet<>();
        about().forEach(id -> references.add(Reference.toAny(id)));
        return references;
    }

    @Override
    public Interaction renamed(ContactId from, ContactId to) {
        return builder()
                .from(this)
                .item(item().map(key -> Renamed.key(key, from, to)))
                .build();
    }

    @Override
    public Interaction redacted() {
        return builder()
                .from(this)
                .outcome(Optional.empty())
                .nextStep(nextStep().map(step -> new NextStep(step.on(), ERASED)))
                .build();
    }

    @Value.Check
    void check() {
        outcome().ifPresent(text -> Text.require("outcome", text, 2_000));
    }

    /** Builds an {@link Interaction}. */
    public static final class Builder extends ImmutableInteraction.Builder {
        Builder() {}
    }
}
