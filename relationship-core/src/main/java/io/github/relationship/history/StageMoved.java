package io.github.relationship.history;

import io.github.relationship.id.FactId;
import io.github.relationship.id.RungId;
import io.github.relationship.internal.HouseStyle;
import java.util.List;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * The relationship stands on another rung (L11). It occurred when the evidence became complete, and was recorded when it was
 * decided; later rules, returns and late facts do not rewrite it.
 */
@Value.Immutable
@HouseStyle
public abstract sealed class StageMoved implements StageFact permits ImmutableStageMoved {

    StageMoved() {}

    /** Who or what moved the relationship. */
    public enum By {
        /** The evidence alone. */
        EVIDENCE,
        /** The evidence, and a person who accepted the advice. */
        ACCEPTED_ADVICE,
        /** A person, whatever the evidence says. */
        HAND
    }

    /**
     * Starts a move.
     *
     * @return a builder that wants {@code before}, {@code after}, {@code trigger}, {@code by} and {@code playbook}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The rung before.
     *
     * @return its id
     */
    public abstract RungId before();

    /**
     * The rung after.
     *
     * @return its id
     */
    public abstract RungId after();

    /**
     * The rungs between, none of whose own evidence was complete.
     *
     * @return their ids, lowest first
     */
    public abstract List<RungId> skipped();

    /**
     * The facts that counted.
     *
     * @return their ids, sorted
     */
    @Value.NaturalOrder
    public abstract SortedSet<FactId> evidence();

    /**
     * The fact whose recording led to the move.
     *
     * @return its id
     */
    public abstract FactId trigger();

    /**
     * Who or what moved it.
     *
     * @return evidence alone, or a person on top
     */
    public abstract By by();

    /**
     * The version of the playbook that decided.
     *
     * @return a digest
     */
    public abstract String playbook();

    /** Builds a {@link StageMoved}. */
    public static final class Builder extends ImmutableStageMoved.Builder {
        Builder() {}
    }
}
