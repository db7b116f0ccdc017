package io.github.relationship.benchmarks.report;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs all benchmarks in one go, in one thread, and prints the table of ratios. Options are those of JMH: they take the place of what is
 * set here.
 */
public final class RunMain {

    private RunMain() {}

    /**
     * Runs them.
     *
     * @param arguments options of JMH, such as {@code -wi 1 -i 1} for a rough look
     * @throws CommandLineOptionException where JMH does not know an option
     * @throws RunnerException where a benchmark fails
     */
    public static void main(String... arguments) throws CommandLineOptionException, RunnerException {
        CommandLineOptions given = new CommandLineOptions(arguments);
        Options options = new OptionsBuilder()
                .parent(given)
                .forks(given.getForkCount().orElse(1))
                .threads(1)
                .warmupIterations(given.getWarmupIterations().orElse(5))
                .warmupTime(given.getWarmupTime().orElse(TimeValue.seconds(2)))
                .measurementIterations(given.getMeasurementIterations().orElse(5))
                .measurementTime(given.getMeasurementTime().orElse(TimeValue.seconds(1)))
                .jvmArgs("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC")
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .resultFormat(ResultFormatType.JSON)
                .result(given.getResult().orElse("target/benchmarks.json"))
                .build();
        print(new Results(new Runner(options).run()), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    private static void print(Results results, PrintStream out) {
        Target.print(Target.ALL, results, out);
        out.println("| benchmark | a second | bytes each |");
        out.println("| --- | --- | --- |");
        for (String name : results.names()) {
            out.printf(Locale.ROOT, "| %s | %,.0f | %,.0f |%n", name, results.perSecond(name), results.bytes(name));
        }
    }
}
