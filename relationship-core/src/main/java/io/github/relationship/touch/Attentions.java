package io.github.relationship.touch;

import static io.github.relationship.ladder.StandardRungs.CLIENT;
import static io.github.relationship.ladder.StandardRungs.PARTNER;
import static io.github.relationship.ladder.StandardRungs.PROSPECT;

import io.github.relationship.calendar.Anchored;
import io.github.relationship.history.Channel;
import io.github.relationship.history.Purpose;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Rule;
import io.github.relationship.plan.WindowRule;
import io.github.relationship.rule.Ask;
import io.github.relationship.rule.Audience;
import io.github.relationship.rule.Cadence;
import io.github.relationship.rule.Cause;
import io.github.relationship.rule.Holiday;
import io.github.relationship.rule.Occasion;
import io.github.relationship.rule.OccasionDays;
import io.github.relationship.rule.Quiet;
import io.github.relationship.rule.Silence;
import io.github.relationship.rule.Trigger;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;

/** The touches that need no day of theirs: what is useful, a call, a meal, something to keep, and now and then a surprise. */
public final class Attentions {

    /** The rule of {@link #usefulItem()}: what its touches name. */
    static final RuleId USEFUL_ITEM = RuleId.of("useful-item");

    /** The rule of {@link #meetInPerson()}. */
    static final RuleId MEET_IN_PERSON = RuleId.of("meet-in-person");

    private static final LocalDate QUARTERS = LocalDate.of(2000, 1, 1);

    /** Posted on this day, it arrives on the first of December, or soon after where days between are closed. */
    private static final LocalDate FOR_DECEMBER = LocalDate.of(1999, 11, 24);

    private static final WindowRule TWO_WEEKS = WindowRule.days(0, 14);

    private Attentions() {}

    /**
     * An article, news of their trade: whatever is of use to them (T2).
     *
     * @return the rule
     */
    public static Rule usefulItem() {
        return Silence.builder()
                .ask(promotional(USEFUL_ITEM)
                        .addAllStages(Touches.PROSPECT_AND_UP)
                        .addOptions(
                                Option.of(Channel.EMAIL, "article"),
                                Option.of(Channel.SOCIAL, "news of their trade"),
                                Option.of(Channel.POST, "clipping"))
                        .because("Nothing useful went to {contact} since {since}; send something of their trade.")
                        .build())
                .quiet(TouchQuiet.NOTHING_USEFUL)
                .window(WindowRule.days(45, 75))
                .build();
    }

    /**
     * A call now and then, the more often the higher they stand, counted from when each was last met or talked to.
     *
     * @return the rule
     */
    public static Rule keepInTouchCall() {
        return keepInTouch(WindowRule.days(90, 150), WindowRule.days(60, 90), WindowRule.days(30, 45));
    }

    /**
     * The same for households: half as often, for they do not wait for calls.
     *
     * @return the rule, in the place of {@link #keepInTouchCall()}
     */
    public static Rule keepInTouchCallNowAndThen() {
        return keepInTouch(WindowRule.days(180, 300), WindowRule.days(120, 180), WindowRule.days(60, 90));
    }

    private static Rule keepInTouch(WindowRule customer, WindowRule client, WindowRule partner) {
        return Silence.builder()
                .ask(promotional(RuleId.of("keep-in-touch"))
                        .addAllStages(Touches.CUSTOMER_AND_UP)
                        .addOptions(
                                Option.of(Channel.CALL, "call"),
                                Option.of(Channel.VISIT, "visit"),
                                Option.of(Channel.VIDEO, "video call"))
                        .because("You have not talked with {contact} since {since}.")
                        .build())
                .quiet(TouchQuiet.NO_LIVE_CONTACT)
                .window(customer)
                .putWindows(CLIENT, client)
                .putWindows(PARTNER, partner)
                .build();
    }

    /**
     * A calendar, a note pad: something with our name on it that stays on the desk, in the first week of December.
     *
     * @return the rule
     */
    public static Rule somethingToKeep() {
        return Cadence.builder()
                .ask(promotional(RuleId.of("something-to-keep"))
                        .addAllStages(Touches.CUSTOMER_AND_UP)
                        .addOptions(Stream.of(Channel.POST, Channel.VISIT)
                                .flatMap(channel -> Stream.of("desk calendar", "note pad", "imprinted pen")
                                        .map(gesture ->
                                                Option.of(channel, gesture).withTier(1)))
                                .toArray(Option[]::new))
                        .because("Something to keep goes to {contact} for the first week of December.")
                        .build())
                .dates(Anchored.of(FOR_DECEMBER, Period.ofYears(1)))
                .window(TWO_WEEKS)
                .audience(Audience.ACQUAINTANCES)
                .build();
    }

    /**
     * Bake cookies: twice a year, on a day on which nobody expects anything.
     *
     * @return the rule
     */
    public static Rule specialGesture() {
        return Occasion.builder()
                .ask(promotional(RuleId.of("special-gesture"))
                        .addStages(CLIENT, PARTNER)
                        .addOptions(Stream.of(Channel.VISIT, Channel.POST)
                                .flatMap(channel -> Stream.of("home-made cookies", "book", "something of the region")
                                        .map(gesture ->
                                                Option.of(channel, gesture).withTier(2)))
                                .toArray(Option[]::new))
                        .putTiers(PARTNER, 3)
                        .because("No holiday, no reason: surprise {contact} on {day}.")
                        .build())
                .days(OccasionDays.TWICE_A_YEAR)
                .audience(Audience.KEY_CONTACTS)
                .holidays(Holiday.STANDARD)
                .staleAfterDays(14)
                .build();
    }

    /**
     * A meal with each who matters at a partner, every quarter.
     *
     * @return the rule
     */
    public static Rule meal() {
        return meal(Period.ofMonths(3))
                .ask(sharedMeal()
                        .addStages(PARTNER)
                        .because("Share a meal with {contact} this quarter.")
                        .build())
                .build();
    }

    /**
     * A meal with each who matters at a prospect whom we mean to win whatever it takes, twice a year.
     *
     * @return the rule
     */
    public static Rule mealWithTarget() {
        return meal(Period.ofMonths(6))
                .ask(sharedMeal()
                        .step("target")
                        .addStages(PROSPECT)
                        .because("You mean to win them: share a meal with {contact} in this half of the year.")
                        .build())
                .targetsOnly(true)
                .build();
    }

    private static Ask.Builder sharedMeal() {
        return promotional(RuleId.of("meal"))
                .addOptions(Option.of(Channel.MEAL, "meal").withTier(2));
    }

    private static Cadence.Builder meal(Period every) {
        Cadence.Builder meal = Cadence.builder();
        return meal.dates(Anchored.of(QUARTERS, every))
                .window(TWO_WEEKS)
                .audience(Audience.KEY_CONTACTS)
                .doneThrough(Channel.MEAL);
    }

    /**
     * Meeting them at an event where both of us are.
     *
     * @return the rule
     */
    public static Rule meetInPerson() {
        return Cause.builder()
                .ask(promotional(MEET_IN_PERSON)
                        .addAllStages(Touches.PROSPECT_AND_UP)
                        .addOptions(
                                Option.of(Channel.EVENT, "meeting in person").withTier(1))
                        .because("Both of you are at an event on {on}; arrange to meet {contact} there.")
                        .build())
                .trigger(TouchTrigger.EVENT_KNOWN)
                .window(Events.ARRANGE)
                .build();
    }

    private static Ask.Builder promotional(RuleId rule) {
        Ask.Builder ask = Ask.builder();
        return ask.rule(rule).itemClass(ItemClass.CADENCE).purpose(Purpose.PROMOTIONAL);
    }

    /**
     * A trigger of these rules by its name.
     *
     * @param name such as {@code EVENT_KNOWN}
     * @return the trigger, empty where there is none of that name
     */
    public static Optional<Trigger> trigger(String name) {
        return Stream.of(TouchTrigger.values())
                .filter(trigger -> trigger.name().equals(name))
                .<Trigger>map(trigger -> trigger)
                .findFirst();
    }

    /**
     * What these rules miss, by its name.
     *
     * @param name such as {@code NO_LIVE_CONTACT}
     * @return the quiet, empty where there is none of that name
     */
    public static Optional<Quiet> quiet(String name) {
        return Stream.of(TouchQuiet.values())
                .filter(quiet -> quiet.name().equals(name))
                .<Quiet>map(quiet -> quiet)
                .findFirst();
    }
}
