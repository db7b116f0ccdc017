package io.github.relationship.playbook.internal;

import io.github.relationship.id.RuleId;
import io.github.relationship.id.RungId;
import io.github.relationship.ladder.Ladder;
import io.github.relationship.ladder.Rung;
import io.github.relationship.plan.Rule;
import io.github.relationship.plan.WindowRule;
import io.github.relationship.rule.Ask;
import io.github.relationship.rule.Cadence;
import io.github.relationship.rule.Silence;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/** How often each rule asks for something on each rung: nobody hears less from us for having come closer (T3). */
public final class Paces {

    private static final int DAYS_IN_MONTH = 30;

    private Paces() {}

    /**
     * Checks that no interval of a higher rung is longer than that of a lower one, within each rule.
     *
     * @param ladder gives the order of the rungs
     * @param rules the rules
     * @throws IllegalArgumentException if one is, naming rule and rungs
     */
    public static void check(Ladder ladder, List<Rule> rules) {
        List<RungId> order = ladder.rungs().stream().map(Rung::id).toList();
        check(order, rules, WindowRule::ideal);
        check(order, rules, WindowRule::latest);
    }

    private static void check(List<RungId> order, List<Rule> rules, ToIntFunction<WindowRule> bound) {
        Map<RuleId, Map<RungId, Integer>> all = new HashMap<>();
        for (Rule rule : rules) {
            Map<RungId, Integer> days = all.computeIfAbsent(rule.spec().id(), id -> new HashMap<>());
            // Of several ways to ask on a rung, the one that asks most often counts.
            if (rule instanceof Silence silence) {
                rungs(silence.ask(), order)
                        .forEach(rung -> days.merge(rung, bound.applyAsInt(window(silence, rung)), Math::min));
            } else if (rule instanceof Cadence cadence) {
                rungs(cadence.ask(), order)
                        .forEach(rung -> days.merge(rung, days(cadence.dates().every()), Math::min));
            }
        }
        all.forEach((rule, days) -> check(rule, days, order));
    }

    private static Iterable<RungId> rungs(Ask ask, List<RungId> order) {
        Set<RungId> stages = ask.stages();
        return stages.isEmpty() ? order : stages;
    }

    private static WindowRule window(Silence silence, RungId rung) {
        return silence.windows().getOrDefault(rung, silence.window());
    }

    private static int days(Period every) {
        return (int) every.toTotalMonths() * DAYS_IN_MONTH + (int) every.get(ChronoUnit.DAYS);
    }

    private static void check(RuleId rule, Map<RungId, Integer> days, List<RungId> order) {
        List<RungId> rungs = order.stream().filter(days::containsKey).toList();
        for (int i = 1; i < rungs.size(); i++) {
            Integer lower = days.get(rungs.get(i - 1));
            Integer higher = days.get(rungs.get(i));
            if (lower != null && higher != null && higher > lower) {
                throw new IllegalArgumentException("rule " + rule + " asks every " + lower + " days at "
                        + rungs.get(i - 1) + " and every " + higher + " at " + rungs.get(i)
                        + "; no interval of a higher rung may be longer than that of a lower one: shorten it");
            }
        }
    }
}
