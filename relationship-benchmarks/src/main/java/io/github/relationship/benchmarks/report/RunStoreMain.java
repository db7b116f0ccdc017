package io.github.relationship.benchmarks.report;

import io.github.relationship.benchmarks.store.Figures;
import io.github.relationship.benchmarks.store.StoreBenchmarks;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs the benchmarks of the store in one go, and prints what they mean: ratios, beside the targets. */
public final class RunStoreMain {

    private RunStoreMain() {}

    /**
     * Runs them.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        print(StoreBenchmarks.run(), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    private static void print(Figures figures, PrintStream out) {
        Target.print(StoreTargets.ALL, figures, out);
        out.println("| measured | figure |");
        out.println("| --- | --- |");
        for (String name : figures.names()) {
            out.println("| " + name + " | " + Target.printed(figures.of(name)) + " |");
        }
    }
}
