package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.added;
import static io.github.relationship.playbook.Facts.changed;
import static io.github.relationship.playbook.June.*;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BEN;
import static io.github.relationship.playbook.Story.BERLIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.relationship.calendar.Zones;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Role;
import io.github.relationship.history.StrategySet;
import io.github.relationship.history.TouchSent;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.PlaybookId;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.RungId;
import io.github.relationship.ladder.Ladder;
import io.github.relationship.ladder.StandardRungs;
import io.github.relationship.money.Money;
import io.github.relationship.plan.Budget;
import io.github.relationship.plan.Ceiling;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Limits;
import io.github.relationship.plan.Option;
import io.github.relationship.rule.Ask;
import io.github.relationship.rule.Occasion;
import io.github.relationship.rule.OccasionDays;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T6: tiers cost 0, 5, 30 and 80; a prospect may cost 30, and 60 with all the others there, gifts 100. */
class T6BudgetTest {

    private static final Option FEAST = Option.of(Channel.MEAL, "feast").withTier(3);
    private static final Option BOX = Option.of(Channel.VISIT, "box of cookies").withTier(2);
    private static final Option CARD =
            Option.of(Channel.MESSAGE, "printed card").withTier(1);
    private static final Option CALL = Option.of(Channel.CALL, "call");
    private static final Budget BUDGET = Budget.standard(Currency.getInstance("EUR"));

    private static Occasion birthday(Option... options) {
        return Occasion.builder()
                .ask(Ask.builder()
                        .rule(RuleId.of("birthday"))
                        .itemClass(ItemClass.OCCASION)
                        .purpose(Purpose.PERSONAL)
                        .addOptions(options)
                        .because("{contact} has a birthday on {day}.")
                        .build())
                .days(OccasionDays.BIRTHDAYS)
                .build();
    }

    private static Story on(Story story, Option... options) {
        Playbook playbook = Playbook.builder()
                .id(PlaybookId.of("one"))
                .ladder(Ladder.standard())
                .addRules(birthday(options))
                .build();
        return story.with(playbook)
                .within(Limits.builder().budget(BUDGET).build())
                .tell("day", Facts.birthday(ANN, 6, 10));
    }

    private static Story prospect(Option... options) {
        return on(Story.prospect(MONDAY), options);
    }

    private static Fact spent(ContactId on, String amount, String currency) {
        return TouchSent.builder()
                .contact(on)
                .channel(Channel.VISIT)
                .rule(RuleId.of("special"))
                .gesture("something")
                .cost(Money.of(amount, currency))
                .build();
    }

    private static void takes(Story story, Option option) {
        assertThat(PlanAssert.assertThat(story).shows("birthday").item().option())
                .as(PlanAssert.print(story.plan()))
                .contains(option);
    }

    @Test
    void T6_over_the_ceiling_the_next_cheaper_option_is_taken() {
        takes(prospect(FEAST, BOX, CARD, CALL), BOX);
        takes(prospect(FEAST, CARD, CALL), CARD);
    }

    @Test
    void T6_what_costs_nothing_is_always_left() {
        takes(prospect(BOX, CARD, CALL).tell("spent", spent(ANN, "30", "EUR")), CALL);
        takes(prospect(BOX, CARD, CALL).tell("spent", spent(ANN, "1000", "EUR")), CALL);
    }

    @Test
    void T6_where_nothing_is_left_it_is_held_back() {
        PlanAssert.assertThat(prospect(FEAST)).holdsBack("birthday", HeldBackCode.BUDGET);
    }

    @Test
    void T6_the_true_cost_counts_once_recorded() {
        takes(prospect(BOX, CARD).tell("spent", spent(ANN, "0.01", "EUR")), CARD);
        takes(prospect(BOX, CARD).tell("free", spent(ANN, "0", "EUR")), BOX);
        takes(prospect(CARD, CALL).tell("spent", spent(ANN, "25", "EUR")), CARD);
        takes(prospect(CARD, CALL).tell("spent", spent(ANN, "25.01", "EUR")), CALL);
    }

    @Test
    void T6_until_then_and_in_another_currency_that_of_its_tier() {
        TouchSent.Builder box = TouchSent.builder()
                .contact(ANN)
                .channel(Channel.VISIT)
                .rule(RuleId.of("birthday"))
                .gesture("box of cookies");
        LocalDate march = LocalDate.of(2026, 3, 2);
        takes(
                on(Story.prospect(march), BOX, CARD, CALL)
                        .tell("sent", box.build())
                        .on(MONDAY),
                CALL);
        Fact dollars = box.cost(Money.of("1.00", "USD")).build();
        takes(on(Story.prospect(march), BOX, CARD, CALL).tell("sent", dollars).on(MONDAY), CALL);
    }

    @Test
    void T6_the_ceiling_is_of_a_calendar_year() {
        Story story = on(Story.prospect(LocalDate.of(2025, 12, 30)), BOX, CARD, CALL)
                .on(LocalDate.of(2025, 12, 31), "23:59")
                .tell("spent", spent(ANN, "30", "EUR"))
                .on(MONDAY);
        takes(story, BOX);
        takes(story.on(LocalDate.of(2026, 6, 1)).tell("again", spent(ANN, "30", "EUR")), CALL);
    }

    @Test
    void T6_a_card_for_the_new_year_is_paid_for_in_the_year_in_which_it_is_sent() {
        Option posted = Option.of(Channel.POST, "printed card").withTier(1);
        Playbook cards = Playbook.builder()
                .id(PlaybookId.of("cards"))
                .ladder(Ladder.standard())
                .addRules(birthday(posted, CALL))
                .build();
        Story story = Story.prospect(MONDAY)
                .with(cards)
                .within(Limits.builder().budget(BUDGET).build())
                .tell("day", Facts.birthday(ANN, 1, 4))
                .on(MONDAY.plusDays(1));
        takes(story, posted);
        takes(story.tell("spent", spent(ANN, "30", "EUR")), CALL);
        // A word on the day itself is paid for in the new year.
        Option printed = Option.of(Channel.MESSAGE, "printed card").withTier(1);
        takes(
                story.with(cards.with(birthday(printed, CALL)))
                        .within(Limits.builder().budget(BUDGET).build()),
                printed);
    }

    @Test
    void T6_all_the_people_of_a_party_have_a_ceiling_together() {
        Story story =
                prospect(BOX, CARD, CALL).tell("ben", added(BEN, Role.USER)).tell("on ben", spent(BEN, "30", "EUR"));
        takes(story, BOX);
        takes(story.tell("more on ben", spent(BEN, "25", "EUR")), CARD);
        takes(story.tell("yet more", spent(BEN, "5", "EUR")), CALL);
    }

    @Test
    void T6_what_is_planned_first_counts_too() {
        Playbook two = Playbook.builder()
                .id(PlaybookId.of("two"))
                .ladder(Ladder.standard())
                .addRules(Wanted.by(Channel.VISIT, "first", ItemClass.THANKS, Zones.startOfDay(TUESDAY, BERLIN))
                        .as(BOX))
                .addRules(birthday(BOX, CALL))
                .build();
        Story story = Story.prospect(MONDAY)
                .with(two)
                .within(Limits.builder().budget(BUDGET).build())
                .tell("day", Facts.birthday(ANN, 6, 10));
        takes(story, CALL);
    }

    @ParameterizedTest
    @CsvSource({
        "prospect, false,  30,   60, 100",
        "prospect, true,   75,  150, 100",
        "customer, false,  75,  150, 100",
        "client,   false, 150,  400, 100",
        "partner,  false, 400, 1000, 200",
        "partner,  true,  400, 1000, 200"
    })
    void T6_the_standard_ceilings_rise_with_the_rung(
            String rung, boolean target, int perContact, int perRelationship, int gifts) {
        assertThat(BUDGET.ceiling(RungId.of(rung), target)).contains(new Ceiling(perContact, perRelationship, gifts));
        assertThat(Playbook.standard().limits().budget()).contains(BUDGET);
    }

    @Test
    void T6_gifts_have_a_limit_of_their_own_and_a_meal_is_none() {
        Budget few = Budget.builder()
                .from(BUDGET)
                .ceilings(Map.of(StandardRungs.PROSPECT, new Ceiling(1_000, 1_000, 29)))
                .build();
        Story story =
                prospect(BOX, FEAST, CALL).within(Limits.builder().budget(few).build());
        takes(story, FEAST);
        PlanAssert.assertThat(prospect(BOX).within(Limits.builder().budget(few).build()))
                .holdsBack("birthday", HeldBackCode.GIFT_LIMIT);
    }

    @Test
    void T6_who_must_not_be_given_gifts_gets_none_but_a_card() {
        ContactCard.Builder official = ContactCard.builder().id(ANN).giftsForbidden(true);
        takes(prospect(BOX, CARD).tell("official", changed(official)), CARD);
        PlanAssert.assertThat(prospect(BOX).tell("official", changed(official)))
                .holdsBack("birthday", HeldBackCode.GIFT_LIMIT);
        Fact firm = StrategySet.builder().giftsForbidden(true).build();
        takes(prospect(BOX, CARD).tell("firm", firm), CARD);
    }

    @Test
    void T6_a_strategy_that_says_nothing_of_gifts_forbids_none() {
        takes(prospect(BOX, CARD).tell("strategy", Facts.inWork()), BOX);
    }

    @Test
    void T6_without_a_budget_nothing_is_too_dear() {
        takes(prospect(FEAST, CALL).within(Limits.NONE), FEAST);
    }

    @Test
    void B2_tiers_rise_from_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Budget.builder()
                        .from(BUDGET)
                        .tiers(List.of(0, 30, 5, 80))
                        .build())
                .withMessageContaining("give four amounts that rise");
        assertThatIllegalArgumentException().isThrownBy(() -> new Ceiling(-1, 0, 0));
    }
}
