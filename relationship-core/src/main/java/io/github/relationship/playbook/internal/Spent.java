package io.github.relationship.playbook.internal;

import io.github.relationship.calendar.Zones;
import io.github.relationship.id.ContactId;
import io.github.relationship.money.Money;
import io.github.relationship.plan.Budget;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Situation;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a calendar year has cost so far, done and planned: the true cost once it is recorded in the tenant's currency, until then that of
 * the tier (T6).
 *
 * @param onPerson on one person
 * @param onGifts on gifts to that person
 * @param onAll on all the people of the party
 */
record Spent(BigDecimal onPerson, BigDecimal onGifts, BigDecimal onAll) {

    private static final Spent NOTHING = new Spent(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    static Spent in(int year, Budget budget, Draft draft, Situation situation) {
        ContactId person = draft.proposal().contact().orElseThrow();
        Spent spent = NOTHING;
        for (Offers.Done done : draft.offers().doneIn(year, situation)) {
            boolean gift = Gifts.isGift(done.tier(), done.sent().channel());
            spent = spent.plus(cost(done, budget), done.sent().contact().equals(person), gift);
        }
        for (Draft planned : draft.offers().taken()) {
            if (!planned.isHeldBack() && planned.isContact()) {
                spent = spent.plus(planned, year, person, budget, situation);
            }
        }
        return spent;
    }

    private Spent plus(Draft planned, int year, ContactId person, Budget budget, Situation situation) {
        Optional<ContactId> to = planned.proposal().contact();
        Option option = planned.chosen().option().orElseThrow();
        boolean thatYear = option.tier() > 0
                && Zones.dateOf(planned.chosen().window().due(), situation.zoneOf(to))
                                .getYear()
                        == year;
        return thatYear
                ? plus(
                        BigDecimal.valueOf(budget.tiers().get(option.tier())),
                        to.equals(Optional.of(person)),
                        Gifts.isGift(option))
                : this;
    }

    private Spent plus(BigDecimal cost, boolean onThatPerson, boolean onGift) {
        return new Spent(
                onThatPerson ? onPerson.add(cost) : onPerson,
                onThatPerson && onGift ? onGifts.add(cost) : onGifts,
                onAll.add(cost));
    }

    private static BigDecimal cost(Offers.Done done, Budget budget) {
        return done.sent()
                .cost()
                .filter(cost -> cost.currency().equals(budget.currency()))
                .map(Money::amount)
                .orElse(BigDecimal.valueOf(budget.tiers().get(done.tier())));
    }
}
