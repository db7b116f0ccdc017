package io.github.relationship.history;

import io.github.relationship.id.RuleId;
import io.github.relationship.id.Text;
import io.github.relationship.internal.HouseStyle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/** What we want of the relationship, and how hard we work for it (H10). Each setting replaces the one before, whole. */
@Value.Immutable
@HouseStyle
public abstract sealed class StrategySet implements AccountFact permits ImmutableStrategySet {

    StrategySet() {}

    /**
     * Starts a strategy; whatever is not said is off.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Whether somebody works on this suspect.
     *
     * @return false unless said
     */
    @Value.Default
    public boolean inWork() {
        return false;
    }

    /**
     * Whether we mean to win them whatever it takes.
     *
     * @return false unless said
     */
    @Value.Default
    public boolean target() {
        return false;
    }

    /**
     * Whether nobody there may be given gifts, because their firm forbids it (T6).
     *
     * @return false unless said
     */
    @Value.Default
    public boolean giftsForbidden() {
        return false;
    }

    /**
     * What we are after, in words.
     *
     * @return at most 500 code points
     */
    @Value.Redacted
    public abstract Optional<String> goal();

    /**
     * When to look at the strategy again.
     *
     * @return the date, if one was set
     */
    public abstract Optional<LocalDate> reviewOn();

    /**
     * How long it may be quiet here, by rule, in the place of the rules' own intervals (T13).
     *
     * @return the intervals, sorted by rule; a rule that is not named keeps its own
     */
    @Value.NaturalOrder
    public abstract SortedMap<RuleId, Interval> intervals();

    @Override
    public StrategySet redacted() {
        return builder().from(this).goal(Optional.empty()).build();
    }

    @Value.Check
    void check() {
        goal().ifPresent(text -> Text.require("goal", text, 500));
    }

    /** Builds a {@link StrategySet}. */
    public static final class Builder extends ImmutableStrategySet.Builder {
        Builder() {}
    }
}
