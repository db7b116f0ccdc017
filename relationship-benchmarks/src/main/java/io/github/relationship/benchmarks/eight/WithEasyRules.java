package io.github.relationship.benchmarks.eight;

import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** The eight rules in Easy Rules: one object, one rule each. */
public final class WithEasyRules {

    private static final String SHEET = "sheet";

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules(
            rule("client", 1, Sheet::isBuyer, Sheet::promote),
            rule("birthday", 2, Sheet::isBirthdayKnown, sheet -> sheet.want(Line.BIRTHDAY)),
            rule("thanks", 3, Sheet::isMet, sheet -> sheet.want(Line.THANKS)),
            rule("rof", 4, Sheet::isDelivered, sheet -> sheet.want(Line.ROF)),
            rule("touch", 5, sheet -> true, sheet -> sheet.want(Line.TOUCH)),
            rule("complaint", 6, Sheet::isHeld, Sheet::drop),
            rule("opt-out", 7, Sheet::isOptedOut, Sheet::drop),
            rule("cap", 8, sheet -> true, Sheet::place));

    private static Rule rule(String name, int order, Predicate<Sheet> when, Consumer<Sheet> then) {
        return new RuleBuilder()
                .name(name)
                .priority(order)
                .when(facts -> when.test(facts.get(SHEET)))
                .then(facts -> then.accept(facts.get(SHEET)))
                .build();
    }

    /**
     * What is to be done in the next twelve months.
     *
     * @param standing what is known of them
     * @param now the instant
     * @return the plan
     */
    public YearAhead plan(Standing standing, Instant now) {
        Sheet sheet = new Sheet(standing, now);
        Facts facts = new Facts();
        facts.put(SHEET, sheet);
        engine.fire(rules, facts);
        return sheet.result();
    }
}
