package io.github.relationship.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How a person wants to be treated, all that we learnt taken together: what was said counts over what was observed, and that over
 * what was guessed; of equals the later (P1).
 *
 * @param learnt what we learnt, earliest first
 */
public record Wishes(List<Known<PreferenceLearnt>> learnt) {

    /** What a person thinks of a channel. */
    public enum Attitude {
        /** They like it best. */
        LIKED,
        /** They put up with it. */
        ACCEPTED,
        /** They do not want it. */
        REFUSED
    }

    /** Copies the list. */
    public Wishes {
        learnt = List.copyOf(learnt);
    }

    /**
     * What the person thinks of a channel.
     *
     * @param channel the channel
     * @return the attitude, empty where we do not know
     */
    public Optional<Attitude> attitude(Channel channel) {
        return strongest(wish -> attitude(wish, channel)).flatMap(known -> attitude(known.value(), channel));
    }

    private static Optional<Attitude> attitude(PreferenceLearnt wish, Channel channel) {
        return wish.refused().contains(channel)
                ? Optional.of(Attitude.REFUSED)
                : wish.liked().contains(channel)
                        ? Optional.of(Attitude.LIKED)
                        : wish.accepted().contains(channel) ? Optional.of(Attitude.ACCEPTED) : Optional.empty();
    }

    /**
     * How often the person wants to hear from us at most.
     *
     * @return the fact that says so, with how we know
     */
    public Optional<Known<PreferenceLearnt>> atMost() {
        return strongest(PreferenceLearnt::atMost);
    }

    /**
     * When the person may be reached.
     *
     * @return the hours, empty for any time
     */
    public List<ReachableHours> reachable() {
        return strongestWith(wish -> !wish.reachable().isEmpty())
                .map(known -> known.value().reachable())
                .orElse(List.of());
    }

    /**
     * The person's time zone.
     *
     * @return the id, which this Java runtime may not know
     */
    public Optional<String> zone() {
        return strongest(PreferenceLearnt::zone).flatMap(known -> known.value().zone());
    }

    /**
     * Whether the person may and wants to be given gifts.
     *
     * @return the answer, where it is known
     */
    public Optional<Boolean> gifts() {
        return strongest(PreferenceLearnt::gifts).flatMap(known -> known.value().gifts());
    }

    private Optional<Known<PreferenceLearnt>> strongest(Function<PreferenceLearnt, Optional<?>> part) {
        return strongestWith(wish -> part.apply(wish).isPresent());
    }

    private Optional<Known<PreferenceLearnt>> strongestWith(Predicate<PreferenceLearnt> says) {
        Known<PreferenceLearnt> strongest = null;
        for (Known<PreferenceLearnt> known : learnt) {
            PreferenceLearnt wish = known.value();
            boolean yields = strongest == null
                    || wish.provenance().compareTo(strongest.value().provenance()) <= 0;
            strongest = yields && says.test(wish) ? known : strongest;
        }
        return Optional.ofNullable(strongest);
    }
}
