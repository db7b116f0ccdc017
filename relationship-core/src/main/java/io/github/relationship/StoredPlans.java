package io.github.relationship;

import io.github.relationship.id.ItemKey;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Plan;
import io.github.relationship.spi.StoredPlan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares what is stored of a plan with the plan, line by line. */
final class StoredPlans {

    private StoredPlans() {}

    static List<PlanDifference> compare(StoredPlan stored, Plan plan) {
        List<AgendaItem> expected = plan.stored();
        Set<ItemKey> keys = stored.lines().stream().map(AgendaItem::key).collect(Collectors.toSet());
        List<PlanDifference> differences = new ArrayList<>();
        stored.lines().stream()
                .filter(line -> !expected.contains(line))
                .sorted(AgendaItem.IN_ORDER)
                .forEach(line -> differences.add(
                        new PlanDifference.OfLine(line.key(), Optional.of(line), find(expected, line.key()))));
        expected.stream()
                .filter(line -> !keys.contains(line.key()))
                .forEach(line ->
                        differences.add(new PlanDifference.OfLine(line.key(), Optional.empty(), Optional.of(line))));
        stored.replanAt()
                .filter(replanAt -> replanAt.isAfter(plan.replanAt()))
                .ifPresent(replanAt -> differences.add(later(plan, replanAt)));
        return differences;
    }

    private static Optional<AgendaItem> find(List<AgendaItem> lines, ItemKey key) {
        return lines.stream().filter(line -> line.key().equals(key)).findFirst();
    }

    private static PlanDifference later(Plan plan, Instant replanAt) {
        return new PlanDifference.OfReplan(plan.relationship(), replanAt, plan.replanAt());
    }
}
