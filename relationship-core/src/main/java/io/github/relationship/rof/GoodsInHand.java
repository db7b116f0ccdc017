package io.github.relationship.rof;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.calendar.Zones;
import io.github.relationship.history.Known;
import io.github.relationship.history.Purchase;
import io.github.relationship.history.RofFact.SatisfactionHeard;
import io.github.relationship.id.FactId;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.WindowRule;
import io.github.relationship.rule.Owed;
import io.github.relationship.rule.Trigger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * They have something in hand about which nobody has asked them. One call covers all that arrived while it was open; what comes
 * after it has expired begins the next.
 *
 * @param window when the call is to be made: what arrives after its expiry belongs to another call
 * @param inUseAfterDays where deliveries are not reported: how many days after the purchase it is in use
 */
record GoodsInHand(WindowRule window, OptionalInt inUseAfterDays) implements Trigger {

    /** Nobody is asked again so soon, unless what came is new to them. */
    private static final int REST_DAYS = 60;

    @Override
    public String name() {
        return inUseAfterDays.isPresent() ? "IN_USE_AFTER_" + inUseAfterDays.getAsInt() + "_DAYS" : "GOODS_IN_HAND";
    }

    /** Something that came to be in hand. */
    private record Arrival(Purchase purchase, Instant at, Instant known) {}

    @Override
    public List<Owed> owed(Situation situation) {
        List<Arrival> open = uncovered(situation);
        if (open.isEmpty()) {
            return List.of();
        }
        List<Arrival> call = openCall(situation, open);
        return List.of(owed(situation, call));
    }

    /** What arrived since they were last asked, earliest first; what came back wholly is no longer in hand. */
    private List<Arrival> uncovered(Situation situation) {
        List<Known<SatisfactionHeard>> heard =
                situation.relationship().rofCalls().satisfaction();
        Instant asked =
                heard.isEmpty() ? Instant.MIN : heard.get(heard.size() - 1).occurredAt();
        WorkingTime tenant = situation.tenantTime();
        List<Arrival> arrivals = new ArrayList<>();
        for (Purchase purchase : situation.relationship().purchases().all()) {
            if (purchase.counts()) {
                arrival(purchase, tenant)
                        .filter(arrival -> arrival.at().isAfter(asked))
                        .ifPresent(arrivals::add);
            }
        }
        arrivals.sort(Comparator.comparing(Arrival::at));
        return arrivals;
    }

    private Optional<Arrival> arrival(Purchase purchase, WorkingTime tenant) {
        Optional<Known<Boolean>> inHand = purchase.inHand();
        if (inHand.isPresent()) {
            return Optional.of(new Arrival(
                    purchase, inHand.get().occurredAt(), inHand.get().recordedAt()));
        }
        return inUseAfterDays.isEmpty()
                ? Optional.empty()
                : Optional.of(new Arrival(
                        purchase,
                        Zones.plusDays(purchase.occurredAt(), inUseAfterDays.getAsInt(), tenant.zone()),
                        purchase.made().recordedAt()));
    }

    /** Walks from call to call, to the first that is still open; where all have expired, to the last. */
    private List<Arrival> openCall(Situation situation, List<Arrival> arrivals) {
        WorkingTime time = situation.workingTime(situation.owner());
        List<Arrival> call = new ArrayList<>();
        Instant closes = Instant.MIN;
        for (Arrival arrival : arrivals) {
            if (!arrival.at().isBefore(closes)) {
                if (!call.isEmpty() && !situation.watch().hasCome(closes)) {
                    return call;
                }
                call.clear();
                closes = window.resolve(arrival.at(), time).expires().orElse(Instant.MAX);
            }
            call.add(arrival);
        }
        return call;
    }

    private static Owed owed(Situation situation, List<Arrival> call) {
        Arrival first = call.get(0);
        WorkingTime time = situation.workingTime(situation.owner());
        return Owed.builder()
                .cause(first.purchase().id())
                .since(first.at())
                .known(first.known())
                .notDueBefore(rest(situation, call))
                .facts(call.stream()
                        .<FactId>map(arrival -> arrival.purchase().id())
                        .toList())
                .figures(Attributes.builder()
                        .put("purchases", call.size())
                        .put("since", time.dateOf(first.at()).toString())
                        .build())
                .build();
    }

    private static Optional<Instant> rest(Situation situation, List<Arrival> call) {
        List<Known<SatisfactionHeard>> heard =
                situation.relationship().rofCalls().satisfaction();
        boolean isNew = call.stream()
                .anyMatch(arrival -> arrival.purchase().made().value().newToThem());
        if (heard.isEmpty() || isNew) {
            return Optional.empty();
        }
        WorkingTime time = situation.workingTime(situation.owner());
        Instant last = heard.get(heard.size() - 1).occurredAt();
        return Optional.of(time.startOf(time.calendar().next(time.dateOf(last).plusDays(REST_DAYS))));
    }
}
