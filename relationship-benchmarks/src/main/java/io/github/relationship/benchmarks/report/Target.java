package io.github.relationship.benchmarks.report;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.function.ToDoubleFunction;

/**
 * What we want to reach.
 *
 * @param what what is measured
 * @param bound the figure wanted
 * @param atLeast whether more is better
 * @param measure reads the figure off the results
 * @param <R> what a run results in
 */
record Target<R>(String what, double bound, boolean atLeast, ToDoubleFunction<R> measure) {

    static final List<Target<Results>> ALL = List.of(
            atLeast(
                    "eight rules from the folded state, of by hand on 50 facts",
                    1 / 3.0,
                    by("EightRules.playbookFolded 50")),
            atLeast(
                    "the same, of Drools on 50 facts",
                    1,
                    results -> results.ratio("EightRules.playbookFolded 50", "EightRules.drools 50")),
            atMost("the same, bytes each", 4_096, results -> results.bytes("EightRules.playbookFolded 50")),
            atLeast("eight rules from 50 facts, of by hand", 1 / 4.0, by("EightRules.playbookFromFacts 50")),
            atLeast(
                    "eight rules with the plan of a year, of by hand with plan",
                    1 / 4.0,
                    results -> results.ratio("EightRules.playbookFolded 50", "EightRules.byHandWithPlan 50")),
            atLeast(
                    "the standard playbook on 50 facts with 4 people, of eight rules by hand",
                    1 / 25.0,
                    by("Standard.judge 50")),
            atMost(
                    "the standard playbook, time on 2,000 facts over time on 200",
                    10,
                    results -> results.ratio("Standard.judge 200", "Standard.judge 2000")),
            atLeast("ten years of dates, yearly, of lib-recur", 2, expansion("YEARLY")),
            atLeast("the same, quarterly", 2, expansion("QUARTERLY")),
            atLeast("the same, monthly on the 31st", 2, expansion("MONTHLY_ON_THE_31ST")));

    static <R> Target<R> atLeast(String what, double bound, ToDoubleFunction<R> measure) {
        return new Target<>(what, bound, true, measure);
    }

    static <R> Target<R> atMost(String what, double bound, ToDoubleFunction<R> measure) {
        return new Target<>(what, bound, false, measure);
    }

    private static ToDoubleFunction<Results> by(String name) {
        return results -> results.ratio(name, "EightRules.byHand 50");
    }

    private static ToDoubleFunction<Results> expansion(String recurrence) {
        return results -> results.ratio("Expansion.ours " + recurrence, "Expansion.libRecur " + recurrence);
    }

    /** All of them as a table. */
    static <R> void print(List<Target<R>> all, R results, PrintStream out) {
        out.println();
        out.println("| what | target | figure | |");
        out.println("| --- | --- | --- | --- |");
        all.forEach(target -> out.println(target.row(results)));
        out.println();
    }

    private String row(R results) {
        String wanted = (atLeast ? "≥ " : "≤ ") + printed(bound);
        double figure;
        try {
            figure = measure.applyAsDouble(results);
        } catch (NoSuchElementException e) {
            return "| " + what + " | " + wanted + " | not run | |";
        }
        boolean met = atLeast ? figure >= bound : figure <= bound;
        return "| " + what + " | " + wanted + " | " + printed(figure) + " | " + (met ? "met" : "**missed**") + " |";
    }

    static String printed(double figure) {
        return figure >= 100
                ? String.format(Locale.ROOT, "%,.0f", figure)
                : figure < 1 ? String.format(Locale.ROOT, "%.3f", figure) : String.format(Locale.ROOT, "%.2f", figure);
    }
}
