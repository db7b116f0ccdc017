package io.github.relationship.rof;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.calendar.Zones;
import io.github.relationship.history.ItemLog;
import io.github.relationship.history.Known;
import io.github.relationship.history.Purchase;
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
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * They have something in hand about which nobody has asked them. One call asks about all that arrived and for which it is not too
 * late; its line is named by the earliest of these.
 *
 * @param rule the rule that asks for the call
 * @param window when the call is to be made, counted from each arrival: that of the rule which asks
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
    public Trigger within(WindowRule other) {
        return new GoodsInHand(rule, other, inUseAfterDays);
    }

    /** An arrival, and when the call about it is to be made. */
    private record Dated(Arrival arrival, FactId cause, Window window) {}

    @Override
    public List<Owed> owed(Situation situation) {
        Instant asked = Settled.lastAsked(situation).orElse(Instant.MIN);
        Optional<Known<ItemKey>> closed =
                situation.relationship().items().lastClosed(rule, Optional.empty(), Optional.empty());
        Instant seen = closed.map(Known::occurredAt).filter(asked::isBefore).orElse(asked);
        List<Arrival> open = arrivedSince(seen, situation);
        if (!open.isEmpty()) {
            return List.of(owed(situation, stillOpen(situation, open)));
        }
        // Named once more, so that the plan can say that a person closed it.
        List<Arrival> unasked = seen.equals(asked) ? List.of() : arrivedSince(asked, situation);
        if (unasked.isEmpty()) {
            return AskedAgain.owed(situation).map(List::of).orElse(List.of());
        }
        return unasked.stream()
                .reduce((earlier, later) -> later)
                .map(last -> {
                    FactId cause = FactId.of(closed.orElseThrow().value().occurrence());
                    return owed(situation, List.of(new Dated(last, cause, windowOf(situation, last, cause))));
                })
                .map(List::of)
                .orElse(List.of());
    }

    /** What arrived since, earliest first; what came back wholly is no longer in hand. */
    private List<Arrival> arrivedSince(Instant asked, Situation situation) {
        return situation.relationship().purchases().all().stream()
                .filter(Purchase::counts)
                .flatMap(purchase -> arrival(situation, purchase, asked).stream())
                .filter(arrival ->
                        !Settled.isSettled(situation, arrival.purchase().id(), arrival.came()))
                .sorted(Comparator.comparing(Arrival::came))
                .toList();
    }

    private Optional<Arrival> arrival(Situation situation, Purchase purchase, Instant asked) {
        Optional<Instant> assumed = inUseAfterDays.isEmpty()
                ? Optional.empty()
                : Optional.of(Zones.plusDays(
                        purchase.occurredAt(),
                        inUseAfterDays.getAsInt(),
                        situation.tenantTime().zone()));
        return Arrival.of(purchase, assumed, asked);
    }

    /** What came into their hands, as far as the host reports it, and was not asked about yet. */
    static List<FactId> notAskedAbout(Situation situation) {
        Instant asked = Settled.lastAsked(situation).orElse(Instant.MIN);
        return situation.relationship().purchases().all().stream()
                .filter(Purchase::counts)
                .filter(purchase -> purchase.inHand()
                        .filter(came -> came.occurredAt().isAfter(asked))
                        .filter(came -> !Settled.isSettled(situation, purchase.id(), came.occurredAt()))
                        .isPresent())
                .map(Purchase::id)
                .toList();
    }

    /** When it became known that there is nothing left to ask about: it came back, or a recovery has settled it. */
    static Optional<Instant> nothingLeftSince(Situation situation) {
        Instant asked = Settled.lastAsked(situation).orElse(Instant.MIN);
        return situation.relationship().purchases().all().stream()
                .flatMap(purchase -> purchase.inHand().stream()
                        .filter(came -> came.occurredAt().isAfter(asked))
                        .flatMap(came -> purchase
                                .annulled()
                                .map(Known::recordedAt)
                                .or(() -> Settled.knownSince(situation, purchase.id(), came.occurredAt()))
                                .stream()))
                .max(Comparator.naturalOrder());
    }

    /** Those about which it is not too late to ask, earliest first; where it is for all, the last. Looks at no more than it must. */
    private List<Dated> stillOpen(Situation situation, List<Arrival> arrivals) {
        List<Dated> open = new ArrayList<>();
        for (int i = arrivals.size() - 1; i >= 0; i--) {
            Arrival arrival = arrivals.get(i);
            FactId cause = causeOf(situation, arrival);
            Window window = windowOf(situation, arrival, cause);
            boolean over = window.expires().filter(situation.watch()::hasCome).isPresent();
            if (over && !open.isEmpty()) {
                break;
            }
            open.add(new Dated(arrival, cause, window));
            if (over) {
                break;
            }
        }
        Collections.reverse(open);
        return open;
    }

    /** The purchase; where its line was closed before this part of it came, the fact that says so. */
    private FactId causeOf(Situation situation, Arrival arrival) {
        FactId purchase = arrival.purchase().id();
        ItemLog.Verbs verbs = situation.relationship().items().of(line(situation, purchase));
        return verbs.isClosed() ? arrival.fact() : purchase;
    }

    private ItemKey line(Situation situation, FactId cause) {
        return situation.key(rule, Optional.empty(), Optional.empty(), cause.value());
    }

    private Window windowOf(Situation situation, Arrival arrival, FactId cause) {
        WorkingTime time = situation.workingTime(situation.doer());
        Window natural = window.resolve(arrival.at(), time);
        Window rested = rest(situation, arrival)
                .filter(instant -> instant.isAfter(natural.due()))
                .map(instant -> natural.movedTo(instant, time.zone()))
                .orElse(natural);
        return situation.byHand(situation.relationship().items().of(line(situation, cause)), rested, time);
    }

    /** Not before sixty days after they were asked last, and five working days after a call that came to nothing (F3, R2). */
    private Optional<Instant> rest(Situation situation, Arrival arrival) {
        WorkingTime time = situation.workingTime(situation.doer());
        Optional<Instant> asked = Settled.lastAsked(situation)
                .filter(last -> !arrival.purchase().made().value().newToThem())
                .map(last -> time.startOf(time.calendar().next(time.dateOf(last).plusDays(REST_DAYS))));
        Optional<Instant> triedInVain = Unfinished.over(situation, arrival.came())
                .map(over -> time.startOf(time.calendar().plusWorkingDays(time.dateOf(over), window.ideal())));
        return Stream.concat(asked.stream(), triedInVain.stream()).max(Comparator.naturalOrder());
    }

    private Owed owed(Situation situation, List<Dated> call) {
        Dated earliest = call.get(0);
        // What makes the call due: of all that it asks about, what is due first.
        Arrival first = call.stream()
                .min(Comparator.comparing(dated -> dated.window().due()))
                .orElseThrow()
                .arrival();
        List<FactId> inHand = call.stream()
                .map(Dated::arrival)
                .filter(arrival ->
                        arrival.equals(earliest.arrival()) || situation.watch().hasCome(arrival.at()))
                .<FactId>map(arrival -> arrival.purchase().id())
                .toList();
        LocalDate since = situation
                .workingTime(situation.doer())
                .dateOf(earliest.arrival().at());
        return Owed.builder()
                .cause(earliest.cause())
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
