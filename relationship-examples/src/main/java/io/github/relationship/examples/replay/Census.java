package io.github.relationship.examples.replay;

import io.github.relationship.TenantRelationships;
import io.github.relationship.history.Known;
import io.github.relationship.history.StageMoved;
import io.github.relationship.id.RungId;
import io.github.relationship.ladder.Ladder;
import io.github.relationship.ladder.Rung;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks every relationship where it stands, and who moved since an instant. */
final class Census {

    private record Moved(String customer, Known<StageMoved> move) {}

    private static final Comparator<Moved> IN_TIME =
            Comparator.comparing((Moved moved) -> moved.move().occurredAt()).thenComparing(Moved::customer);

    private final TenantRelationships relationships;
    private final List<RungId> rungs =
            Ladder.standard().rungs().stream().map(Rung::id).toList();

    Census(TenantRelationships relationships) {
        this.relationships = relationships;
    }

    Standing take(LocalDate asOf, Collection<String> customers, Instant since, int refused, int facts) {
        Map<RungId, Integer> ladder = new LinkedHashMap<>();
        rungs.forEach(rung -> ladder.put(rung, 0));
        List<Moved> recent = new ArrayList<>();
        int all = 0;
        for (String customer : customers) {
            List<Known<StageMoved>> moves = relationships
                    .relationship(Firm.relationship(customer))
                    .stages()
                    .moves();
            RungId stands = moves.isEmpty()
                    ? rungs.get(0)
                    : moves.get(moves.size() - 1).value().after();
            ladder.merge(stands, 1, Integer::sum);
            all += moves.size();
            moves.stream()
                    .filter(move -> move.recordedAt().isAfter(since))
                    .forEach(move -> recent.add(new Moved(customer, move)));
        }
        return new Standing(asOf, ladder, all, refused, facts, byRung(recent));
    }

    private Map<RungId, List<String>> byRung(List<Moved> recent) {
        recent.sort(IN_TIME);
        Map<RungId, List<String>> movedTo = new LinkedHashMap<>();
        for (RungId rung : rungs) {
            List<String> customers = recent.stream()
                    .filter(moved -> moved.move().value().after().equals(rung))
                    .map(Moved::customer)
                    .toList();
            if (!customers.isEmpty()) {
                movedTo.put(rung, customers);
            }
        }
        return movedTo;
    }
}
