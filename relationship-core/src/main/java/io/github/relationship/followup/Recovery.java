package io.github.relationship.followup;

import io.github.relationship.history.Channel;
import io.github.relationship.history.Complaints;
import io.github.relationship.history.Purpose;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Nature;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Rule;
import io.github.relationship.plan.WindowRule;
import io.github.relationship.rule.Ask;
import io.github.relationship.rule.Cause;
import io.github.relationship.rule.Review;

/** Service recovery: what goes wrong is apologised for, put right and found right (F4). It comes before all else, and never expires. */
public final class Recovery {

    static final RuleId RULE = RuleId.of("F4");

    /** The step in which it is put right. */
    static final String FIX = "fix";

    private static final Option CALL = Option.of(Channel.CALL, "apology by telephone");
    private static final Option VISIT = Option.of(Channel.VISIT, "apology in person");
    private static final Option EMAIL = Option.of(Channel.EMAIL, "written apology");
    private static final Option ASK = Option.of(Channel.CALL, "call");
    private static final Option VISIT_AND_ASK = Option.of(Channel.VISIT, "visit");
    private static final Option WRITE_AND_ASK = Option.of(Channel.EMAIL, "personal e-mail");
    private static final Option CHECK = Option.of(Channel.CALL, "verification call");
    private static final Option LOOK = Option.of(Channel.VISIT, "verification on the spot");

    private Recovery() {}

    /**
     * Who complained hears that we are sorry, on the same day or the next.
     *
     * @return the rule
     */
    public static Rule apology() {
        return Cause.builder()
                .ask(Ask.builder()
                        .rule(RULE)
                        .step("apology")
                        .itemClass(ItemClass.RECOVERY)
                        .purpose(Purpose.SERVICE)
                        .addOptions(CALL, VISIT, EMAIL)
                        .deed(OurWord.APOLOGY)
                        .evenIfDisqualified(true)
                        .because("{contact} complained on {on}, round {round}; apologise, and say what will be done.")
                        .build())
                .trigger(FollowUpTrigger.APOLOGY_OWED)
                .window(WindowRule.workingDays(0, 1).neverExpires())
                .build();
    }

    /**
     * What they complained of is put right by the day that was promised, else within three working days.
     *
     * @return the rule
     */
    public static Rule fix() {
        return Cause.builder()
                .ask(Ask.builder()
                        .rule(RULE)
                        .step(FIX)
                        .itemClass(ItemClass.RECOVERY)
                        .purpose(Purpose.SERVICE)
                        .nature(Nature.TASK)
                        .evenIfDisqualified(true)
                        .because("The complaint of {on}, round {round}, is open; put it right.")
                        .build())
                .trigger(FollowUpTrigger.FIX_OWED)
                .window(WindowRule.workingDays(0, 3).neverExpires())
                .build();
    }

    /**
     * Who complained is asked whether it is right now.
     *
     * @return the rule
     */
    public static Rule verification() {
        return Cause.builder()
                .ask(Ask.builder()
                        .rule(RULE)
                        .step("verify")
                        .itemClass(ItemClass.RECOVERY)
                        .purpose(Purpose.SERVICE)
                        .addOptions(CHECK, LOOK)
                        .evenIfDisqualified(true)
                        .because("What {contact} complained of on {on} was put right on {last}; ask whether it is.")
                        .build())
                .trigger(FollowUpTrigger.FIX_TO_VERIFY)
                .window(WindowRule.workingDays(2, 4).neverExpires())
                .build();
    }

    /**
     * A complaint, or a broken promise, that a bulk load brought open and old is asked about before anybody acts on it (F10, D6).
     *
     * @return the rule
     */
    public static Rule stillTrue() {
        return Review.builder()
                .ask(Ask.builder()
                        .rule(StageQuestions.RULE)
                        .step(Complaints.STILL_TRUE)
                        .itemClass(ItemClass.REVIEW)
                        .purpose(Purpose.PROMOTIONAL)
                        .nature(Nature.TASK)
                        .evenIfDisqualified(true)
                        .because("A {what} is open since {since}; is it still true?")
                        .build())
                .question(FollowUpTrigger.OLD_NEWS)
                .window(WindowRule.workingDays(10, 20))
                .build();
    }

    /**
     * Who brought back what was delivered, before anybody asked how satisfied they are, is asked what went wrong.
     *
     * @return the rule
     */
    public static Rule wentWrong() {
        return Cause.builder()
                .ask(Ask.builder()
                        .rule(RULE)
                        .step(Returns.WENT_WRONG)
                        .itemClass(ItemClass.RECOVERY)
                        .purpose(Purpose.SERVICE)
                        .addOptions(ASK, VISIT_AND_ASK, WRITE_AND_ASK)
                        .evenIfDisqualified(true)
                        .because("{purchases|purchase|purchases} came back on {on}; ask {contact} what went wrong.")
                        .build())
                .trigger(FollowUpTrigger.DELIVERY_RETURNED)
                .window(WindowRule.workingDays(0, 1).neverExpires())
                .usefulForDays(90)
                .build();
    }

    /**
     * A complaint of which nothing was heard for thirty days is looked at, each thirty days (F10).
     *
     * @return the rule
     */
    public static Rule untended() {
        return Review.builder()
                .ask(Ask.builder()
                        .rule(StageQuestions.RULE)
                        .step(Recoveries.COMPLAINT)
                        .itemClass(ItemClass.REVIEW)
                        .purpose(Purpose.PROMOTIONAL)
                        .nature(Nature.TASK)
                        .evenIfDisqualified(true)
                        .because(
                                "The complaint of {on} is open, and nothing was heard of it since {last}; what is to become of it?")
                        .build())
                .question(FollowUpTrigger.COMPLAINT_UNTENDED)
                .window(WindowRule.workingDays(10, 20))
                .build();
    }
}
