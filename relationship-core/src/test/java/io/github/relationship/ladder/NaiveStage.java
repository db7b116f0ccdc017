package io.github.relationship.ladder;

import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.ComplaintOpened;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.PurchaseFact;
import io.github.relationship.history.Purchased;
import io.github.relationship.id.FactId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** L3 told naively: after each fact everything is counted anew, with a ruler; nobody ever steps down. */
final class NaiveStage {

    private NaiveStage() {}

    static String of(List<Occurrence> facts, ZoneId zone) {
        boolean customer = false;
        boolean client = false;
        for (int n = 1; n <= facts.size(); n++) {
            List<Occurrence> sofar = facts.subList(0, n);
            Instant now = facts.get(n - 1).occurredAt();
            Map<FactId, Instant> bought = standing(sofar);
            customer |= !bought.isEmpty();
            Set<LocalDate> days = new HashSet<>();
            for (Instant at : bought.values()) {
                if (at.atZone(zone).plusMonths(24).toInstant().isAfter(now)) {
                    days.add(at.atZone(zone).toLocalDate());
                }
            }
            client |= days.size() >= 3 && openComplaints(sofar).isEmpty();
        }
        return client ? "client" : customer ? "customer" : "suspect";
    }

    private static Map<FactId, Instant> standing(List<Occurrence> facts) {
        Map<FactId, Instant> bought = new HashMap<>();
        Map<FactId, Integer> left = new HashMap<>();
        for (Occurrence occurrence : facts) {
            Fact fact = occurrence.fact();
            if (fact instanceof Purchased purchase) {
                bought.put(occurrence.id().orElseThrow(), occurrence.occurredAt());
                left.put(
                        occurrence.id().orElseThrow(),
                        purchase.amount().orElseThrow().amount().intValueExact());
            } else if (fact instanceof PurchaseFact.Cancelled cancelled) {
                bought.remove(cancelled.purchase());
            } else if (fact instanceof PurchaseFact.Returned returned) {
                int back = returned.amount()
                        .map(money -> money.amount().intValueExact())
                        .orElse(Integer.MAX_VALUE);
                if (left.merge(returned.purchase(), back, (has, minus) -> has - minus) <= 0) {
                    bought.remove(returned.purchase());
                }
            }
        }
        return bought;
    }

    private static Set<FactId> openComplaints(List<Occurrence> facts) {
        Set<FactId> open = new HashSet<>();
        for (Occurrence occurrence : facts) {
            if (occurrence.fact() instanceof ComplaintOpened) {
                open.add(occurrence.id().orElseThrow());
            } else if (occurrence.fact() instanceof ComplaintFact.Closed closed) {
                open.remove(closed.complaint());
            }
        }
        return open;
    }
}
