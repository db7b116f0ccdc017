package io.github.relationship.followup;

import io.github.relationship.history.Channel;
import io.github.relationship.history.Purpose;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Rule;
import io.github.relationship.plan.WindowRule;
import io.github.relationship.rule.Ask;
import io.github.relationship.rule.Cause;

/** Referrals: who refers is thanked and hears what came of it, who is referred hears from us soon (F6). */
public final class Referring {

    private static final Option HANDWRITTEN = Option.of(Channel.POST, "handwritten note");
    private static final Option EMAIL = Option.of(Channel.EMAIL, "thank-you e-mail");
    private static final Option CALL = Option.of(Channel.CALL, "call");
    private static final Option VISIT = Option.of(Channel.VISIT, "visit");
    private static final Option WRITE = Option.of(Channel.EMAIL, "personal e-mail");

    private Referring() {}

    /**
     * Who refers somebody to us is thanked, on the same day or the next.
     *
     * @return the rule
     */
    public static Rule thanks() {
        return Cause.builder()
                .ask(Ask.builder()
                        .rule(RuleId.of("F6"))
                        .step("thank")
                        .itemClass(ItemClass.THANKS)
                        .purpose(Purpose.PERSONAL)
                        .addOptions(HANDWRITTEN, EMAIL, CALL)
                        .deed(OurWord.THANKS)
                        .because("{contact} referred somebody to us on {on}; say thank you.")
                        .build())
                .trigger(FollowUpTrigger.REFERRAL_RECEIVED)
                .window(WindowRule.workingDays(0, 1))
                .usefulForDays(30)
                .build();
    }

    /**
     * Who refers somebody to us hears what comes of it, a "no" too, and is thanked again.
     *
     * @return the rule
     */
    public static Rule news() {
        return Cause.builder()
                .ask(Ask.builder()
                        .rule(RuleId.of("F6"))
                        .step("tell")
                        .itemClass(ItemClass.THANKS)
                        .purpose(Purpose.PERSONAL)
                        .addOptions(CALL, HANDWRITTEN, EMAIL)
                        .evenIfDisqualified(true)
                        .because("What {contact} referred to us on {on} is now: {progress}; tell them, and thank them.")
                        .build())
                .trigger(FollowUpTrigger.REFERRAL_NEWS)
                .window(WindowRule.workingDays(0, 2))
                .usefulForDays(30)
                .build();
    }

    /**
     * Whom we may not contact ourselves is introduced to us by who refers.
     *
     * @return the rule
     */
    public static Rule introduction() {
        return Cause.builder()
                .ask(Ask.builder()
                        .rule(RuleId.of("F6"))
                        .step("introduce")
                        .itemClass(ItemClass.THANKS)
                        .purpose(Purpose.PERSONAL)
                        .addOptions(CALL, WRITE)
                        .because(
                                "{contact} referred somebody to us on {on} whom we must not contact; ask for an introduction.")
                        .build())
                .trigger(FollowUpTrigger.INTRODUCTION_NEEDED)
                .window(WindowRule.workingDays(2, 4))
                .usefulForDays(30)
                .build();
    }

    /**
     * Who was recommended to us hears from us soon, while the recommendation is fresh.
     *
     * @return the rule
     */
    public static Rule firstContact() {
        return Cause.builder()
                .ask(Ask.builder()
                        .rule(RuleId.of("F6"))
                        .step("contact")
                        .itemClass(ItemClass.THANKS)
                        .purpose(Purpose.PERSONAL)
                        .addOptions(CALL, VISIT, WRITE)
                        .because("They were recommended to us on {on}; get in touch with {contact}.")
                        .build())
                .trigger(FollowUpTrigger.RECOMMENDED)
                .window(WindowRule.workingDays(2, 4))
                .usefulForDays(30)
                .build();
    }
}
