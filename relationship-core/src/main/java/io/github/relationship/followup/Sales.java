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

/** Sales in sight, and sales that have not arrived (F5, F25). */
public final class Sales {

    private static final Option CALL = Option.of(Channel.CALL, "call");
    private static final Option VISIT = Option.of(Channel.VISIT, "visit");
    private static final Option EMAIL = Option.of(Channel.EMAIL, "personal e-mail");

    private Sales() {}

    /**
     * A sale in sight is worked on until it is decided (F5).
     *
     * @return the rule
     */
    public static Rule opportunity() {
        return Cause.builder()
                .ask(Ask.builder()
                        .rule(RuleId.of("F5"))
                        .itemClass(ItemClass.OPPORTUNITY)
                        .purpose(Purpose.PROMOTIONAL)
                        .addOptions(CALL, VISIT, EMAIL)
                        .because("An opportunity of {found} is open, last talked of on {last}; go on with {contact}.")
                        .build())
                .trigger(FollowUpTrigger.OPPORTUNITY_OPEN)
                .window(WindowRule.days(0, 14).neverExpires())
                .build();
    }

    /**
     * When the day of a sale in sight has passed, somebody asks what came of it (F5).
     *
     * @return the rule
     */
    public static Rule outcome() {
        return Cause.builder()
                .ask(Ask.builder()
                        .rule(RuleId.of("F5"))
                        .step("outcome")
                        .itemClass(ItemClass.OPPORTUNITY)
                        .purpose(Purpose.PROMOTIONAL)
                        .addOptions(CALL, EMAIL, VISIT)
                        .because("They wanted to decide by {expected}; ask {contact} what came of it.")
                        .build())
                .trigger(FollowUpTrigger.OPPORTUNITY_PASSED)
                .window(WindowRule.workingDays(0, 2).neverExpires())
                .build();
    }

    /**
     * What was bought and neither delivered nor called off is asked about (F25).
     *
     * @return the rule
     */
    public static Rule notDelivered() {
        return Cause.builder()
                .ask(Ask.builder()
                        .rule(RuleId.of("F25"))
                        .itemClass(ItemClass.ROF)
                        .purpose(Purpose.PROMOTIONAL)
                        .addOptions(CALL, EMAIL)
                        .because(
                                "Bought on {bought}, and nothing has arrived as far as we know; ask {contact} whether it is in use.")
                        .build())
                .trigger(FollowUpTrigger.NOT_DELIVERED)
                .window(WindowRule.workingDays(5, 10))
                .usefulForDays(90)
                .build();
    }
}
