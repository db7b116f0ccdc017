package io.github.relationship.rof;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.calendar.Zones;
import io.github.relationship.history.ItemLog;
import io.github.relationship.history.Known;
import io.github.relationship.history.Purchase;
import io.github.relationship.history.PurchaseFact.SatisfactionHeard;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.Window;
import io.github.relationship.plan.WindowRule;
import io.github.relationship.rule.Owed;
import io.github.relationship.rule.Trigger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * They have something in hand about which nobody has asked them. One call covers all that arrived while it was open; what comes
 * after it was closed by hand, or has expired, begins the next.
 *
 * @param rule the rule that asks for the call
 * @param window when the call is to be made: what arrives after its expiry belongs to another call
 * @param inUseAfterDays where deliveries are not reported: how many days after the purchase it is in use
 */
record GoodsInHand(RuleId rule, WindowRule window, OptionalInt inUseAfterDays) implements Trigger {

    /** Nobody is asked again so soon, unless what came is new to them. */
    private static final int REST_DAYS = 60;

    @Override
    public String name() {
        return inUseAfterDays.isPresent() ? "IN_USE_AFTER_" + inUseAfterDays.getAsInt() + "_DAYS" : "GOODS_IN_HAND";
    }

    @Override
    public List<Owed> owed(Situation situation) {
        List<Arrival> open = uncovered(situation);
        return open.isEmpty() ? List.of() : List.of(owed(situation, openCall(situation, open)));
    }

    /** What arrived since they were last asked, earliest first; what came back wholly is no longer in hand. */
    private List<Arrival> uncovered(Situation situation) {
        return situation.relationship().purchases().all().stream()
                .filter(Purchase::counts)
                .flatMap(purchase -> arrival(situation, purchase).stream())
                .sorted(Comparator.comparing(Arrival::came))
                .toList();
    }

    private Optional<Arrival> arrival(Situation situation, Purchase purchase) {
        Optional<Instant> assumed = inUseAfterDays.isEmpty()
                ? Optional.empty()
                : Optional.of(Zones.plusDays(
                        purchase.occurredAt(),
                        inUseAfterDays.getAsInt(),
                        situation.tenantTime().zone()));
        return Arrival.of(purchase, assumed, lastAsked(situation).orElse(Instant.MIN));
    }

    private static Optional<Instant> lastAsked(Situation situation) {
        List<Known<SatisfactionHeard>> heard =
                situation.relationship().purchases().satisfaction();
        return heard.isEmpty()
                ? Optional.empty()
                : Optional.of(heard.get(heard.size() - 1).occurredAt());
    }

    /** Walks from call to call, to the first that is still open; where all have ended, to the last. */
    private List<Arrival> openCall(Situation situation, List<Arrival> arrivals) {
        List<Arrival> call = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            if (!call.isEmpty()) {
                Instant end = endOf(situation, call);
                if (!arrival.came().isBefore(end)) {
                    if (!situation.watch().hasCome(end)) {
                        return call;
                    }
                    call.clear();
                }
            }
            call.add(arrival);
        }
        return call;
    }

    /** When somebody closed the call's line, else when it expires. */
    private Instant endOf(Situation situation, List<Arrival> call) {
        WorkingTime time = situation.workingTime(situation.owner());
        ItemKey line = line(situation, causeOf(situation, call.get(0)));
        return closed(situation, line)
                .or(() -> situation
                        .byHand(line, windowOf(situation, first(situation, call)), time)
                        .expires())
                .orElse(Instant.MAX);
    }

    private static Optional<Instant> closed(Situation situation, ItemKey line) {
        ItemLog.Verbs verbs = situation.relationship().items().of(line);
        return verbs.completed()
                .map(Known::occurredAt)
                .or(() -> verbs.dismissed().map(Known::occurredAt));
    }

    private ItemKey line(Situation situation, FactId cause) {
        return situation.key(rule, Optional.empty(), Optional.empty(), cause.value());
    }

    /** The purchase; where its line was closed before this part of it came, the fact that says so. */
    private FactId causeOf(Situation situation, Arrival arrival) {
        FactId purchase = arrival.purchase().id();
        return closed(situation, line(situation, purchase))
                .filter(closed -> closed.isBefore(arrival.came()))
                .map(closed -> arrival.fact())
                .orElse(purchase);
    }

    /** What makes the call due: of all that it covers, what is due first. */
    private Arrival first(Situation situation, List<Arrival> call) {
        return call.stream()
                .min(Comparator.comparing(
                        arrival -> windowOf(situation, arrival).due()))
                .orElseThrow();
    }

    private Window windowOf(Situation situation, Arrival arrival) {
        WorkingTime time = situation.workingTime(situation.owner());
        Window natural = window.resolve(arrival.at(), time);
        return rest(situation, arrival)
                .filter(instant -> instant.isAfter(natural.due()))
                .map(instant -> natural.movedTo(instant, time.zone()))
                .orElse(natural);
    }

    private static Optional<Instant> rest(Situation situation, Arrival arrival) {
        WorkingTime time = situation.workingTime(situation.owner());
        return lastAsked(situation)
                .filter(asked -> !arrival.purchase().made().value().newToThem())
                .map(asked ->
                        time.startOf(time.calendar().next(time.dateOf(asked).plusDays(REST_DAYS))));
    }

    private Owed owed(Situation situation, List<Arrival> call) {
        Arrival first = first(situation, call);
        List<FactId> inHand = call.stream()
                .filter(arrival -> arrival == call.get(0) || situation.watch().hasCome(arrival.at()))
                .<FactId>map(arrival -> arrival.purchase().id())
                .toList();
        LocalDate since = situation
                .workingTime(situation.owner())
                .dateOf(call.get(0).at());
        return Owed.builder()
                .cause(causeOf(situation, call.get(0)))
                .since(first.at())
                .known(first.known())
                .notDueBefore(rest(situation, first))
                .facts(inHand)
                .figures(Attributes.builder()
                        .put("purchases", inHand.size())
                        .put("since", since.toString())
                        .build())
                .build();
    }
}
