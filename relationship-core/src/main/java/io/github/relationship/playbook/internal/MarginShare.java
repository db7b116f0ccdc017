package io.github.relationship.playbook.internal;

import io.github.relationship.calendar.Zones;
import io.github.relationship.history.Purchase;
import io.github.relationship.money.Money;
import io.github.relationship.plan.Budget;
import io.github.relationship.plan.Situation;
import java.math.BigDecimal;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What a share of the margin of the last twelve months allows to be spent on a party (T6). */
final class MarginShare {

    private static final Period COUNTED = Period.ofMonths(12);
    private static final int TO_PER_CENT = 2;

    private MarginShare() {}

    /** Empty where the share is not limited, or where nobody ever told a margin: then nobody knows what it is. */
    static Optional<BigDecimal> of(Budget budget, Situation situation) {
        if (budget.marginPercent().isEmpty()) {
            return Optional.empty();
        }
        List<Purchase> told = situation.relationship().purchases().all().stream()
                .filter(purchase -> purchase.margin()
                        .filter(margin -> margin.currency().equals(budget.currency()))
                        .isPresent())
                .toList();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(share(told, budget.marginPercent().getAsInt(), situation));
    }

    private static BigDecimal share(List<Purchase> told, int percent, Situation situation) {
        ZoneId zone = situation.zoneOf(Optional.empty());
        return told.stream()
                .filter(purchase -> !situation.watch().hasCome(Zones.plus(purchase.occurredAt(), COUNTED, zone)))
                .flatMap(purchase -> purchase.margin().stream())
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(BigDecimal.valueOf(percent))
                .movePointLeft(TO_PER_CENT)
                .max(BigDecimal.ZERO);
    }
}
