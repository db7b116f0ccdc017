package io.github.relationship.ladder;

import io.github.relationship.calendar.Instants;
import io.github.relationship.calendar.Zones;
import io.github.relationship.history.Purchase;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.FactId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * When it has been quiet for too long since they last bought (L7).
 *
 * @param since the purchase after which it is quiet
 * @param tooLongFrom when that is longer than at least a year, and than it usually is between their purchases
 */
record Dormancy(FactId since, Instant tooLongFrom) {

    /** Silence is at least this long. */
    private static final Period LEAST = Period.ofMonths(12);

    /** Silence is at least so many times their own median gap. */
    private static final int GAPS = 3;

    /** Nothing of it depends on when it is asked for. */
    static Optional<Dormancy> of(Relationship relationship, ZoneId zone) {
        List<Purchase> bought =
                relationship.purchases().all().stream().filter(Purchase::counts).toList();
        if (bought.isEmpty()) {
            return Optional.empty();
        }
        Purchase last = bought.get(bought.size() - 1);
        Instant atLeast = Zones.plus(last.occurredAt(), LEAST, zone);
        Instant byTheirGap = Zones.plusDays(last.occurredAt(), GAPS * medianGap(bought, zone), zone);
        return Optional.of(new Dormancy(last.id(), Instants.later(atLeast, byTheirGap)));
    }

    /** In days, between distinct local days with purchases; of an even number of gaps the lower middle one. */
    private static long medianGap(List<Purchase> bought, ZoneId zone) {
        List<LocalDate> days = bought.stream()
                .map(purchase -> Zones.dateOf(purchase.occurredAt(), zone))
                .distinct()
                .toList();
        long[] gaps = new long[Math.max(0, days.size() - 1)];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = days.get(i + 1).toEpochDay() - days.get(i).toEpochDay();
        }
        Arrays.sort(gaps);
        return gaps.length == 0 ? 0 : gaps[(gaps.length - 1) / 2];
    }
}
