package io.github.relationship.playbook.internal;

import io.github.relationship.calendar.Zones;
import io.github.relationship.plan.Budget;
import io.github.relationship.plan.Ceiling;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Situation;
import java.math.BigDecimal;
import java.util.Optional;

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
        int year = Zones.dateOf(
                        draft.chosen().window().due(),
                        situation.zoneOf(draft.proposal().contact()))
                .getYear();
        Spent spent = Spent.in(year, budget, draft, situation);
        BigDecimal onAll = MarginShare.of(budget, situation)
                .map(BigDecimal.valueOf(ceiling.perRelationship())::min)
                .orElse(BigDecimal.valueOf(ceiling.perRelationship()));
        draft.strike(
                option -> Gifts.isGift(option)
                        && exceeds(option, budget, spent.onGifts(), BigDecimal.valueOf(ceiling.gifts())),
                HeldBackCode.GIFT_LIMIT);
        draft.strike(
                option -> exceeds(option, budget, spent.onPerson(), BigDecimal.valueOf(ceiling.perContact()))
                        || exceeds(option, budget, spent.onAll(), onAll),
                HeldBackCode.BUDGET);
    }

    private static boolean exceeds(Option option, Budget budget, BigDecimal spent, BigDecimal ceiling) {
        BigDecimal cost = BigDecimal.valueOf(budget.tiers().get(option.tier()));
        return cost.signum() > 0 && spent.add(cost).compareTo(ceiling) > 0;
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
