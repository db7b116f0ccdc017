package io.github.relationship.playbook.internal;

import io.github.relationship.calendar.Zones;
import io.github.relationship.history.Outbound;
import io.github.relationship.id.ContactId;
import io.github.relationship.money.Money;
import io.github.relationship.plan.Budget;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Situation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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
        for (ContactId other : situation.relationship().outgoing().people()) {
            ZoneId zone = situation.zoneOf(Optional.of(other));
            Instant begin = Zones.startOfDay(LocalDate.of(year, 1, 1), zone);
            Instant end = Zones.startOfDay(LocalDate.of(year + 1, 1, 1), zone);
            List<Outbound> all = situation.relationship().outgoing().to(other);
            for (int i = all.size() - 1; i >= 0 && !all.get(i).occurredAt().isBefore(begin); i--) {
                Outbound done = all.get(i);
                if (done.occurredAt().isBefore(end)) {
                    int tier = draft.offers().tierOf(done);
                    boolean gift = Gifts.isGift(tier, done.channel());
                    spent = spent.plus(cost(done, tier, budget), other.equals(person), gift);
                }
            }
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
        BigDecimal cost = BigDecimal.valueOf(budget.tiers().get(option.tier()));
        return thatYear ? plus(cost, to.equals(Optional.of(person)), Gifts.isGift(option)) : this;
    }

    private Spent plus(BigDecimal cost, boolean onThatPerson, boolean onGift) {
        return new Spent(
                onThatPerson ? onPerson.add(cost) : onPerson,
                onThatPerson && onGift ? onGifts.add(cost) : onGifts,
                onAll.add(cost));
    }

    private static BigDecimal cost(Outbound done, int tier, Budget budget) {
        return done.cost()
                .filter(cost -> cost.currency().equals(budget.currency()))
                .map(Money::amount)
                .orElse(BigDecimal.valueOf(budget.tiers().get(tier)));
    }
}
