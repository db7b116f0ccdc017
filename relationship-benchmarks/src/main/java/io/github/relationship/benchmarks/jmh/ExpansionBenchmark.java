package io.github.relationship.benchmarks.jmh;

import io.github.relationship.benchmarks.expansion.Expansion;
import io.github.relationship.benchmarks.expansion.Recurrence;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Ten years of recurring dates. */
@State(Scope.Benchmark)
public class ExpansionBenchmark {

    /** What recurs. */
    @Param
    public Recurrence recurrence = Recurrence.YEARLY;

    private Expansion expansion = new Expansion(recurrence);

    /** JMH makes it. */
    public ExpansionBenchmark() {}

    /** Prepares what can be prepared once. */
    @Setup
    public void prepare() {
        expansion = new Expansion(recurrence);
    }

    /**
     * By this library.
     *
     * @return the dates
     */
    @Benchmark
    public Object ours() {
        return expansion.ours();
    }

    /**
     * By lib-recur.
     *
     * @return the dates
     */
    @Benchmark
    public Object libRecur() {
        return expansion.libRecur();
    }

    /**
     * By ical4j.
     *
     * @return the dates
     */
    @Benchmark
    public Object ical4j() {
        return expansion.ical4j();
    }
}
