package io.github.relationship.followup;

import static io.github.relationship.ladder.StandardRungs.PROSPECT;
import static io.github.relationship.ladder.StandardRungs.SUSPECT;

import io.github.relationship.history.Channel;
import io.github.relationship.history.Purpose;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Nature;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Rule;
import io.github.relationship.plan.UnansweredTries;
import io.github.relationship.plan.WindowRule;
import io.github.relationship.rule.Ask;
import io.github.relationship.rule.Cause;
import io.github.relationship.rule.Quiet;
import io.github.relationship.rule.Review;
import io.github.relationship.rule.Silence;
import io.github.relationship.rule.Trigger;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** The standard follow-ups, each a value of one of the five shapes. */
public final class FollowUps {

    private static final Option CALL = Option.of(Channel.CALL, "call");
    private static final Option VISIT = Option.of(Channel.VISIT, "visit");
    private static final Option EMAIL = Option.of(Channel.EMAIL, "personal e-mail");

    private FollowUps() {}

    /**
     * An agreed next step is taken on its day, at the latest two working days after (F2).
     *
     * @return the rule
     */
    public static Rule nextStep() {
        return Cause.builder()
                .ask(Ask.builder()
                        .rule(NextSteps.RULE)
                        .itemClass(ItemClass.NEXT_STEP)
                        .purpose(Purpose.PERSONAL)
                        .addOptions(CALL, VISIT, EMAIL)
                        .because("The next step with {contact} was agreed for {on}.")
                        .build())
                .trigger(FollowUpTrigger.NEXT_STEP_AGREED)
                .window(WindowRule.workingDays(0, 2))
                .usefulForDays(30)
                .build();
    }

    /**
     * A prospect whom we met live without agreeing on anything, and who did not say no, is asked for a next step (F2).
     *
     * @return the rule
     */
    public static Rule agreeOnNextStep() {
        return Cause.builder()
                .ask(Ask.builder()
                        .rule(NextSteps.RULE)
                        .step(NextSteps.AGREE_STEP)
                        .itemClass(ItemClass.NEXT_STEP)
                        .purpose(Purpose.PERSONAL)
                        .addStages(PROSPECT)
                        .addOptions(CALL, EMAIL)
                        .because("You met {contact} on {met} and no next step was agreed; agree on one.")
                        .build())
                .trigger(FollowUpTrigger.NEXT_STEP_MISSING)
                .window(NextSteps.AGREE)
                .usefulForDays(30)
                .build();
    }

    /**
     * A suspect in work or a prospect hears something of value from us at least every month, a target every two (F9).
     *
     * @return the rule
     */
    public static Rule meaningfulContact() {
        return Silence.builder()
                .ask(Ask.builder()
                        .rule(RuleId.of("F9"))
                        .itemClass(ItemClass.MEANINGFUL)
                        .purpose(Purpose.PROMOTIONAL)
                        .addStages(SUSPECT, PROSPECT)
                        .addOptions(CALL, EMAIL, VISIT)
                        .because(
                                "No meaningful contact[ since {met}][ {never} (counted from {since})]; bring {contact} something of value: {bring}.")
                        .build())
                .quiet(FollowUpQuiet.NO_MEANINGFUL_CONTACT)
                .evenIfUnanswered(true)
                .window(WindowRule.days(14, 30))
                .targetWindow(WindowRule.days(21, 60))
                .build();
    }

    /**
     * A move up that a person decides on (F10, L5).
     *
     * @return the rule
     */
    public static Rule moveUp() {
        return Review.builder()
                .ask(review(
                        StageQuestions.MOVE_UP,
                        "They have shown what a {to} shows; accept the move, or decline it until a date."))
                .question(FollowUpTrigger.MOVE_UP_ADVISED)
                .window(WindowRule.workingDays(10, 20))
                .build();
    }

    /**
     * A rung that may no longer fit (F10, L7).
     *
     * @return the rule
     */
    public static Rule stepDown() {
        return Review.builder()
                .ask(review(
                        "step-down",
                        "Is {rung} still right? Since {last}: {trigger}. The evidence now holds for {holds}."))
                .question(FollowUpTrigger.STEP_DOWN_DOUBTED)
                .window(WindowRule.workingDays(10, 20))
                .build();
    }

    /**
     * A disqualified party that may be worth our time again: on the day that was set, or when they come back by themselves (F10,
     * L12).
     *
     * @return the rule
     */
    public static Rule reopen() {
        return Review.builder()
                .ask(Ask.builder()
                        .from(review("reopen", "Disqualified since {since}; are they worth your time again?"))
                        .evenIfDisqualified(true)
                        .build())
                .question(FollowUpTrigger.REOPENING_DESERVED)
                .window(WindowRule.workingDays(10, 20))
                .build();
    }

    /**
     * A strategy whose day of review has come (F10, H10).
     *
     * @return the rule
     */
    public static Rule reviewStrategy() {
        return Review.builder()
                .ask(review("strategy", "The strategy of {since} was to be looked at again; does it still fit?"))
                .question(FollowUpTrigger.STRATEGY_TO_REVIEW)
                .window(WindowRule.workingDays(10, 20))
                .build();
    }

    /**
     * Tries that went unanswered, six in a row: a person says whether to go on, or it rests (F10, F9).
     *
     * @return the rule
     */
    public static Rule goOn() {
        return Review.builder()
                .ask(Ask.builder()
                        .from(
                                review(
                                        UnansweredTries.ASKED_IN,
                                        "{tries} tries since {since} went unanswered; go on, wait until a day, or let them go?"))
                        .addStages(SUSPECT, PROSPECT)
                        .build())
                .question(FollowUpTrigger.TRIES_UNANSWERED)
                .window(WindowRule.workingDays(10, 20))
                .build();
    }

    /**
     * What triggers one of the standard follow-ups, by its stable name.
     *
     * @param name such as {@code NEXT_STEP_AGREED}
     * @return the trigger, empty where none has this name
     */
    public static Optional<Trigger> trigger(String name) {
        Objects.requireNonNull(name, "name");
        return Arrays.stream(FollowUpTrigger.values())
                .filter(trigger -> trigger.name().equals(name))
                .<Trigger>map(trigger -> trigger)
                .findFirst();
    }

    /**
     * What the standard follow-ups do not let go missing for too long, by its stable name.
     *
     * @param name such as {@code NO_MEANINGFUL_CONTACT}
     * @return the quiet, empty where none has this name
     */
    public static Optional<Quiet> quiet(String name) {
        Objects.requireNonNull(name, "name");
        return Arrays.stream(FollowUpQuiet.values())
                .filter(quiet -> quiet.name().equals(name))
                .<Quiet>map(quiet -> quiet)
                .findFirst();
    }

    private static Ask review(String step, String because) {
        return Ask.builder()
                .rule(StageQuestions.RULE)
                .step(step)
                .itemClass(ItemClass.REVIEW)
                .purpose(Purpose.PROMOTIONAL)
                .nature(Nature.TASK)
                .because(because)
                .build();
    }
}
