package io.github.relationship.touch;

import static io.github.relationship.ladder.StandardRungs.CLIENT;
import static io.github.relationship.ladder.StandardRungs.CUSTOMER;
import static io.github.relationship.ladder.StandardRungs.PARTNER;
import static io.github.relationship.ladder.StandardRungs.PROSPECT;

import io.github.relationship.calendar.Anchored;
import io.github.relationship.history.Channel;
import io.github.relationship.history.Purpose;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.RungId;
import io.github.relationship.plan.Doing;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Rule;
import io.github.relationship.plan.WindowRule;
import io.github.relationship.rule.Ask;
import io.github.relationship.rule.Audience;
import io.github.relationship.rule.Cadence;
import io.github.relationship.rule.Holiday;
import io.github.relationship.rule.Occasion;
import io.github.relationship.rule.OccasionDays;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** The touches that come with a date: days of theirs, and the newsletter. Each is a value of one of the five shapes. */
public final class Touches {

    /** On these rungs they get what is personal. */
    static final List<RungId> PROSPECT_AND_UP = List.of(PROSPECT, CUSTOMER, CLIENT, PARTNER);

    /** On these rungs they have bought. */
    static final List<RungId> CUSTOMER_AND_UP = List.of(CUSTOMER, CLIENT, PARTNER);

    private static final Option CARD =
            Option.of(Channel.POST, "handwritten card").withTier(1);
    private static final Option CALL = Option.of(Channel.CALL, "call");
    private static final Option EMAIL = Option.of(Channel.EMAIL, "personal e-mail");
    private static final Option SOCIAL = Option.of(Channel.SOCIAL, "congratulation");

    private Touches() {}

    /**
     * A card for the birthday; noticed too late it becomes an e-mail or a call on the day, and is worth doing three days more.
     *
     * @return the rule
     */
    public static Rule birthday() {
        return Occasion.builder()
                .ask(occasion("birthday", PROSPECT_AND_UP, CARD, EMAIL, CALL)
                        .because("{contact} has a birthday on {day}.")
                        .build())
                .days(OccasionDays.BIRTHDAYS)
                .audience(Audience.ACQUAINTANCES)
                .staleAfterDays(3)
                .build();
    }

    /**
     * A word on the day on which somebody began to work there.
     *
     * @return the rule
     */
    public static Rule workAnniversary() {
        return Occasion.builder()
                .ask(occasion("work-anniversary", PROSPECT_AND_UP, EMAIL, SOCIAL)
                        .because("On {day} it is a year more that {contact} works there[: {years|year|years}].")
                        .build())
                .days(OccasionDays.WORK_ANNIVERSARIES)
                .audience(Audience.ACQUAINTANCES)
                .build();
    }

    /**
     * A card for a wedding, a house, a business founded, each year; for a day of the party's own to one who matters there.
     *
     * @return the rule
     */
    public static Rule personalOccasion() {
        return Occasion.builder()
                .ask(occasion("personal-occasion", PROSPECT_AND_UP, CARD, EMAIL, CALL)
                        .because("{day} is a day that {contact} marks[, for {years|year|years} now].")
                        .build())
                .days(OccasionDays.PERSONAL)
                .audience(Audience.ACQUAINTANCES)
                .build();
    }

    /**
     * One card a year for a holiday: the one that they like best, else that of their country, else one that they observe, else
     * the new year (T5).
     *
     * @return the rule, with the holidays of {@link Holiday#STANDARD}
     */
    public static Rule holidayCard() {
        return holidayCard(Holiday.STANDARD);
    }

    /**
     * One card a year for a holiday of one's own list.
     *
     * @param holidays in order of preference; whether one is religious is the list's word
     * @return the rule, in the place of {@link #holidayCard()}
     * @throws IllegalArgumentException if the list is empty
     */
    public static Rule holidayCard(List<Holiday> holidays) {
        return Occasion.builder()
                .ask(occasion("holiday-card", PROSPECT_AND_UP, CARD, EMAIL)
                        .because("{holiday} is on {day}; wish {contact} well, once this season.")
                        .build())
                .days(OccasionDays.HOLIDAY)
                .holidays(holidays)
                .audience(Audience.ACQUAINTANCES)
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
                .ask(occasion("customer-anniversary", CUSTOMER_AND_UP, options)
                        .because(
                                "On {day} they have been buying from you for {years|year|years}; tell {contact} what it means to you.")
                        .build())
                .days(OccasionDays.CUSTOMER_ANNIVERSARY)
                .build();
    }

    private static Ask.Builder occasion(String rule, List<RungId> stages, Option... options) {
        Ask.Builder ask = Ask.builder();
        return ask.rule(RuleId.of(rule))
                .itemClass(ItemClass.OCCASION)
                .purpose(Purpose.PERSONAL)
                .stages(stages)
                .addOptions(options);
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
