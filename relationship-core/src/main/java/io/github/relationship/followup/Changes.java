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

/** People come and go, here and there (F11, F26). */
public final class Changes {

    private static final Option CALL = Option.of(Channel.CALL, "call");
    private static final Option VISIT = Option.of(Channel.VISIT, "visit");
    private static final Option EMAIL = Option.of(Channel.EMAIL, "personal e-mail");
    private static final Option CARD = Option.of(Channel.POST, "handwritten card");

    private Changes() {}

    /**
     * A new person in charge introduces themselves (F11).
     *
     * @return the rule
     */
    public static Rule newOwner() {
        return Cause.builder()
                .ask(Ask.builder()
                        .rule(RuleId.of("F11"))
                        .itemClass(ItemClass.MEANINGFUL)
                        .purpose(Purpose.PERSONAL)
                        .addOptions(CALL, VISIT, EMAIL)
                        .because("Somebody new looks after them since {on}; introduce yourself to {contact}.")
                        .build())
                .trigger(FollowUpTrigger.OWNER_CHANGED)
                .window(WindowRule.workingDays(3, 8))
                .usefulForDays(90)
                .build();
    }

    /**
     * When a key contact leaves, somebody comes after: find out who (F26).
     *
     * @return the rule
     */
    public static Rule successor() {
        return Cause.builder()
                .ask(Ask.builder()
                        .rule(RuleId.of("F26"))
                        .step("successor")
                        .itemClass(ItemClass.MEANINGFUL)
                        .purpose(Purpose.PERSONAL)
                        .nature(Nature.TASK)
                        .because("{contact} left on {on}; find out who comes after, and get to know them.")
                        .build())
                .trigger(FollowUpTrigger.SUCCESSOR_WANTED)
                .window(WindowRule.workingDays(5, 15))
                .usefulForDays(30)
                .build();
    }

    /**
     * A key contact who leaves is wished well: good people turn up elsewhere (F26).
     *
     * @return the rule
     */
    public static Rule farewell() {
        return Cause.builder()
                .ask(Ask.builder()
                        .rule(RuleId.of("F26"))
                        .step("farewell")
                        .itemClass(ItemClass.MEANINGFUL)
                        .purpose(Purpose.PERSONAL)
                        .addOptions(CARD, EMAIL, CALL)
                        .evenIfDeparted(true)
                        .because("{contact} left on {on}; wish them well where they go.")
                        .build())
                .trigger(FollowUpTrigger.FAREWELL_OWED)
                .window(WindowRule.workingDays(10, 30))
                .usefulForDays(30)
                .build();
    }

    /**
     * When a key contact dies, the others there hear that we are sorry (F26).
     *
     * @return the rule
     */
    public static Rule condolences() {
        return Cause.builder()
                .ask(Ask.builder()
                        .rule(RuleId.of("F26"))
                        .step("condolences")
                        .itemClass(ItemClass.MEANINGFUL)
                        .purpose(Purpose.PERSONAL)
                        .nature(Nature.TASK)
                        .because("{contact} has died, as we heard on {on}; send condolences.")
                        .build())
                .trigger(FollowUpTrigger.CONDOLENCES_OWED)
                .window(WindowRule.workingDays(2, 5))
                .usefulForDays(30)
                .build();
    }
}
