package io.github.relationship.playbook;

import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.Story.ANN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.relationship.history.Channel;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Purchase;
import io.github.relationship.history.PurchaseFact;
import io.github.relationship.history.Purchased;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Role;
import io.github.relationship.history.TouchSent;
import io.github.relationship.id.FactId;
import io.github.relationship.id.PlaybookId;
import io.github.relationship.id.RuleId;
import io.github.relationship.ladder.Ladder;
import io.github.relationship.money.Money;
import io.github.relationship.plan.Budget;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Limits;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Plan;
import io.github.relationship.rule.Ask;
import io.github.relationship.rule.Occasion;
import io.github.relationship.rule.OccasionDays;
import java.time.LocalDate;
import java.util.Currency;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** T6: a tenth of the margin of the last 12 months, where that is lower than the ceiling of the rung: 75 on a customer's contact. */
class T6MarginTest {

    private static final Option FEAST = Option.of(Channel.MEAL, "feast").withTier(3);
    private static final Option BOX = Option.of(Channel.VISIT, "box of cookies").withTier(2);
    private static final Option CARD =
            Option.of(Channel.MESSAGE, "printed card").withTier(1);
    private static final Option CALL = Option.of(Channel.CALL, "call");
    private static final LocalDate LAST_YEAR = LocalDate.of(2025, 6, 2);
    private static final Budget BUDGET = Budget.builder()
            .from(Budget.standard(Currency.getInstance("EUR")))
            .marginPercent(10)
            .build();

    private static Story within(Budget budget, LocalDate day, Fact order) {
        Occasion birthday = Occasion.builder()
                .ask(Ask.builder()
                        .rule(RuleId.of("birthday"))
                        .itemClass(ItemClass.OCCASION)
                        .purpose(Purpose.PERSONAL)
                        .addOptions(FEAST, BOX, CARD, CALL)
                        .because("{contact} has a birthday on {day}.")
                        .build())
                .days(OccasionDays.BIRTHDAYS)
                .build();
        Playbook one = Playbook.builder()
                .id(PlaybookId.of("one"))
                .ladder(Ladder.standard())
                .addRules(birthday)
                .build();
        return Story.suspect(day)
                .with(one)
                .within(Limits.builder().budget(budget).build())
                .tell("day", Facts.birthday(ANN, 6, 10))
                .tell("order-1", order);
    }

    private static Story bought(String margin) {
        return within(BUDGET, MONDAY, order(margin, "EUR"));
    }

    private static Purchased order(String margin, String currency) {
        return Purchased.builder()
                .amount(Money.of("1000", currency))
                .margin(Money.of(margin, currency))
                .build();
    }

    private static void takes(Story story, Option option) {
        assertThat(PlanAssert.assertThat(story).shows("birthday").item().option())
                .as(PlanAssert.print(story.plan()))
                .contains(option);
    }

    @Test
    void T6_the_lower_ceiling_binds() {
        takes(bought("299.99"), CARD);
        takes(bought("300"), BOX);
        // A tenth of it is 100, but the rung's 75 is less than the 80 of a feast.
        takes(bought("1000"), BOX);
        takes(bought("49.99"), CALL);
    }

    @Test
    void T6_the_share_is_for_all_the_people_of_a_party_together() {
        Fact spent = TouchSent.builder()
                .contact(Story.BEN)
                .channel(Channel.VISIT)
                .rule(RuleId.of("special"))
                .gesture("something")
                .cost(Money.of("20", "EUR"))
                .build();
        Story story = bought("300").tell("ben", Facts.added(Story.BEN, Role.USER));
        takes(story.tell("spent", spent), CARD);
    }

    @Test
    void T6_the_margin_of_the_last_twelve_months_counts_to_the_same_local_time() {
        Story story = within(BUDGET, LAST_YEAR, order("300", "EUR")).on(MONDAY);
        takes(story, BOX);
        Plan plan = story.plan();
        takes(story.on(MONDAY.plusDays(1), "08:59"), BOX);
        takes(story.on(MONDAY.plusDays(1), "09:00"), CALL);
        assertThat(plan.replanAt()).isBeforeOrEqualTo(story.context().instant());
    }

    @Test
    void T6_where_nobody_told_a_margin_in_the_budgets_currency_the_share_is_unknown() {
        takes(within(BUDGET, MONDAY, Facts.bought()), BOX);
        takes(within(BUDGET, MONDAY, order("10", "USD")), BOX);
        takes(bought("0"), CALL);
    }

    @Test
    void T6_on_whom_we_lost_nothing_is_spent_and_what_costs_nothing_is_left() {
        takes(bought("-500"), CALL);
        takes(bought("-500").tell("order-2", order("800", "EUR")), BOX);
    }

    @Test
    void T6_what_came_back_brought_nothing() {
        takes(bought("300").tell("back", PurchaseFact.returned(FactId.of("order-1"))), CALL);
        Story half = bought("300").tell("back", PurchaseFact.returned(FactId.of("order-1"), Money.of("500", "EUR")));
        takes(half, CARD);
        assertThat(half.relationship().purchases().all())
                .extracting(Purchase::margin)
                .singleElement()
                .satisfies(left -> assertThat(left).contains(Money.of("150", "EUR")));
    }

    @Test
    void T6_without_a_share_the_margin_does_not_bind_and_enters_no_version() {
        Budget usual =
                Budget.builder().from(BUDGET).marginPercent(OptionalInt.empty()).build();
        takes(within(usual, MONDAY, order("0", "EUR")), BOX);
        assertThat(Limits.builder().budget(usual).build().spec().attributes().has("marginPercent"))
                .isFalse();
        assertThat(Limits.builder().budget(BUDGET).build().spec().attributes().has("marginPercent"))
                .isTrue();
    }

    @Test
    void B1_margin_and_amount_are_of_one_currency_and_the_share_is_per_cent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Purchased.builder()
                        .amount(Money.of("10", "EUR"))
                        .margin(Money.of("1", "USD"))
                        .build())
                .withMessage("purchase amount is 10.00 EUR and its margin 1.00 USD; give both in one currency");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Budget.builder().from(BUDGET).marginPercent(101).build())
                .withMessage("share of the margin is 101 per cent; allowed is 0 to 100");
    }
}
