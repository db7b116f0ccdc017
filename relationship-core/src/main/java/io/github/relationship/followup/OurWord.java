package io.github.relationship.followup;

import io.github.relationship.history.Channel;
import io.github.relationship.history.Purpose;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Nature;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Rule;
import io.github.relationship.plan.WindowRule;
import io.github.relationship.rule.Ask;
import io.github.relationship.rule.Cause;

/** What we owe because we said so, or because they gave us something: promises and thanks (F1, F7). */
public final class OurWord {

    /** The rule that wants promises kept. */
    static final RuleId PROMISE = RuleId.of("F7");

    private static final Option HANDWRITTEN = Option.of(Channel.POST, "handwritten note");
    private static final Option EMAIL = Option.of(Channel.EMAIL, "thank-you e-mail");
    private static final Option MESSAGE = Option.of(Channel.MESSAGE, "thank-you message");
    private static final Option CALL = Option.of(Channel.CALL, "apology by telephone");
    private static final Option WRITTEN = Option.of(Channel.EMAIL, "written apology");

    /** Whatever it is for, one note of thanks does for what happened within a day (F23). */
    static final String THANKS = "thanks";

    /** Whatever it is for, they hear one apology (F23). */
    static final String APOLOGY = "apology";

    private OurWord() {}

    /**
     * Each who took part in something significant, and who bought for the first time, gets a note of thanks (F1).
     *
     * @return the rule
     */
    public static Rule thankYou() {
        return Cause.builder()
                .ask(Ask.builder()
                        .rule(RuleId.of("F1"))
                        .itemClass(ItemClass.THANKS)
                        .purpose(Purpose.PERSONAL)
                        .addOptions(HANDWRITTEN, EMAIL, MESSAGE)
                        .deed(THANKS)
                        .evenIfDisqualified(true)
                        .because("Thank {contact} for the {for} on {on}.")
                        .build())
                .trigger(FollowUpTrigger.THANKS_DESERVED)
                .window(WindowRule.workingDays(0, 1))
                .usefulForDays(14)
                .build();
    }

    /**
     * A promise is kept by its day (F7).
     *
     * @return the rule
     */
    public static Rule promise() {
        return Cause.builder()
                .ask(Ask.builder()
                        .rule(PROMISE)
                        .itemClass(ItemClass.PROMISE)
                        .purpose(Purpose.SERVICE)
                        .nature(Nature.TASK)
                        .evenIfDisqualified(true)
                        .because("Promised to {contact} on {made} for {due}; keep it, or agree on another day before.")
                        .build())
                .trigger(FollowUpTrigger.PROMISE_OPEN)
                .window(WindowRule.workingDays(-1, 0).neverExpires())
                .usefulForDays(30)
                .build();
    }

    /**
     * A promise that is broken asks for an apology, and for a new one that we keep (F7, V4).
     *
     * @return the rule
     */
    public static Rule brokenPromise() {
        return Cause.builder()
                .ask(Ask.builder()
                        .rule(PROMISE)
                        .step("apology")
                        .itemClass(ItemClass.PROMISE)
                        .purpose(Purpose.SERVICE)
                        .addOptions(CALL, WRITTEN)
                        .deed(APOLOGY)
                        .evenIfDisqualified(true)
                        .because(
                                "The promise to {contact} for {due} is broken; apologise, and promise anew what will be kept.")
                        .build())
                .trigger(FollowUpTrigger.PROMISE_BROKEN)
                .window(WindowRule.workingDays(0, 1).neverExpires())
                .usefulForDays(30)
                .build();
    }
}
