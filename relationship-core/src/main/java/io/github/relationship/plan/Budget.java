package io.github.relationship.plan;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.id.RungId;
import io.github.relationship.internal.HouseStyle;
import io.github.relationship.ladder.StandardRungs;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import org.immutables.value.Value;

/** What touches cost, and what may be spent, as data (T6). Amounts are in units of the tenant's currency. */
@Value.Immutable
@HouseStyle
public abstract sealed class Budget permits ImmutableBudget {

    private static final int TIERS = Option.HIGHEST_TIER + 1;
    private static final List<Integer> USUAL_TIERS = List.of(0, 5, 30, 80);

    Budget() {}

    /**
     * Starts a budget of one's own.
     *
     * @return a builder that wants {@code currency}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The budget of the standard playbook: the more they are to us, the more may be spent on them.
     *
     * @param currency the tenant's currency
     * @return the budget
     */
    public static Budget standard(Currency currency) {
        Ceiling customer = new Ceiling(75, 150, 100);
        return builder()
                .currency(currency)
                .putCeilings(StandardRungs.PROSPECT, new Ceiling(30, 60, 100))
                .targets(customer)
                .putCeilings(StandardRungs.CUSTOMER, customer)
                .putCeilings(StandardRungs.CLIENT, new Ceiling(150, 400, 100))
                .putCeilings(StandardRungs.PARTNER, new Ceiling(400, 1_000, 200))
                .build();
    }

    /**
     * The tenant's currency.
     *
     * @return the currency
     */
    public abstract Currency currency();

    /**
     * What an option of a cost tier is taken to cost until its true cost is recorded.
     *
     * @return four amounts, rising, the first of them 0: 0, 5, 30 and 80 unless set
     */
    @Value.Default
    public List<Integer> tiers() {
        return USUAL_TIERS;
    }

    /**
     * What may be spent by rung.
     *
     * @return the ceilings; on a rung that is not named there is none
     */
    @Value.NaturalOrder
    public abstract SortedMap<RungId, Ceiling> ceilings();

    /**
     * What may be spent on a prospect whom we mean to win whatever it takes.
     *
     * @return the ceiling, empty for that of the rung
     */
    public abstract Optional<Ceiling> targets();

    /**
     * How much of what they brought in the last twelve months may be spent on them in a calendar year; the lower ceiling binds. Of
     * whom no margin was ever told, only the other is known.
     *
     * @return per cent of the margin, 0 to 100, empty for any
     */
    public abstract OptionalInt marginPercent();

    /**
     * What may be spent.
     *
     * @param rung the rung on which they stand
     * @param target whether we mean to win them whatever it takes
     * @return the ceiling, empty for none
     */
    public Optional<Ceiling> ceiling(RungId rung, boolean target) {
        return target && rung.equals(StandardRungs.PROSPECT) && targets().isPresent()
                ? targets()
                : Optional.ofNullable(ceilings().get(rung));
    }

    void describe(Attributes.Builder settings) {
        settings.put("currency", currency().getCurrencyCode())
                .put("tiers", tiers().stream().map(Object::toString).toList())
                .put(
                        "ceilings",
                        ceilings().entrySet().stream().map(Object::toString).toList())
                .put("targets", targets().stream().map(Object::toString).toList());
        // Rare, and left out where there is none: a version tells only what matters.
        marginPercent().ifPresent(percent -> settings.put("marginPercent", percent));
    }

    @Value.Check
    void check() {
        boolean rising = tiers().size() == TIERS && tiers().get(0) == 0;
        for (int tier = 1; rising && tier < TIERS; tier++) {
            rising = tiers().get(tier) >= tiers().get(tier - 1);
        }
        if (!rising) {
            throw new IllegalArgumentException(
                    "tiers cost " + tiers() + "; give four amounts that rise, the first of them 0");
        }
        int percent = marginPercent().orElse(0);
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("share of the margin is " + percent + " per cent; allowed is 0 to 100");
        }
    }

    /** Builds a {@link Budget}. */
    public static final class Builder extends ImmutableBudget.Builder {
        Builder() {}
    }
}
