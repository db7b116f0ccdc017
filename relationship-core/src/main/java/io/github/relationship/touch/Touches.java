package io.github.relationship.touch;

import static io.github.relationship.ladder.StandardRungs.CLIENT;
import static io.github.relationship.ladder.StandardRungs.CUSTOMER;
import static io.github.relationship.ladder.StandardRungs.PARTNER;
import static io.github.relationship.ladder.StandardRungs.PROSPECT;

import io.github.relationship.calendar.Anchored;
import io.github.relationship.history.Channel;
import io.github.relationship.history.Purpose;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.Doing;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Rule;
import io.github.relationship.plan.WindowRule;
import io.github.relationship.rule.Ask;
import io.github.relationship.rule.Audience;
import io.github.relationship.rule.Cadence;
import io.github.relationship.rule.Occasion;
import io.github.relationship.rule.OccasionDays;
import java.time.LocalDate;
import java.time.Period;

/** The standard touches, each a value of one of the five shapes. */
public final class Touches {

    private static final Option CARD = Option.of(Channel.POST, "handwritten card");
    private static final Option CALL = Option.of(Channel.CALL, "call");
    private static final Option EMAIL = Option.of(Channel.EMAIL, "personal e-mail");

    private Touches() {}

    /**
     * A card for the birthday; noticed too late it becomes an e-mail or a call on the day, and is worth doing three days more.
     *
     * @return the rule
     */
    public static Rule birthday() {
        return Occasion.builder()
                .ask(Ask.builder()
                        .rule(RuleId.of("birthday"))
                        .itemClass(ItemClass.OCCASION)
                        .purpose(Purpose.PERSONAL)
                        .addStages(PROSPECT, CUSTOMER, CLIENT, PARTNER)
                        .addOptions(CARD, EMAIL, CALL)
                        .because("{contact} has a birthday on {day}.")
                        .build())
                .days(OccasionDays.BIRTHDAYS)
                .staleAfterDays(3)
                .build();
    }

    /**
     * A call, or a card, on the day of the first purchase.
     *
     * @return the rule
     */
    public static Rule customerAnniversary() {
        return customerAnniversary(CALL, CARD);
    }

    /**
     * A card, an e-mail if it would come too late, or a call, on the day of the first purchase: for households, who do not wait
     * for calls.
     *
     * @return the rule, in the place of {@link #customerAnniversary()}
     */
    public static Rule customerAnniversaryCard() {
        return customerAnniversary(CARD, EMAIL, CALL);
    }

    private static Rule customerAnniversary(Option... options) {
        return Occasion.builder()
                .ask(Ask.builder()
                        .rule(RuleId.of("customer-anniversary"))
                        .itemClass(ItemClass.OCCASION)
                        .purpose(Purpose.PERSONAL)
                        .addStages(CUSTOMER, CLIENT, PARTNER)
                        .addOptions(options)
                        .because(
                                "On {day} they have been buying from you for {years|year|years}; tell {contact} what it means to you.")
                        .build())
                .days(OccasionDays.CUSTOMER_ANNIVERSARY)
                .build();
    }

    /**
     * A newsletter to everybody who asked for it, by machine.
     *
     * @param anchor the date of the first one
     * @param every how often, in months, weeks or days
     * @return the rule
     */
    public static Rule newsletter(LocalDate anchor, Period every) {
        return Cadence.builder()
                .ask(Ask.builder()
                        .rule(RuleId.of("newsletter"))
                        .itemClass(ItemClass.CADENCE)
                        .purpose(Purpose.PROMOTIONAL)
                        .doing(Doing.BY_MACHINE)
                        .addOptions(Option.of(Channel.EMAIL, "newsletter"))
                        .needsGrant(true)
                        .because("The newsletter of {date} is due to {contact}.")
                        .build())
                .dates(Anchored.of(anchor, every))
                .window(WindowRule.days(0, 14))
                .audience(Audience.EVERYBODY)
                .build();
    }
}
