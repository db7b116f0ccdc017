package io.github.relationship.playbook.internal;

import io.github.relationship.calendar.Zones;
import io.github.relationship.plan.Budget;
import io.github.relationship.plan.Ceiling;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.Window;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Whether it may be spent, and given, in the calendar year in which it is due; what costs nothing is always left (T6). */
final class BudgetKept implements Step {

    @Override
    public void arbitrate(Draft draft, Situation situation) {
        if (!draft.isContact()) {
            return;
        }
        if (areGiftsForbidden(draft, situation)) {
            draft.strike(Gifts::isGift, HeldBackCode.GIFT_LIMIT);
        }
        Optional<Budget> budget = situation.limits().budget();
        Optional<Ceiling> ceiling = budget.flatMap(any ->
                any.ceiling(situation.rung(), situation.relationship().account().isTarget()));
        boolean costs = !draft.isHeldBack() && draft.options().anyMatch(option -> option.tier() > 0);
        if (costs && ceiling.isPresent()) {
            keep(draft, budget.orElseThrow(), ceiling.get(), situation);
        }
    }

    private static void keep(Draft draft, Budget budget, Ceiling ceiling, Situation situation) {
        Map<Integer, Spent> spent = new HashMap<>();
        Function<Option, Spent> before = option ->
                spent.computeIfAbsent(year(draft, option, situation), year -> Spent.in(year, budget, draft, situation));
        BigDecimal onAll = MarginShare.of(budget, situation)
                .map(BigDecimal.valueOf(ceiling.perRelationship())::min)
                .orElse(BigDecimal.valueOf(ceiling.perRelationship()));
        draft.strike(
                option -> Gifts.isGift(option)
                        && exceeds(option, budget, before.andThen(Spent::onGifts), BigDecimal.valueOf(ceiling.gifts())),
                HeldBackCode.GIFT_LIMIT);
        draft.strike(
                option -> exceeds(
                                option,
                                budget,
                                before.andThen(Spent::onPerson),
                                BigDecimal.valueOf(ceiling.perContact()))
                        || exceeds(option, budget, before.andThen(Spent::onAll), onAll),
                HeldBackCode.BUDGET);
    }

    /** It is paid for when it is sent, which may be in the year before its day. */
    private static int year(Draft draft, Option option, Situation situation) {
        Window window = draft.chosen().window();
        Instant due = draft.arrival()
                .flatMap(way -> way.window(Optional.of(option), window))
                .orElse(window)
                .due();
        return Zones.dateOf(due, situation.zoneOf(draft.proposal().contact())).getYear();
    }

    private static boolean exceeds(
            Option option, Budget budget, Function<Option, BigDecimal> spent, BigDecimal ceiling) {
        BigDecimal cost = BigDecimal.valueOf(budget.tiers().get(option.tier()));
        return cost.signum() > 0 && spent.apply(option).add(cost).compareTo(ceiling) > 0;
    }

    private static boolean areGiftsForbidden(Draft draft, Situation situation) {
        boolean firm = situation
                .relationship()
                .account()
                .strategy()
                .filter(set -> set.value().giftsForbidden())
                .isPresent();
        return firm
                || situation
                        .relationship()
                        .people()
                        .find(draft.proposal().contact().orElseThrow())
                        .filter(person -> person.card().value().giftsForbidden())
                        .isPresent();
    }
}
