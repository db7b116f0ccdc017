package io.github.relationship.followup;

import static io.github.relationship.ladder.StandardRungs.CLIENT;
import static io.github.relationship.ladder.StandardRungs.CUSTOMER;
import static io.github.relationship.ladder.StandardRungs.PARTNER;
import static io.github.relationship.ladder.StandardRungs.SUSPECT;

import io.github.relationship.history.Channel;
import io.github.relationship.history.Purpose;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Rule;
import io.github.relationship.plan.WindowRule;
import io.github.relationship.rule.Ask;
import io.github.relationship.rule.Silence;
import java.time.Period;

/** What a relationship gets beyond the last sale, so that it does not fall silent (F8, F12, F13, F15, F17 to F19). */
public final class Keeping {

    private static final Option CALL = Option.of(Channel.CALL, "call");
    private static final Option VISIT = Option.of(Channel.VISIT, "visit");
    private static final Option VIDEO = Option.of(Channel.VIDEO, "video call");
    private static final Option MEAL = Option.of(Channel.MEAL, "meal");
    private static final Option EMAIL = Option.of(Channel.EMAIL, "personal e-mail");

    /** Once closed, not again for so long (F27). */
    static final Period ONCE_CLOSED = Period.ofDays(90);

    private Keeping() {}

    /**
     * Twenty minutes with who decides, on how each could send the other business: once, and then each half year (F8).
     *
     * @return the rule
     */
    public static Rule giveAndGain() {
        return Silence.builder()
                .ask(Ask.builder()
                        .rule(RuleId.of("F8"))
                        .itemClass(ItemClass.MEANINGFUL)
                        .purpose(Purpose.PROMOTIONAL)
                        .addStages(CUSTOMER, CLIENT, PARTNER)
                        .addOptions(VISIT, VIDEO, CALL)
                        .because(
                                "Meet {contact} for twenty minutes on how you could send each other business; ask what to listen for.")
                        .build())
                .quiet(FollowUpQuiet.NO_GIVE_AND_GAIN)
                .againAfter(Attention.GIVE_AND_GAIN_EVERY)
                .joins(false)
                .window(WindowRule.workingDays(10, 30))
                .build();
    }

    /**
     * At a firm that is more than a customer, two people at least are met live within half a year (F12).
     *
     * @return the rule
     */
    public static Rule coverage() {
        return Silence.builder()
                .ask(Ask.builder()
                        .rule(RuleId.of("F12"))
                        .itemClass(ItemClass.MEANINGFUL)
                        .purpose(Purpose.PROMOTIONAL)
                        .addStages(CLIENT, PARTNER)
                        .addOptions(VISIT, CALL, VIDEO)
                        .because(
                                "{met|person was|people were} met there within half a year; get to know {contact}, too.")
                        .build())
                .quiet(FollowUpQuiet.TOO_FEW_MET)
                .window(WindowRule.days(30, 60))
                .againAfter(ONCE_CLOSED)
                .restsAfterAnswer(Period.ofDays(365))
                .build();
    }

    /**
     * Whoever was won by being in touch is kept in touch with (F13).
     *
     * @return the rule
     */
    public static Rule courting() {
        return Silence.builder()
                .ask(Ask.builder()
                        .rule(RuleId.of("F13"))
                        .itemClass(ItemClass.MEANINGFUL)
                        .purpose(Purpose.PROMOTIONAL)
                        .addStages(CUSTOMER, CLIENT, PARTNER)
                        .addOptions(CALL, VISIT, EMAIL)
                        .because(
                                "In the year before they first bought you were in touch {contacts|time|times}, every {gap|day|days}; do not stop what made it great: {contact}[, by {unused}].")
                        .build())
                .quiet(FollowUpQuiet.NO_LONGER_COURTED)
                .window(WindowRule.days(7, 14))
                .build();
    }

    /**
     * A suspect in work is qualified, or let go (F15).
     *
     * @return the rule
     */
    public static Rule qualify() {
        return Silence.builder()
                .ask(Ask.builder()
                        .rule(RuleId.of("F15"))
                        .itemClass(ItemClass.MEANINGFUL)
                        .purpose(Purpose.PROMOTIONAL)
                        .addStages(SUSPECT)
                        .addOptions(CALL, EMAIL, VISIT)
                        .because(
                                "They are in work since {since} and neither qualified nor disqualified; learn something about them from {contact}.")
                        .build())
                .quiet(FollowUpQuiet.NOT_QUALIFIED)
                .againAfter(Attention.SETTLED_NOTHING)
                .joins(false)
                .window(WindowRule.workingDays(10, 20))
                .build();
    }

    /**
     * Whose business we know to listen for is sent some (F17).
     *
     * @return the rule
     */
    public static Rule giveReferral() {
        return Silence.builder()
                .ask(Ask.builder()
                        .rule(RuleId.of("F17"))
                        .itemClass(ItemClass.MEANINGFUL)
                        .purpose(Purpose.PROMOTIONAL)
                        .addStages(CUSTOMER, CLIENT, PARTNER)
                        .addOptions(CALL, EMAIL, VISIT)
                        .because(
                                "You know what {contact} listens for, and sent nobody since {since}; given {given}, received {received}, balance {balance}.")
                        .build())
                .quiet(FollowUpQuiet.NO_REFERRAL_GIVEN)
                .joins(false)
                .window(WindowRule.days(30, 60))
                .againAfter(ONCE_CLOSED)
                .build();
    }

    /**
     * Where being together was no joy, something about it is changed (F18).
     *
     * @return the rule
     */
    public static Rule makeItEnjoyable() {
        return Silence.builder()
                .ask(Ask.builder()
                        .rule(RuleId.of("F18"))
                        .itemClass(ItemClass.MEANINGFUL)
                        .purpose(Purpose.PROMOTIONAL)
                        .addOptions(MEAL, VISIT, CALL)
                        .because(
                                "Of the last {marked} meetings {joyless} were no joy; try another setting, another topic or another person with {contact}.")
                        .build())
                .quiet(FollowUpQuiet.NO_JOY)
                .joins(false)
                .window(WindowRule.days(30, 60))
                .againAfter(ONCE_CLOSED)
                .build();
    }

    /**
     * Whoever sold them the first thing stays in touch (F19).
     *
     * @return the rule
     */
    public static Rule sellerStays() {
        return Silence.builder()
                .ask(Ask.builder()
                        .rule(RuleId.of("F19"))
                        .itemClass(ItemClass.MEANINGFUL)
                        .purpose(Purpose.PROMOTIONAL)
                        .addStages(CUSTOMER, CLIENT, PARTNER)
                        .addOptions(CALL, VISIT, EMAIL)
                        .because("You sold to them first, and were last in touch on {since}; say hello to {contact}.")
                        .build())
                .quiet(FollowUpQuiet.SELLER_AWAY)
                .window(WindowRule.days(90, 120))
                .build();
    }
}
