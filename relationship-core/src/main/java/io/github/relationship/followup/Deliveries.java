package io.github.relationship.followup;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.calendar.Zones;
import io.github.relationship.history.Known;
import io.github.relationship.history.Purchase;
import io.github.relationship.plan.Situation;
import io.github.relationship.rule.Owed;
import java.time.Instant;
import java.util.List;

/** What was bought and has not come (F25). */
final class Deliveries {

    private static final int PATIENCE_DAYS = 30;

    private Deliveries() {}

    static List<Owed> missing(Situation situation) {
        return situation.relationship().purchases().all().stream()
                .filter(purchase -> purchase.counts() && purchase.inHand().isEmpty())
                .map(purchase -> missing(situation, purchase))
                .toList();
    }

    private static Owed missing(Situation situation, Purchase purchase) {
        var time = situation.workingTime(situation.owner());
        Instant expected =
                purchase.expected().map(on -> time.startOf(on.value())).orElse(purchase.occurredAt());
        Known<?> said = purchase.expected().<Known<?>>map(on -> on).orElse(purchase.made());
        return Owed.builder()
                .cause(said.fact())
                .since(Zones.plusDays(expected, PATIENCE_DAYS, time.zone()))
                .known(said.recordedAt())
                .facts(List.of(purchase.id()))
                .figures(Attributes.builder()
                        .put("bought", Days.ofOwner(situation, purchase.occurredAt()))
                        .build())
                .build();
    }
}
